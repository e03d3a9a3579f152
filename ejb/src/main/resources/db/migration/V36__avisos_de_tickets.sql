-- What customers and technicians are told of a ticket, as it was when it happened.

CREATE TABLE avisos_ticket (
  id            BIGINT NOT NULL,
  ticket_id     BIGINT NOT NULL,
  clase         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the class of its delivery',
  comentario_id BIGINT NULL COMMENT 'the answer it brings',
  usuario_id    BIGINT NULL COMMENT 'the technician it is for; null when it is for the customer',
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_avisos_ticket (ticket_id, id),
  KEY ix_avisos_ticket_comentario (comentario_id),
  KEY ix_avisos_ticket_usuario (usuario_id),
  CONSTRAINT fk_avisos_ticket FOREIGN KEY (ticket_id) REFERENCES tickets (id),
  CONSTRAINT fk_avisos_ticket_comentario FOREIGN KEY (comentario_id) REFERENCES comentarios_ticket (id),
  CONSTRAINT fk_avisos_ticket_usuario FOREIGN KEY (usuario_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

ALTER TABLE clientes
  ADD COLUMN avisos_tickets BOOLEAN NOT NULL DEFAULT TRUE
    COMMENT 'whether they want to be told by mail what happens to their tickets' AFTER comunicaciones_revocadas;
