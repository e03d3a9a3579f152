-- The papers of a customer, what they consented to and when they took it back, and when they were forgotten.

-- Consent is proved by its date and the way it was given; taken back, both stay beside the date of that.
ALTER TABLE clientes
  ADD COLUMN factura_electronica_canal    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER factura_electronica_fecha,
  ADD COLUMN factura_electronica_revocada DATE NULL AFTER factura_electronica_canal,
  ADD COLUMN comunicaciones               BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'agrees to commercial communications' AFTER factura_electronica_revocada,
  ADD COLUMN comunicaciones_fecha         DATE NULL AFTER comunicaciones,
  ADD COLUMN comunicaciones_canal         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER comunicaciones_fecha,
  ADD COLUMN comunicaciones_revocadas     DATE NULL AFTER comunicaciones_canal,
  ADD COLUMN anonimizado_at               DATETIME(6) NULL COMMENT 'who they were is no longer known',
  ADD KEY ix_clientes_retencion (estado, fecha_baja, id);

CREATE TABLE documentos (
  id              BIGINT NOT NULL,
  cliente_id      BIGINT NOT NULL,
  servicio_id     BIGINT NULL,
  tipo            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  origen          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nombre          VARCHAR(160) NOT NULL COMMENT 'what a download is called',
  formato         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'read from the content',
  bytes           BIGINT NOT NULL,
  sha256          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nota            VARCHAR(500) NULL,
  usuario_id      BIGINT NULL,
  usuario         VARCHAR(120) NOT NULL,
  retirado_at     DATETIME(6) NULL,
  retirado_por    VARCHAR(120) NULL,
  motivo_retirada VARCHAR(255) NULL,
  created_at      DATETIME(6) NOT NULL,
  updated_at      DATETIME(6) NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_documentos_cliente (cliente_id, created_at, id),
  KEY ix_documentos_servicio (servicio_id),
  CONSTRAINT fk_documentos_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_documentos_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id),
  CONSTRAINT ck_documentos_tipo CHECK (tipo IN ('contrato', 'identidad', 'foto_instalacion', 'mandato_sepa',
    'resumen_contrato', 'hoja_instalacion', 'otro')),
  CONSTRAINT ck_documentos_origen CHECK (origen IN ('subido', 'generado'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- The content, in pieces: none needs more memory or a larger packet than its own size, in either direction.
CREATE TABLE documentos_trozos (
  documento_id BIGINT NOT NULL,
  orden        INT NOT NULL,
  datos        MEDIUMBLOB NOT NULL,
  PRIMARY KEY (documento_id, orden),
  CONSTRAINT fk_trozos_documento FOREIGN KEY (documento_id) REFERENCES documentos (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
