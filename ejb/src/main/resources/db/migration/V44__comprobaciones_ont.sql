-- ONTs that were restarted or reset from a ticket and are to be read once more, when they have had the time to come back.
CREATE TABLE comprobaciones_ont (
  id           BIGINT NOT NULL,
  ticket_id    BIGINT NOT NULL,
  numero_serie VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  operacion    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what was done to it',
  antes        VARCHAR(400) NOT NULL COMMENT 'how it was before, in words',
  usuario_id   BIGINT NULL COMMENT 'who did it; null for the system',
  usuario      VARCHAR(120) NOT NULL,
  cuando       DATETIME(6) NOT NULL COMMENT 'when it is to be read',
  tomada_at    DATETIME(6) NULL COMMENT 'when somebody last began to; they may have died at it',
  PRIMARY KEY (id),
  KEY ix_comprobaciones_ont (cuando),
  CONSTRAINT fk_comprobaciones_ont_ticket FOREIGN KEY (ticket_id) REFERENCES tickets (id),
  CONSTRAINT ck_comprobaciones_ont CHECK (operacion IN ('reinicio', 'restablecimiento'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A shared fault that a person tells of may not show in the network.
ALTER TABLE incidencias
  MODIFY vista_at DATETIME(6) NULL COMMENT 'the last reading of the network that showed it; null when none has: a person tells of it',
  MODIFY detectada_at DATETIME(6) NOT NULL COMMENT 'the first reading that showed it, or when a person told of it';
