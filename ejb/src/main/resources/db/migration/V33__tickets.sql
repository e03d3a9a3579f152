-- The support desk at work: numbers without a duplicate, how long a ticket took, what happened to it.

-- The last number of each year; its row is held while a ticket is opened.
CREATE TABLE contadores_ticket (
  ano    INT NOT NULL,
  ultimo INT NOT NULL,
  PRIMARY KEY (ano)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

INSERT INTO contadores_ticket (ano, ultimo)
SELECT CAST(SUBSTRING(numero, 2, 4) AS UNSIGNED), MAX(CAST(SUBSTRING(numero, 7) AS UNSIGNED))
  FROM tickets WHERE numero REGEXP '^T20[0-9]{2}-[0-9]{6,7}$'
 GROUP BY CAST(SUBSTRING(numero, 2, 4) AS UNSIGNED);

ALTER TABLE tickets
  ADD COLUMN materia VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what a complaint is about' AFTER tipo,
  ADD COLUMN limite_legal_at DATETIME(6) NULL COMMENT 'when the law wants a complaint answered' AFTER vence_at,
  ADD COLUMN espera_desde DATETIME(6) NULL COMMENT 'since when it waits for the customer' AFTER limite_legal_at,
  ADD COLUMN reabierto_at DATETIME(6) NULL AFTER cerrado_at,
  ADD COLUMN minutos_respuesta INT NULL COMMENT 'from the opening to the first answer' AFTER minutos_espera,
  ADD COLUMN minutos_respuesta_laborables INT NULL AFTER minutos_respuesta,
  ADD COLUMN minutos_laborables INT NULL COMMENT 'working minutes of the resolution, less waiting' AFTER minutos_resolucion,
  ADD COLUMN minutos_espera_laborables INT NOT NULL DEFAULT 0 AFTER minutos_espera,
  ADD CONSTRAINT ck_tickets_materia CHECK (materia IN ('facturacion', 'continuidad', 'otra')),
  ADD KEY ix_tickets_lista (estado, prioridad, created_at, vence_at, espera_desde, limite_legal_at);

UPDATE tickets SET espera_desde = updated_at WHERE estado = 'pendiente_cliente';

ALTER TABLE tickets
  ADD CONSTRAINT ck_tickets_espera CHECK ((estado = 'pendiente_cliente') = (espera_desde IS NOT NULL));

ALTER TABLE comentarios_ticket
  ADD COLUMN clase VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'comentario'
    COMMENT 'written by a person, or what happened to the ticket or to its ONT' AFTER usuario,
  ADD CONSTRAINT ck_comentarios_clase CHECK (clase IN ('comentario', 'cambio', 'operacion'));
