-- Seals of the two ledgers: rows are sealed in blocks, and each block holds the hash of the one before.
CREATE TABLE bloques_auditoria (
  numero       BIGINT NOT NULL,
  libro        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desde_id     BIGINT NOT NULL,
  hasta_id     BIGINT NOT NULL,
  filas        INT NOT NULL,
  -- What was written before this moment is sealed in this block or an earlier one of the same ledger.
  completo_at  DATETIME(6) NULL,
  sellado_at   DATETIME(6) NOT NULL,
  anterior     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  huella_filas CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  huella       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (numero),
  KEY ix_bloques_libro (libro, numero)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- One row for each row of a ledger. The salt is erased when the customer is forgotten: what is left tells nothing.
CREATE TABLE sellos_auditoria (
  bloque          BIGINT NOT NULL,
  fila_id         BIGINT NOT NULL,
  libro           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cliente_sellado BIGINT NULL,
  sal             BINARY(16) NULL,
  contenido       BINARY(32) NOT NULL,
  huella          BINARY(32) NOT NULL,
  PRIMARY KEY (bloque, fila_id),
  UNIQUE KEY ux_sellos_fila (libro, fila_id),
  CONSTRAINT fk_sellos_bloque FOREIGN KEY (bloque) REFERENCES bloques_auditoria (numero)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE verificaciones_auditoria (
  ejecucion    BIGINT NOT NULL,
  usuario      VARCHAR(120) NOT NULL,
  empezada_at  DATETIME(6) NOT NULL,
  terminada_at DATETIME(6) NULL,
  bloques      BIGINT NOT NULL DEFAULT 0,
  filas        BIGINT NOT NULL DEFAULT 0,
  hallazgos    BIGINT NOT NULL DEFAULT 0,
  -- The last block that was there, so that the next verification misses it when it is not.
  cabeza       BIGINT NULL,
  huella       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (ejecucion)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE hallazgos_auditoria (
  ejecucion BIGINT NOT NULL,
  orden     INT NOT NULL,
  clase     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  libro     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fila_id   BIGINT NULL,
  bloque    BIGINT NULL,
  PRIMARY KEY (ejecucion, orden),
  CONSTRAINT fk_hallazgos_verificacion FOREIGN KEY (ejecucion) REFERENCES verificaciones_auditoria (ejecucion)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
