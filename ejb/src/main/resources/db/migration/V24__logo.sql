-- The operator's sign: pictures that were ever printed; the setting emisor_logo names the one that is printed now.
CREATE TABLE logos_emisor (
  id         BIGINT NOT NULL,
  sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  formato    VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ancho      INT NOT NULL COMMENT 'pixels',
  alto       INT NOT NULL COMMENT 'pixels',
  datos      MEDIUMBLOB NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_logos_sha256 (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
