-- Customers who come from another system in a file: the file, what was made of each of its records, and how it ended.

CREATE TABLE importaciones (
  id                      BIGINT NOT NULL,
  fichero                 VARCHAR(255) NOT NULL,
  tamano                  BIGINT NOT NULL COMMENT 'bytes',
  huella                  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the file',
  codificacion            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  separador               CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cabecera                TEXT NOT NULL COMMENT 'JSON: names of the columns, in their order',
  columnas                TEXT NOT NULL COMMENT 'JSON: field to place of its column',
  planes                  MEDIUMTEXT NOT NULL COMMENT 'JSON: name in the file to id of the plan, null for none',
  registros               INT NOT NULL,
  primer_periodo          CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'yyyy-MM, the first that this system bills',
  siguiente_factura       BIGINT NULL,
  siguiente_rectificativa BIGINT NULL,
  estado                  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  validos                 INT NOT NULL DEFAULT 0,
  rechazados              INT NOT NULL DEFAULT 0,
  existentes              INT NOT NULL DEFAULT 0,
  importados              INT NOT NULL DEFAULT 0,
  usuario_id              BIGINT NULL,
  usuario                 VARCHAR(120) NOT NULL,
  importada_at            DATETIME(6) NULL COMMENT 'since when its customers are there',
  terminada_at            DATETIME(6) NULL,
  purgada_at              DATETIME(6) NULL COMMENT 'since when the file and the texts of its records are gone',
  created_at              DATETIME(6) NOT NULL,
  updated_at              DATETIME(6) NOT NULL,
  version                 INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_importaciones_purga (purgada_at, updated_at),
  CONSTRAINT ck_importaciones_estado CHECK (estado IN
    ('subida', 'comprobando', 'comprobada', 'importando', 'conciliando', 'terminada', 'descartada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- The file in pieces: no statement carries more than one, whatever its size.
CREATE TABLE partes_importacion (
  importacion_id BIGINT NOT NULL,
  orden          INT NOT NULL,
  contenido      MEDIUMBLOB NOT NULL,
  PRIMARY KEY (importacion_id, orden),
  CONSTRAINT fk_partes_importacion FOREIGN KEY (importacion_id) REFERENCES importaciones (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- What was made of each record. The customer is a plain id: the row outlives neither less nor more than it must.
CREATE TABLE registros_importacion (
  importacion_id BIGINT NOT NULL,
  numero         INT NOT NULL COMMENT 'of the data record, from 1',
  estado         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  codigo         VARCHAR(60) COLLATE utf8mb4_bin NULL,
  dni            VARCHAR(60) COLLATE utf8mb4_bin NULL,
  serie          VARCHAR(60) COLLATE utf8mb4_bin NULL COMMENT 'of an ONT that is to be the customer''s',
  fallos         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'kinds, with commas',
  errores        TEXT NULL COMMENT 'JSON: what is wrong, and where',
  datos          MEDIUMTEXT NULL COMMENT 'JSON: the values as they are in the file; NULL once nobody needs them',
  cliente_id     BIGINT NULL,
  PRIMARY KEY (importacion_id, numero),
  KEY ix_registros_estado (importacion_id, estado, numero),
  KEY ix_registros_codigo (importacion_id, codigo),
  KEY ix_registros_dni (importacion_id, dni),
  KEY ix_registros_serie (importacion_id, serie),
  KEY ix_registros_cliente (cliente_id),
  CONSTRAINT fk_registros_importacion FOREIGN KEY (importacion_id) REFERENCES importaciones (id),
  CONSTRAINT ck_registros_estado CHECK (estado IN ('valido', 'existente', 'rechazado', 'importado'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
