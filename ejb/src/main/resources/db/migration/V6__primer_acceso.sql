-- The one-time code of an installation without users; only its SHA-256. The row is also what two browsers at the same
-- moment fight for.
CREATE TABLE primer_acceso (
  id          INT NOT NULL,
  codigo_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_primer_acceso_uno CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
