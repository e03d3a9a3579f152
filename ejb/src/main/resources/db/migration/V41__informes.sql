-- What reports are counted from, and nothing else.

-- A service that goes on with another holder is neither a loss nor a sale: which one it was before.
ALTER TABLE servicios_cliente
  ADD COLUMN sucede_a_id BIGINT NULL COMMENT 'the service of the holder before, whose place it took' AFTER servicio_padre_id,
  ADD KEY ix_servicios_sucede (sucede_a_id),
  ADD CONSTRAINT fk_servicios_sucede FOREIGN KEY (sucede_a_id) REFERENCES servicios_cliente (id);

UPDATE servicios_cliente n
  JOIN servicios_cliente v
    ON v.motivo_baja = 'cambio_titular' AND v.fecha_baja = n.inicio - INTERVAL 1 DAY AND v.plan_id = n.plan_id
   AND v.cliente_id <> n.cliente_id AND v.codigo_postal = n.codigo_postal AND v.direccion = n.direccion
   SET n.sucede_a_id = v.id;

-- Sales and losses: those that are no part of a combo, by their first day.
ALTER TABLE servicios_cliente
  ADD KEY ix_servicios_informes
    (servicio_padre_id, inicio, fecha_baja, motivo_baja, sucede_a_id, tipo, plan_id, cliente_id, localidad, provincia),
  DROP KEY ix_servicios_padre;

-- How good the network is.
ALTER TABLE onts
  ADD KEY ix_onts_calidad (observado, olt_actual, pon_actual, modelo, enlace, potencia);

-- What was invoiced, by the month of issue: each issued invoice is added up once.
CREATE TABLE ingresos_mes (
  mes       CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'yyyy-MM',
  plan_id   BIGINT NOT NULL COMMENT '0: of no service',
  provincia VARCHAR(60) NOT NULL,
  localidad VARCHAR(120) NOT NULL,
  lineas    BIGINT NOT NULL,
  base      DECIMAL(14, 2) NOT NULL,
  iva       DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (mes, plan_id, provincia, localidad)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- How far that has come in each series; the row of series 0 is held by who adds up.
CREATE TABLE ingresos_contados (
  serie_id BIGINT NOT NULL,
  numero   BIGINT NOT NULL COMMENT 'the last one that is added up',
  PRIMARY KEY (serie_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

INSERT INTO ingresos_contados (serie_id, numero) VALUES (0, 0);
