-- What is done with money that came in: its reversal and return, what is left of it, bank statements, the daily closing
-- of cash and card.

ALTER TABLE pagos
  ADD COLUMN motivo VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it was taken back, a code' AFTER revierte_id,
  ADD UNIQUE KEY uq_pagos_revierte (revierte_id),
  ADD KEY ix_pagos_usuario (usuario_id, created_at),
  DROP KEY ix_pagos_revierte;

-- Payments of which something is left: where to look for the balance of the customers of a run, nothing more.
-- What is left is always added up from the rows.
CREATE TABLE pagos_con_resto (
  pago_id BIGINT NOT NULL,
  PRIMARY KEY (pago_id),
  CONSTRAINT fk_pagos_con_resto FOREIGN KEY (pago_id) REFERENCES pagos (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

INSERT INTO pagos_con_resto (pago_id)
SELECT p.id FROM pagos p
 WHERE p.tipo = 'cobro' AND NOT EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id)
   AND p.importe > COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = p.id), 0);

-- Which payments a refund gave back, and how much of each.
CREATE TABLE partes_devueltas (
  id            BIGINT NOT NULL,
  devolucion_id BIGINT NOT NULL,
  cobro_id      BIGINT NOT NULL,
  importe       DECIMAL(12, 2) NOT NULL COMMENT 'positive',
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_partes_devueltas (devolucion_id, cobro_id),
  KEY ix_partes_devueltas_cobro (cobro_id),
  CONSTRAINT fk_partes_devueltas_devolucion FOREIGN KEY (devolucion_id) REFERENCES pagos (id),
  CONSTRAINT fk_partes_devueltas_cobro FOREIGN KEY (cobro_id) REFERENCES pagos (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A statement of one account of the operator, as its bank sends it (Norma 43).
CREATE TABLE extractos_bancarios (
  id            BIGINT NOT NULL,
  iban          CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  titular       VARCHAR(26) NOT NULL,
  desde         DATE NOT NULL,
  hasta         DATE NOT NULL,
  saldo_inicial DECIMAL(14, 2) NOT NULL,
  saldo_final   DECIMAL(14, 2) NOT NULL,
  fichero       VARCHAR(255) NOT NULL,
  huella        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of its records',
  movimientos   INT NOT NULL COMMENT 'in the file',
  repetidos     INT NOT NULL COMMENT 'of them, known from another statement',
  usuario_id    BIGINT NULL,
  usuario       VARCHAR(120) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_extractos_huella (huella),
  KEY ix_extractos_hasta (hasta, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE movimientos_banco (
  id              BIGINT NOT NULL,
  extracto_id     BIGINT NOT NULL,
  orden           INT NOT NULL,
  huella          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of account and movement: the same one is never taken twice',
  fecha           DATE NOT NULL,
  fecha_valor     DATE NOT NULL,
  concepto        CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  importe         DECIMAL(14, 2) NOT NULL COMMENT 'negative: money out',
  documento       VARCHAR(10) NOT NULL,
  referencia      VARCHAR(30) NOT NULL,
  texto           VARCHAR(400) NOT NULL,
  estado          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'pendiente',
  pago_id         BIGINT NULL,
  motivo          VARCHAR(255) NULL COMMENT 'why it is nobody''s payment',
  intento         INT NOT NULL DEFAULT 0 COMMENT 'how often what was made of it was taken back',
  tratado_por     VARCHAR(120) NULL,
  tratado_at      DATETIME(6) NULL,
  created_at      DATETIME(6) NOT NULL,
  updated_at      DATETIME(6) NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_movimientos_huella (huella),
  UNIQUE KEY uq_movimientos_orden (extracto_id, orden),
  UNIQUE KEY uq_movimientos_pago (pago_id),
  KEY ix_movimientos_estado (extracto_id, estado, orden),
  CONSTRAINT fk_movimientos_extracto FOREIGN KEY (extracto_id) REFERENCES extractos_bancarios (id),
  CONSTRAINT fk_movimientos_pago FOREIGN KEY (pago_id) REFERENCES pagos (id),
  CONSTRAINT ck_movimientos_estado CHECK (estado IN ('pendiente', 'conciliado', 'ignorado'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Who is meant by the account that a movement names.
ALTER TABLE clientes ADD KEY ix_clientes_iban (iban);

-- What a person had in the till at the end of a day. A payment is in one closing at most.
CREATE TABLE cierres_caja (
  id         BIGINT NOT NULL,
  usuario_id BIGINT NOT NULL,
  usuario    VARCHAR(120) NOT NULL,
  fecha      DATE NOT NULL,
  nota       VARCHAR(500) NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_cierres_dia (usuario_id, fecha),
  KEY ix_cierres_fecha (fecha, id),
  CONSTRAINT fk_cierres_usuario FOREIGN KEY (usuario_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE lineas_cierre (
  id         BIGINT NOT NULL,
  cierre_id  BIGINT NOT NULL,
  metodo     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pagos      INT NOT NULL,
  esperado   DECIMAL(12, 2) NOT NULL,
  contado    DECIMAL(12, 2) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_lineas_cierre (cierre_id, metodo),
  CONSTRAINT fk_lineas_cierre FOREIGN KEY (cierre_id) REFERENCES cierres_caja (id),
  CONSTRAINT ck_lineas_cierre_metodo CHECK (metodo IN ('efectivo', 'tarjeta'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE pagos_cierre (
  pago_id   BIGINT NOT NULL,
  cierre_id BIGINT NOT NULL,
  PRIMARY KEY (pago_id),
  KEY ix_pagos_cierre (cierre_id),
  CONSTRAINT fk_pagos_cierre_pago FOREIGN KEY (pago_id) REFERENCES pagos (id),
  CONSTRAINT fk_pagos_cierre FOREIGN KEY (cierre_id) REFERENCES cierres_caja (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
