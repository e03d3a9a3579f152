-- What the public form of a campaign says.

ALTER TABLE campanas
  ADD COLUMN titulo_web VARCHAR(120) NULL AFTER presupuesto,
  ADD COLUMN texto_web VARCHAR(1000) NULL AFTER titulo_web,
  ADD CONSTRAINT ck_campanas_fechas CHECK (fecha_fin IS NULL OR fecha_fin >= fecha_inicio);

-- A request that came through the public form: for which lead, and what its sender agreed to, word by word. The key is that
-- of the form that was shown, so that a form sent twice is one request.
CREATE TABLE solicitudes_web (
  id                      BIGINT NOT NULL,
  clave                   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lead_id                 BIGINT NOT NULL,
  campana_id              BIGINT NULL,
  consentimiento_version  INT NOT NULL,
  consentimiento_idioma   CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consentimiento_texto    VARCHAR(2000) NOT NULL,
  created_at              DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_solicitudes_web_clave (clave),
  KEY ix_solicitudes_web_lead (lead_id),
  KEY ix_solicitudes_web_campana (campana_id),
  CONSTRAINT fk_solicitudes_web_lead FOREIGN KEY (lead_id) REFERENCES leads (id),
  CONSTRAINT fk_solicitudes_web_campana FOREIGN KEY (campana_id) REFERENCES campanas (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
