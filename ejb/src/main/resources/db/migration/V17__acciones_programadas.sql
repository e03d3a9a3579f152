-- What is to be done to a service on a day to come, and what its commitment is counted from.

CREATE TABLE acciones_programadas (
  id          BIGINT NOT NULL,
  cliente_id  BIGINT NOT NULL,
  servicio_id BIGINT NOT NULL,
  accion      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fecha       DATE NOT NULL COMMENT 'the effective date: the last day of a baja, the first of a cut or a return',
  dia         DATE NOT NULL COMMENT 'the day on which the job does it',
  motivo      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  texto       VARCHAR(255) NULL,
  condonacion VARCHAR(255) NULL COMMENT 'why the penalty of a baja is waived',
  estado      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fallo       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what refused it, by its name',
  usuario_id  BIGINT NULL,
  usuario     VARCHAR(120) NOT NULL,
  viva        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS
    (CASE WHEN estado IN ('pendiente', 'fallida') THEN accion END) STORED,
  created_at  DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_acciones_viva (servicio_id, viva),
  KEY ix_acciones_dia (estado, dia),
  KEY ix_acciones_cliente (cliente_id, estado),
  CONSTRAINT fk_acciones_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_acciones_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id),
  CONSTRAINT ck_acciones_accion CHECK (accion IN ('suspender', 'reactivar', 'baja')),
  CONSTRAINT ck_acciones_estado CHECK (estado IN ('pendiente', 'hecha', 'fallida', 'cancelada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A commitment goes along with a service that changes hands, so it may be older than its service.
ALTER TABLE servicios_cliente
  ADD COLUMN permanencia_desde DATE NULL COMMENT 'first day of the commitment' AFTER facturado_hasta;
UPDATE servicios_cliente SET permanencia_desde = inicio WHERE permanencia_hasta IS NOT NULL;
