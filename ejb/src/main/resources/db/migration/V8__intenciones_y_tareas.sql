-- What has been asked of a service and is not seen yet, and what the manual work about it needs to be done by somebody.

ALTER TABLE servicios_cliente
  ADD COLUMN estado_pedido VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'asked, and neither the network nor a person has confirmed it yet' AFTER estado,
  ADD COLUMN pedido_at DATETIME(6) NULL COMMENT 'when it was asked' AFTER estado_pedido,
  ADD CONSTRAINT ck_servicios_pedido CHECK (estado_pedido IS NULL OR estado_pedido IN ('activo', 'suspendido'));

ALTER TABLE tareas
  ADD COLUMN motivo VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it was asked, coded' AFTER descripcion,
  ADD COLUMN fecha_efecto DATE NULL COMMENT 'the day that was confirmed' AFTER resultado,
  ADD COLUMN hecha_por VARCHAR(120) NULL COMMENT 'name of who closed it' AFTER hecha_por_id,
  ADD COLUMN creada_por_id BIGINT NULL AFTER hecha_por,
  ADD COLUMN creada_por VARCHAR(120) NOT NULL AFTER creada_por_id;

-- One piece of work open on a line, the newest wish; one recovery open for an ONT.
ALTER TABLE tareas
  ADD COLUMN linea_viva BIGINT GENERATED ALWAYS AS
    (CASE WHEN estado = 'pendiente' AND tipo <> 'recuperar_ont' THEN servicio_id END) STORED,
  ADD COLUMN recuperacion_viva BIGINT GENERATED ALWAYS AS
    (CASE WHEN estado = 'pendiente' AND tipo = 'recuperar_ont' THEN ont_id END) STORED,
  ADD UNIQUE KEY uq_tareas_linea (linea_viva),
  ADD UNIQUE KEY uq_tareas_recuperacion (recuperacion_viva);
