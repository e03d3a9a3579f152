-- What opens the door besides a password: one-time passes, the second factor and its recovery codes.

-- A link by which somebody sets a password, and a sign-in whose password fitted and whose second step is still to come.
CREATE TABLE pases (
  id         BIGINT NOT NULL,
  user_id    BIGINT NOT NULL,
  clase      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it is good for',
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256; null until somebody has been told the token',
  sitio      VARCHAR(255) NULL COMMENT 'what goes before the address of a link: scheme, server and path of the CRM',
  created_at DATETIME(6) NOT NULL,
  expira_at  DATETIME(6) NOT NULL,
  usado_at   DATETIME(6) NULL COMMENT 'when it was used up, or taken back',
  PRIMARY KEY (id),
  UNIQUE KEY uq_pases_token (token_hash),
  KEY ix_pases_user (user_id, clase, usado_at),
  KEY ix_pases_expira (expira_at),
  CONSTRAINT fk_pases_user FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT ck_pases_clase CHECK (clase IN ('invitacion', 'password', 'codigo', 'alta'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- The application on somebody's telephone that gives codes (RFC 6238): at most one per person.
CREATE TABLE segundos_factores (
  user_id     BIGINT NOT NULL,
  secreto     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sealed, when the installation has a key',
  created_at  DATETIME(6) NOT NULL,
  activado_at DATETIME(6) NULL COMMENT 'null until its first code proved that it works',
  ultimo_paso BIGINT NOT NULL DEFAULT 0 COMMENT 'time step of the last code: each counts once',
  PRIMARY KEY (user_id),
  CONSTRAINT fk_segundos_factores_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- For who has lost the telephone; each works once.
CREATE TABLE codigos_recuperacion (
  user_id     BIGINT NOT NULL,
  codigo_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the code',
  usado_at    DATETIME(6) NULL,
  PRIMARY KEY (user_id, codigo_hash),
  CONSTRAINT fk_codigos_recuperacion_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
