-- What the panel counts is counted from these keys alone, without a look at the rows; and the alarms that people are told of.

-- Customers by state, and who came and went in which month.
ALTER TABLE clientes
  ADD KEY ix_clientes_estados (fusionado_en_id, estado),
  ADD KEY ix_clientes_altas (fusionado_en_id, fecha_alta),
  ADD KEY ix_clientes_bajas (fusionado_en_id, fecha_baja);

-- What was issued and what came in, in the order of the lists. None of it ever changes, so that nothing is written here twice.
ALTER TABLE facturas
  ADD KEY ix_facturas_importes (fecha_emision, id, total, base, iva),
  DROP KEY ix_facturas_emision;
ALTER TABLE pagos
  ADD KEY ix_pagos_importes (fecha, id, tipo, metodo, importe),
  ADD KEY ix_pagos_por_metodo (metodo, fecha, tipo, importe),
  DROP KEY ix_pagos_fecha,
  DROP KEY ix_pagos_metodo;

-- What is still open: the state of an invoice, and what was paid on it.
ALTER TABLE facturas
  ADD KEY ix_facturas_abiertas (estado, fecha_vencimiento, id, tipo, cliente_id, fecha_emision, total),
  DROP KEY ix_facturas_estado;
ALTER TABLE aplicaciones_pago
  ADD KEY ix_aplicaciones_importe (factura_id, importe),
  DROP KEY ix_aplicaciones_factura;

ALTER TABLE tickets ADD KEY ix_tickets_resuelto (resuelto_at);

-- An alarm from when it is raised until it has been over for a while; at most one of a kind at a time.
CREATE TABLE alarmas (
  id         BIGINT NOT NULL,
  tipo       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dato       VARCHAR(200) NULL COMMENT 'what its words name: how many, which',
  desde      DATETIME(6) NOT NULL COMMENT 'since when it is raised',
  vista_at   DATETIME(6) NOT NULL COMMENT 'when it was last seen',
  avisada_at DATETIME(6) NULL COMMENT 'when the mail about it was queued; null until then',
  hasta      DATETIME(6) NULL COMMENT 'since when it is over',
  viva       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS
    (CASE WHEN hasta IS NULL THEN tipo END) STORED,
  version    INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_alarmas_viva (viva),
  KEY ix_alarmas_desde (desde, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
