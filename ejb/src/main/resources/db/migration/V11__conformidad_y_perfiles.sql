-- Runs of the conformity check: what PSO answered, held against the contract. The last one is kept.
CREATE TABLE conformidades_pso (
  id         BIGINT NOT NULL,
  base       VARCHAR(255) NOT NULL COMMENT 'address of the PSO that was asked',
  usuario    VARCHAR(120) NOT NULL,
  inicio     DATETIME(6) NOT NULL,
  fin        DATETIME(6) NULL,
  corte      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it could not be done',
  hechas     INT NOT NULL DEFAULT 0,
  total      INT NOT NULL DEFAULT 0,
  lineas     LONGTEXT NOT NULL COMMENT 'JSON',
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_conformidades_inicio (inicio)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- The profiles that PSO has, as it last listed them: one row a list.
CREATE TABLE perfiles_pso (
  tipo       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'velocidad, usuario',
  leida_at   DATETIME(6) NOT NULL,
  perfiles   LONGTEXT NOT NULL COMMENT 'JSON',
  PRIMARY KEY (tipo)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Speed profiles that somebody wanted PSO to create. One at a time of a name: PSO is never asked twice.
CREATE TABLE creaciones_perfil (
  id           BIGINT NOT NULL,
  nombre       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bajada       INT NOT NULL COMMENT 'Mbit/s',
  subida       INT NOT NULL COMMENT 'Mbit/s',
  estado       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pedida_at    DATETIME(6) NOT NULL,
  ausente_at   DATETIME(6) NULL COMMENT 'first list after the deadline without it',
  terminada_at DATETIME(6) NULL,
  detalle      VARCHAR(1000) NULL,
  usuario_id   BIGINT NULL,
  usuario      VARCHAR(120) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  updated_at   DATETIME(6) NOT NULL,
  version      INT NOT NULL DEFAULT 0,
  nombre_vivo  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin
               GENERATED ALWAYS AS (CASE WHEN estado IN ('enviando', 'incierta') THEN nombre END) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY uq_creaciones_perfil_vivo (nombre_vivo),
  KEY ix_creaciones_perfil_fecha (pedida_at),
  CONSTRAINT ck_creaciones_perfil_estado CHECK (estado IN ('enviando', 'incierta', 'hecha', 'rechazada', 'sin_efecto'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
