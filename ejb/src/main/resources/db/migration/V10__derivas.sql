-- Where the network is not as the CRM wants it, how each OLT was last read, and how each job last went.

-- One difference between wish and network, from when it was first seen to when it was gone. At most one live row for a
-- serial (or a service without one) and kind. Plain ids: the row outlives what it speaks of.
CREATE TABLE derivas_pso (
  id               BIGINT NOT NULL,
  tipo             VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clave            VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the serial, or servicio:id when there is none',
  numero_serie     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cliente_id       BIGINT NULL,
  servicio_id      BIGINT NULL,
  olt              VARCHAR(60) NULL,
  pon              VARCHAR(20) NULL,
  deseado          VARCHAR(200) NULL COMMENT 'null for: not to be there',
  observado        VARCHAR(200) NULL COMMENT 'null for: not there',
  primera_at       DATETIME(6) NOT NULL,
  ultima_at        DATETIME(6) NOT NULL,
  conocida_at      DATETIME(6) NULL COMMENT 'somebody knows of it: left alone until it changes',
  conocida_por     VARCHAR(120) NULL,
  conocida_motivo  VARCHAR(500) NULL,
  reparacion       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the last repair that was asked for',
  reparacion_at    DATETIME(6) NULL,
  reparacion_por   VARCHAR(120) NULL,
  fin              VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cerrada_at       DATETIME(6) NULL,
  cerrada_por      VARCHAR(120) NULL,
  created_at       DATETIME(6) NOT NULL,
  updated_at       DATETIME(6) NOT NULL,
  version          INT NOT NULL DEFAULT 0,
  clave_viva       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin
                   GENERATED ALWAYS AS (CASE WHEN cerrada_at IS NULL THEN clave END) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY uq_derivas_viva (clave_viva, tipo),
  KEY ix_derivas_vivas (cerrada_at, tipo, primera_at),
  KEY ix_derivas_olt (olt, cerrada_at),
  KEY ix_derivas_serie (numero_serie, id),
  KEY ix_derivas_cliente (cliente_id, cerrada_at),
  KEY ix_derivas_servicio (servicio_id, cerrada_at),
  CONSTRAINT ck_derivas_tipo CHECK (tipo IN ('falta', 'huerfana', 'perfil', 'trasladada', 'debe_cortarse',
    'debe_activarse', 'ip', 'sin_ont', 'sin_registrar'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- How each OLT was last read as a whole.
CREATE TABLE lecturas_olt (
  olt           VARCHAR(60) NOT NULL,
  estado        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detalle       VARCHAR(1000) NULL COMMENT 'why it is not complete',
  intento_at    DATETIME(6) NOT NULL COMMENT 'when it was last tried',
  leida_at      DATETIME(6) NULL COMMENT 'since when what it showed holds; the last complete one',
  duracion_ms   INT NOT NULL DEFAULT 0,
  onts          INT NOT NULL DEFAULT 0,
  sin_conexion  INT NOT NULL DEFAULT 0,
  conciliada_at DATETIME(6) NULL COMMENT 'when it was last compared with the wishes',
  reparadas     INT NOT NULL DEFAULT 0 COMMENT 'repairs that the last comparison asked for by itself',
  frenadas      INT NOT NULL DEFAULT 0 COMMENT 'repairs that it held back: too many at once',
  PRIMARY KEY (olt),
  CONSTRAINT ck_lecturas_estado CHECK (estado IN ('completa', 'parcial', 'fallida'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- How each job last went. The server's own tables tell the rest.
CREATE TABLE ejecuciones_trabajo (
  trabajo   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ejecucion BIGINT NOT NULL,
  usuario   VARCHAR(120) NOT NULL,
  inicio    DATETIME(6) NOT NULL,
  fin       DATETIME(6) NULL,
  estado    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  resultado VARCHAR(500) NULL,
  PRIMARY KEY (trabajo)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
