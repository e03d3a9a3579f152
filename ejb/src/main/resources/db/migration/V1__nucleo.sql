-- Ids, leases, configuration, people and the ledgers of what they did.
-- SQL common to MySQL 8.4+ and MariaDB 10.11+. Instants are UTC, dates are Europe/Madrid.

-- The one source of ids, shared by JPA (blocks of 500) and bulk SQL; `siguiente` is the last id handed out.
-- Ids below 1000 are left to rows that migrations bring.
CREATE TABLE generador_ids (
  nombre    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  siguiente BIGINT NOT NULL,
  PRIMARY KEY (nombre)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

INSERT INTO generador_ids (nombre, siguiente) VALUES ('crm', 1000);

-- Who may do a thing that only one may do at a time. `token` only grows: a write with an older one is refused.
CREATE TABLE arriendos (
  nombre  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dueno   VARCHAR(120) NULL,
  token   BIGINT NOT NULL DEFAULT 0,
  desde   DATETIME(6) NULL,
  hasta   DATETIME(6) NULL,
  usuario VARCHAR(120) NULL,
  PRIMARY KEY (nombre)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE configuracion (
  clave       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valor       TEXT NULL,
  updated_at  DATETIME(6) NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (clave)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE users (
  id                  BIGINT NOT NULL,
  nombre              VARCHAR(120) NOT NULL,
  email               VARCHAR(254) NOT NULL,
  password_hash       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_cambiada_at DATETIME(6) NULL,
  rol                 VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  activo              BOOLEAN NOT NULL DEFAULT TRUE,
  idioma              VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'es',
  tema                VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'claro',
  ultimo_acceso       DATETIME(6) NULL,
  created_at          DATETIME(6) NOT NULL,
  updated_at          DATETIME(6) NOT NULL,
  version             INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_users_email (email),
  CONSTRAINT ck_users_rol CHECK (rol IN ('admin', 'user', 'tecnico', 'comercial'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A signed-in browser. The cookie holds the token, this row only its SHA-256.
CREATE TABLE sesiones (
  id            BIGINT NOT NULL,
  token_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id       BIGINT NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  ultimo_uso    DATETIME(6) NOT NULL,
  expira_at     DATETIME(6) NOT NULL,
  cerrada_at    DATETIME(6) NULL,
  motivo_cierre VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ip            VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL,
  agente        VARCHAR(255) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_sesiones_token (token_hash),
  KEY ix_sesiones_user (user_id, cerrada_at),
  KEY ix_sesiones_expira (expira_at),
  CONSTRAINT fk_sesiones_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Failed sign-ins by SHA-256 of the e-mail typed, so that an unknown address behaves as a known one.
CREATE TABLE bloqueos_acceso (
  clave           CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fallos          INT NOT NULL DEFAULT 0,
  ultimo_fallo    DATETIME(6) NOT NULL,
  bloqueado_hasta DATETIME(6) NULL,
  PRIMARY KEY (clave),
  KEY ix_bloqueos_ultimo (ultimo_fallo)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- What happened to a customer, in words, with before and after. A plain id: the row outlives the customer.
CREATE TABLE actividad_cliente (
  id          BIGINT NOT NULL,
  cliente_id  BIGINT NOT NULL,
  tipo        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  descripcion VARCHAR(1000) NOT NULL,
  entidad     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  entidad_id  BIGINT NULL,
  antes       MEDIUMTEXT NULL,
  despues     MEDIUMTEXT NULL,
  usuario_id  BIGINT NULL,
  usuario     VARCHAR(120) NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_actividad_cliente (cliente_id, created_at, id),
  KEY ix_actividad_fecha (created_at),
  KEY ix_actividad_usuario (usuario_id, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- The same for everything that is not a customer's: users, plans, configuration, sign-ins, refusals.
CREATE TABLE eventos_auditoria (
  id          BIGINT NOT NULL,
  accion      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  descripcion VARCHAR(1000) NOT NULL,
  entidad     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  entidad_id  BIGINT NULL,
  antes       MEDIUMTEXT NULL,
  despues     MEDIUMTEXT NULL,
  usuario_id  BIGINT NULL,
  usuario     VARCHAR(254) NOT NULL,
  ip          VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_eventos_fecha (created_at, id),
  KEY ix_eventos_accion (accion, created_at),
  KEY ix_eventos_entidad (entidad, entidad_id, created_at),
  KEY ix_eventos_usuario (usuario_id, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
