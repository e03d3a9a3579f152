-- Changes of a plan's price that were carried to who had it already, with every price they touched: what can be undone
-- exactly until the day they begin.

CREATE TABLE cambios_precio (
  id              BIGINT NOT NULL,
  plan_id         BIGINT NOT NULL,
  estado          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desde           DATE NOT NULL,
  precio_anterior DECIMAL(10, 2) NOT NULL COMMENT 'of the plan, for new contracts',
  modo_anterior   VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  precio_nuevo    DECIMAL(10, 2) NOT NULL,
  modo_nuevo      VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  servicios       INT NOT NULL COMMENT 'that change',
  omitidos        INT NOT NULL COMMENT 'services that keep their price',
  usuario_id      BIGINT NULL,
  usuario         VARCHAR(120) NOT NULL,
  deshecho_at     DATETIME(6) NULL,
  deshecho_por    VARCHAR(120) NULL,
  created_at      DATETIME(6) NOT NULL,
  updated_at      DATETIME(6) NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_cambios_precio_plan (plan_id, desde),
  CONSTRAINT fk_cambios_precio_plan FOREIGN KEY (plan_id) REFERENCES planes (id),
  CONSTRAINT ck_cambios_precio_estado CHECK (estado IN ('aplicado', 'deshecho'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Prices are named by plain ids: the activation of a service, or the undoing, may take them away.
CREATE TABLE lineas_cambio_precio (
  id                 BIGINT NOT NULL,
  cambio_id          BIGINT NOT NULL,
  servicio_id        BIGINT NOT NULL,
  cliente_id         BIGINT NOT NULL,
  tarifa_id          BIGINT NOT NULL COMMENT 'ended the day before, given the new price as a whole, or left as it is',
  tarifa_nueva_id    BIGINT NULL COMMENT 'begun on the day; NULL: no price was split',
  desde              DATE NULL COMMENT 'NULL: left as it is',
  precio_anterior    DECIMAL(10, 2) NOT NULL,
  modo_anterior      VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cambio_anterior_id BIGINT NULL COMMENT 'the change that had made the price',
  aplazado           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it begins later',
  omision            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it is left as it is',
  PRIMARY KEY (id),
  UNIQUE KEY uq_lineas_cambio_tarifa (cambio_id, tarifa_id),
  KEY ix_lineas_cambio_servicio (servicio_id),
  CONSTRAINT fk_lineas_cambio FOREIGN KEY (cambio_id) REFERENCES cambios_precio (id),
  CONSTRAINT fk_lineas_cambio_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

ALTER TABLE tarifas_servicio
  ADD COLUMN cambio_id BIGINT NULL COMMENT 'the change of the plan that made this price' AFTER motivo,
  ADD KEY ix_tarifas_cambio (cambio_id),
  ADD CONSTRAINT fk_tarifas_cambio FOREIGN KEY (cambio_id) REFERENCES cambios_precio (id);
