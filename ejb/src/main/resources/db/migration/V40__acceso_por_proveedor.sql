-- People whom an OpenID Connect provider vouches for. Who comes for the first time may have to wait for an administrator:
-- until then they are no active user, so that nothing lets them in or offers them.
ALTER TABLE users
  ADD COLUMN pendiente BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'came by the provider, waits for an administrator' AFTER activo,
  ADD CONSTRAINT ck_users_pendiente CHECK (NOT (activo AND pendiente));

-- Who somebody is at the provider: issuer and subject together, the only thing that it never gives to anybody else.
CREATE TABLE identidades_oidc (
  id         BIGINT NOT NULL,
  user_id    BIGINT NOT NULL,
  emisor     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'iss',
  sujeto     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sub',
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_identidades_oidc (emisor, sujeto),
  KEY ix_identidades_oidc_user (user_id),
  CONSTRAINT fk_identidades_oidc_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- What the provider is told at sign-out, so that its own session ends too. Gone as soon as the session is.
CREATE TABLE sesiones_oidc (
  sesion_id BIGINT NOT NULL,
  id_token  TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (sesion_id),
  CONSTRAINT fk_sesiones_oidc FOREIGN KEY (sesion_id) REFERENCES sesiones (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
