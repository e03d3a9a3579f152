-- What was found out once, to be found again: solutions by the words of what they solve.
CREATE TABLE articulos (
  id          BIGINT NOT NULL,
  titulo      VARCHAR(200) NOT NULL,
  texto       TEXT NOT NULL,
  tipo        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what tickets it is for; NULL for all',
  ticket_id   BIGINT NULL COMMENT 'whose solution it was',
  autor_id    BIGINT NULL,
  autor       VARCHAR(120) NOT NULL,
  retirado_at DATETIME(6) NULL COMMENT 'no longer true',
  created_at  DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_articulos_vigentes (retirado_at, updated_at),
  KEY ix_articulos_ticket (ticket_id),
  KEY ix_articulos_autor (autor_id),
  CONSTRAINT fk_articulos_ticket FOREIGN KEY (ticket_id) REFERENCES tickets (id),
  CONSTRAINT fk_articulos_autor FOREIGN KEY (autor_id) REFERENCES users (id),
  CONSTRAINT ck_articulos_tipo CHECK (tipo IN
    ('averia', 'consulta', 'instalacion', 'cambio_servicio', 'baja', 'reclamacion', 'otro'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
