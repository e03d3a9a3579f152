-- A fault of the network that many customers have at once, and the tickets that tell of it.

CREATE TABLE incidencias (
  id            BIGINT NOT NULL,
  olt           VARCHAR(60) NOT NULL,
  pon           VARCHAR(20) NOT NULL,
  estado        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caidas        INT NOT NULL COMMENT 'ONTs without link, as many as were ever seen at once',
  onts          INT NOT NULL COMMENT 'ONTs that should be in service there, when it was last seen',
  detectada_at  DATETIME(6) NOT NULL COMMENT 'the first reading of the network that showed it',
  vista_at      DATETIME(6) NOT NULL COMMENT 'the last one that did',
  recuperada_at DATETIME(6) NULL COMMENT 'the reading that showed the port well again; null while it is down',
  aviso         TEXT NULL COMMENT 'what who answers the telephone tells the customers',
  confirmada_at DATETIME(6) NULL,
  confirmada_por VARCHAR(120) NULL,
  solucion      TEXT NULL,
  cerrada_at    DATETIME(6) NULL,
  cerrada_por   VARCHAR(120) NULL,
  created_at    DATETIME(6) NOT NULL,
  updated_at    DATETIME(6) NOT NULL,
  version       INT NOT NULL DEFAULT 0,
  -- What is dismissed is not proposed anew while it lasts.
  viva          TINYINT GENERATED ALWAYS AS (CASE WHEN estado IN ('detectada', 'abierta')
                  OR (estado = 'descartada' AND recuperada_at IS NULL) THEN 1 END) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY uq_incidencias_viva (olt, pon, viva),
  KEY ix_incidencias_estado (estado, detectada_at),
  KEY ix_incidencias_fecha (detectada_at, id),
  CONSTRAINT ck_incidencias_estado CHECK (estado IN ('detectada', 'abierta', 'cerrada', 'descartada', 'pasada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Which fault a ticket tells of: one at most.
CREATE TABLE tickets_incidencia (
  ticket_id     BIGINT NOT NULL,
  incidencia_id BIGINT NOT NULL,
  usuario       VARCHAR(120) NOT NULL,
  vinculado_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (ticket_id),
  KEY ix_tickets_incidencia (incidencia_id, ticket_id),
  CONSTRAINT fk_tickets_incidencia_ticket FOREIGN KEY (ticket_id) REFERENCES tickets (id),
  CONSTRAINT fk_tickets_incidencia FOREIGN KEY (incidencia_id) REFERENCES incidencias (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
