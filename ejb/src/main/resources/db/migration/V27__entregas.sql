-- What is delivered to people: one row per delivery, by mail, on paper or by hand, with what proves it.

CREATE TABLE lotes_impresion (
  id            BIGINT NOT NULL,
  cartas        INT NOT NULL COMMENT 'letters put into it',
  presentada    DATE NULL COMMENT 'the day on which they were sent; null until somebody says so',
  presentada_at DATETIME(6) NULL,
  presentada_por VARCHAR(120) NULL,
  usuario_id    BIGINT NULL,
  usuario       VARCHAR(120) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  updated_at    DATETIME(6) NOT NULL,
  version       INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_lotes_presentada (presentada, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE entregas (
  id            BIGINT NOT NULL,
  clase         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what is delivered, and who knows its content',
  referencia_id BIGINT NULL COMMENT 'the invoice, the payment ... that it is about',
  grupo_id      BIGINT NULL COMMENT 'the run of invoices that asked for it',
  cliente_id    BIGINT NULL,
  canal         VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direccion     VARCHAR(254) NOT NULL DEFAULT '' COMMENT 'e-mail address; empty on paper',
  nombre        VARCHAR(290) NOT NULL,
  idioma        VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'es',
  repeticion    INT NOT NULL DEFAULT 0 COMMENT '0 the first; a person asked for each further one',
  origen_id     BIGINT NULL COMMENT 'the delivery that this one repeats',
  relevada      BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'another repeats it: its failure asks for nothing more',
  estado        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  motivo        VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it failed, waits or is in doubt',
  detalle       VARCHAR(500) NULL COMMENT 'what the mail server said',
  intentos      INT NOT NULL DEFAULT 0,
  proximo_at    DATETIME(6) NULL COMMENT 'when it is tried next',
  turno         BIGINT NULL COMMENT 'fencing token of who has it in hand',
  enviando_at   DATETIME(6) NULL COMMENT 'since when it is in hand',
  message_id    VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'given before the first attempt, the same in all',
  asunto        VARCHAR(255) NULL,
  enviada_at    DATETIME(6) NULL COMMENT 'when the mail server accepted it',
  presentada    DATE NULL COMMENT 'day of delivery in Madrid: accepted, posted or handed over',
  presentada_por VARCHAR(120) NULL COMMENT 'who says so, when it was no mail',
  lote_id       BIGINT NULL,
  usuario_id    BIGINT NULL,
  usuario       VARCHAR(120) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  updated_at    DATETIME(6) NOT NULL,
  version       INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_entregas_una_vez (clase, referencia_id, direccion, canal, repeticion),
  UNIQUE KEY uq_entregas_message_id (message_id),
  KEY ix_entregas_pendientes (estado, proximo_at, id),
  KEY ix_entregas_cola (estado, relevada, id),
  KEY ix_entregas_cliente (cliente_id, id),
  KEY ix_entregas_grupo (grupo_id, estado),
  KEY ix_entregas_creada (created_at, id),
  KEY ix_entregas_lote (lote_id, id),
  KEY ix_entregas_origen (origen_id),
  CONSTRAINT fk_entregas_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_entregas_origen FOREIGN KEY (origen_id) REFERENCES entregas (id),
  CONSTRAINT fk_entregas_lote FOREIGN KEY (lote_id) REFERENCES lotes_impresion (id),
  CONSTRAINT ck_entregas_canal CHECK (canal IN ('correo', 'papel', 'mano')),
  CONSTRAINT ck_entregas_estado CHECK (estado IN ('pendiente', 'enviando', 'reintento', 'enviada', 'dudosa', 'fallida',
                                                  'por_imprimir', 'impresa', 'cancelada', 'omitida'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- How the mail server is, as whoever last tried it found it: one row, shared by all nodes.
CREATE TABLE salud_correo (
  id         BIGINT NOT NULL,
  estado     VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detalle    VARCHAR(500) NULL,
  desde      DATETIME(6) NULL COMMENT 'since when it is so',
  fallos     INT NOT NULL DEFAULT 0 COMMENT 'attempts in a row that did not reach it',
  proximo_at DATETIME(6) NULL COMMENT 'not tried before',
  PRIMARY KEY (id),
  CONSTRAINT ck_salud_correo CHECK (estado IN ('bien', 'sin_conexion', 'credenciales', 'remitente'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
INSERT INTO salud_correo (id, estado) VALUES (1, 'bien');

-- How each run ended of the jobs whose outcome the owner is told.
CREATE TABLE resultados_trabajo (
  id         BIGINT NOT NULL,
  trabajo    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ejecucion  BIGINT NOT NULL,
  usuario    VARCHAR(120) NOT NULL,
  inicio     DATETIME(6) NOT NULL,
  fin        DATETIME(6) NOT NULL,
  estado     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  resultado  VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_resultados_ejecucion (ejecucion)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;
