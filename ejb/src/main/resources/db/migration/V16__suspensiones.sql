-- When a service was cut and how much of its price is asked for meanwhile: what its bill is made of, day by day.

CREATE TABLE suspensiones_servicio (
  id          BIGINT NOT NULL,
  servicio_id BIGINT NOT NULL,
  motivo      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: seen cut, and nobody had asked',
  desde       DATE NOT NULL COMMENT 'the day of the cut',
  hasta       DATE NULL COMMENT 'the day before the return; NULL while it is cut',
  porcentaje  DECIMAL(5, 2) NOT NULL COMMENT 'of the price, asked for meanwhile',
  viva        BIGINT GENERATED ALWAYS AS (CASE WHEN hasta IS NULL THEN servicio_id END) STORED,
  created_at  DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_suspensiones_desde (servicio_id, desde),
  UNIQUE KEY uq_suspensiones_viva (viva),
  CONSTRAINT fk_suspensiones_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id),
  CONSTRAINT ck_suspensiones_orden CHECK (hasta IS NULL OR hasta >= desde),
  CONSTRAINT ck_suspensiones_porcentaje CHECK (porcentaje BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- What is cut today. Ids come from one generator for all tables: the service's own is free here, and stays so.
INSERT INTO suspensiones_servicio (id, servicio_id, motivo, desde, hasta, porcentaje, created_at, updated_at, version)
SELECT s.id, s.id, s.motivo_suspension, s.suspendido_desde, NULL,
       CASE WHEN s.motivo_suspension = 'voluntaria' THEN 50 ELSE 0 END, s.updated_at, s.updated_at, 1
  FROM servicios_cliente s
 WHERE s.estado = 'suspendido' AND s.suspendido_desde IS NOT NULL;
