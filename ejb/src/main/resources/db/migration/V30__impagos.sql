-- What is done about a debt: what a debtor was told and what proves it, what they promised and dispute, who is cut and why
-- not, and who comes back because they paid.

-- When it was presented is known by its delivery; what a person handed over, or knows otherwise, stands here.
CREATE TABLE avisos (
  id            BIGINT NOT NULL,
  cliente_id    BIGINT NOT NULL,
  clase         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fecha         DATE NOT NULL COMMENT 'the day on which it was made',
  importe       DECIMAL(12, 2) NOT NULL COMMENT 'EUR of the invoices that it names, as they were that day',
  suspension_el DATE NULL COMMENT 'the first day of the suspension that it tells',
  idioma        VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'es',
  mano_fecha    DATE NULL COMMENT 'the day on which a person presented it',
  mano_nota     VARCHAR(255) NULL COMMENT 'how',
  mano_por      VARCHAR(120) NULL,
  mano_at       DATETIME(6) NULL,
  usuario_id    BIGINT NULL,
  usuario       VARCHAR(120) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  updated_at    DATETIME(6) NOT NULL,
  version       INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_avisos_cliente (cliente_id, clase, fecha),
  CONSTRAINT fk_avisos_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT ck_avisos_clase CHECK (clase IN ('recordatorio_1', 'recordatorio_2', 'aviso_suspension')),
  CONSTRAINT ck_avisos_suspension CHECK (clase <> 'aviso_suspension' OR suspension_el IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- An invoice has each reminder once, whatever runs how often.
CREATE TABLE avisos_factura (
  aviso_id    BIGINT NOT NULL,
  factura_id  BIGINT NOT NULL,
  clase       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  importe     DECIMAL(12, 2) NOT NULL COMMENT 'EUR pending that day',
  recordada   BIGINT GENERATED ALWAYS AS (CASE WHEN clase <> 'aviso_suspension' THEN factura_id END) STORED,
  PRIMARY KEY (aviso_id, factura_id),
  UNIQUE KEY uq_avisos_factura_recordada (recordada, clase),
  KEY ix_avisos_factura (factura_id, clase),
  CONSTRAINT fk_avisos_factura_aviso FOREIGN KEY (aviso_id) REFERENCES avisos (id),
  CONSTRAINT fk_avisos_factura_factura FOREIGN KEY (factura_id) REFERENCES facturas (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE promesas_pago (
  id         BIGINT NOT NULL,
  cliente_id BIGINT NOT NULL,
  hasta      DATE NOT NULL COMMENT 'the last day on which it may be kept',
  importe    DECIMAL(12, 2) NOT NULL,
  nota       VARCHAR(255) NULL,
  estado     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cerrada_at DATETIME(6) NULL,
  cerrada_por VARCHAR(120) NULL,
  usuario_id BIGINT NULL,
  usuario    VARCHAR(120) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_promesas_cliente (cliente_id, estado),
  KEY ix_promesas_estado (estado, hasta),
  CONSTRAINT fk_promesas_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT ck_promesas_estado CHECK (estado IN ('viva', 'cumplida', 'rota', 'cancelada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE disputas (
  id          BIGINT NOT NULL,
  cliente_id  BIGINT NOT NULL,
  factura_id  BIGINT NOT NULL,
  motivo      VARCHAR(500) NOT NULL,
  estado      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  resolucion  VARCHAR(500) NULL,
  cerrada_at  DATETIME(6) NULL,
  cerrada_por VARCHAR(120) NULL,
  usuario_id  BIGINT NULL,
  usuario     VARCHAR(120) NOT NULL,
  abierta     BIGINT GENERATED ALWAYS AS (CASE WHEN estado = 'abierta' THEN factura_id END) STORED,
  created_at  DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_disputas_abierta (abierta),
  KEY ix_disputas_factura (factura_id),
  KEY ix_disputas_cliente (cliente_id, estado),
  CONSTRAINT fk_disputas_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_disputas_factura FOREIGN KEY (factura_id) REFERENCES facturas (id),
  CONSTRAINT ck_disputas_estado CHECK (estado IN ('abierta', 'estimada', 'desestimada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A list of who is cut for debts: made, looked at, carried out a few first. One is open at a time.
CREATE TABLE cortes (
  id           BIGINT NOT NULL,
  fecha        DATE NOT NULL COMMENT 'the day for which it was made',
  estado       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  automatico   BOOLEAN NOT NULL COMMENT 'made by the daily job',
  canario      INT NOT NULL COMMENT 'how many are cut first',
  canario_visto BOOLEAN NOT NULL DEFAULT FALSE,
  clientes     INT NOT NULL COMMENT 'that may be cut',
  excluidos    INT NOT NULL,
  importe      DECIMAL(14, 2) NOT NULL COMMENT 'EUR at stake of those that may be cut',
  motivo       VARCHAR(255) NULL COMMENT 'why it was paused or given up',
  usuario_id   BIGINT NULL,
  usuario      VARCHAR(120) NOT NULL,
  confirmado_por VARCHAR(120) NULL,
  confirmado_at DATETIME(6) NULL,
  terminado_at DATETIME(6) NULL,
  abierto      TINYINT GENERATED ALWAYS AS
    (CASE WHEN estado IN ('propuesto', 'en_marcha', 'canario', 'pausado') THEN 1 END) STORED,
  created_at   DATETIME(6) NOT NULL,
  updated_at   DATETIME(6) NOT NULL,
  version      INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_cortes_abierto (abierto),
  KEY ix_cortes_fecha (fecha, id),
  CONSTRAINT ck_cortes_estado CHECK
    (estado IN ('propuesto', 'en_marcha', 'canario', 'pausado', 'terminado', 'descartado'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE clientes_corte (
  id         BIGINT NOT NULL,
  corte_id   BIGINT NOT NULL,
  cliente_id BIGINT NOT NULL,
  orden      INT NOT NULL,
  importe    DECIMAL(12, 2) NOT NULL COMMENT 'EUR at stake',
  estado     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  motivo     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it was left out',
  desde      DATE NULL COMMENT 'the first day on which it may be cut, as far as known',
  servicios  INT NOT NULL DEFAULT 0,
  fallo      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what refused it, by its name',
  hecho_at   DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_clientes_corte (corte_id, estado, orden),
  KEY ix_clientes_corte_cliente (cliente_id),
  CONSTRAINT fk_clientes_corte FOREIGN KEY (corte_id) REFERENCES cortes (id),
  CONSTRAINT fk_clientes_corte_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT ck_clientes_corte_estado CHECK
    (estado IN ('pendiente', 'cortado', 'salvado', 'fallido', 'excluido', 'quitado'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Who paid and whose services have still to be asked for again.
CREATE TABLE reactivaciones_pendientes (
  id         BIGINT NOT NULL,
  cliente_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_reactivaciones_cliente (cliente_id),
  CONSTRAINT fk_reactivaciones_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
