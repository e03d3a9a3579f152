-- The life of a lead: where it stands and since when, why it was lost, what was said to it, and whose alta it became.

ALTER TABLE leads
  ADD COLUMN apellidos VARCHAR(160) NULL AFTER nombre,
  ADD COLUMN estado_at DATETIME(6) NULL COMMENT 'since when it stands there' AFTER estado,
  ADD COLUMN nota_perdida VARCHAR(500) NULL AFTER motivo_perdida,
  ADD COLUMN alta_cliente_id BIGINT NULL COMMENT 'the customer as the alta made them, whoever they turn out to be later',
  ADD COLUMN consentimiento_at DATETIME(6) NULL COMMENT 'when who filled in the form agreed to be called',
  ADD COLUMN consentimiento_texto VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'version of the words agreed to';

UPDATE leads SET estado_at = COALESCE(ganado_at, updated_at);
UPDATE leads SET alta_cliente_id = cliente_id WHERE estado = 'ganado';
UPDATE leads SET motivo_perdida = 'otro' WHERE estado = 'perdido' AND motivo_perdida IS NULL;
UPDATE leads SET motivo_perdida = NULL WHERE estado <> 'perdido';

-- One alta makes one customer of one lead. Two customers who turn out to be one have the leads of both.
ALTER TABLE leads
  MODIFY COLUMN estado_at DATETIME(6) NOT NULL COMMENT 'since when it stands there',
  ADD UNIQUE KEY uq_leads_alta (alta_cliente_id),
  ADD KEY ix_leads_cliente (cliente_id),
  DROP KEY uq_leads_cliente,
  ADD KEY ix_leads_estado_at (estado, estado_at),
  ADD CONSTRAINT ck_leads_ganado CHECK (estado <> 'ganado' OR alta_cliente_id IS NOT NULL),
  ADD CONSTRAINT ck_leads_perdido CHECK ((estado = 'perdido') = (motivo_perdida IS NOT NULL));

CREATE TABLE notas_lead (
  id             BIGINT NOT NULL,
  lead_id        BIGINT NOT NULL,
  clase          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  texto          VARCHAR(2000) NULL,
  estado_antes   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  estado_despues VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  usuario_id     BIGINT NULL,
  usuario        VARCHAR(120) NOT NULL,
  created_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_notas_lead (lead_id, created_at, id),
  CONSTRAINT fk_notas_lead FOREIGN KEY (lead_id) REFERENCES leads (id),
  CONSTRAINT ck_notas_lead_clase CHECK (clase IN ('nota', 'llamada', 'correo', 'visita', 'estado')),
  CONSTRAINT ck_notas_lead_texto CHECK (clase = 'estado' OR texto IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
