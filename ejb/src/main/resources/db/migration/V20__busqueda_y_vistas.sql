-- What customers are found by, and how each person likes to see a list.

-- The words of a customer's name and the numbers that are theirs, also from the middle of them: each is the beginning of
-- what somebody may type, so that every search is a range of this key. Derived: es.isr.crm.clientes.control.TerminosCliente
-- says what is in it, writes it in the transaction of each change, and fills it when that rule changes.
CREATE TABLE terminos_cliente (
  termino    VARCHAR(64) NOT NULL,
  cliente_id BIGINT NOT NULL,
  PRIMARY KEY (termino, cliente_id),
  KEY ix_terminos_cliente (cliente_id, termino),
  CONSTRAINT fk_terminos_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- What somebody chose for themselves, by a key of the application: the columns of a table.
CREATE TABLE preferencias (
  id         BIGINT NOT NULL,
  user_id    BIGINT NOT NULL,
  clave      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valor      VARCHAR(1000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_preferencias_clave (user_id, clave),
  CONSTRAINT fk_preferencias_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- A list narrowed in a way that somebody wants back by a name. At most one of a list is what it opens with.
CREATE TABLE vistas_guardadas (
  id             BIGINT NOT NULL,
  user_id        BIGINT NOT NULL,
  lista          VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'address of the page',
  nombre         VARCHAR(60) NOT NULL,
  filtro         VARCHAR(2000) NOT NULL COMMENT 'parameters of the address',
  predeterminada BOOLEAN NOT NULL DEFAULT FALSE,
  created_at     DATETIME(6) NOT NULL,
  updated_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  lista_predeterminada VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin
                 GENERATED ALWAYS AS (CASE WHEN predeterminada THEN lista END) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY uq_vistas_nombre (user_id, lista, nombre),
  UNIQUE KEY uq_vistas_predeterminada (user_id, lista_predeterminada),
  CONSTRAINT fk_vistas_user FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- One person who was signed up twice: the other row keeps what it was, and leaves lists and search. The key has in it all
-- that the list is narrowed by, so that counting and combining reads no row of the table.
ALTER TABLE clientes
  ADD COLUMN fusionado_en_id BIGINT NULL COMMENT 'the customer that this one turned out to be' AFTER fecha_baja,
  ADD KEY ix_clientes_lista
    (fusionado_en_id, estado, fecha_alta, tipo_cliente, medio_pago, provincia, localidad, vendedor_id, cobrador_id),
  ADD KEY ix_clientes_codigo (codigo, id),
  ADD KEY ix_clientes_tipo (tipo_cliente, fecha_alta),
  ADD KEY ix_clientes_medio_pago (medio_pago, fecha_alta),
  ADD CONSTRAINT fk_clientes_fusionado FOREIGN KEY (fusionado_en_id) REFERENCES clientes (id);

-- Who has a plan, and who has a kind of it, without reading the services.
ALTER TABLE servicios_cliente
  ADD KEY ix_servicios_plan_cliente (plan_id, cliente_id, estado),
  ADD KEY ix_servicios_tipo_cliente (tipo, cliente_id, estado);
