-- What an invoice needs to be issued once, printed the same years later, and told to everybody why it is as it is.

-- Who issues, as printed: once for all invoices that say the same, whatever is configured later.
CREATE TABLE emisores_factura (
  id            BIGINT NOT NULL,
  huella        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of what follows',
  nombre        VARCHAR(160) NOT NULL,
  nif           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direccion     VARCHAR(255) NOT NULL,
  codigo_postal VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  localidad     VARCHAR(120) NULL,
  provincia     VARCHAR(60) NULL,
  registro      VARCHAR(255) NULL,
  iban          VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NULL,
  web           VARCHAR(120) NULL,
  telefono      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  email         VARCHAR(254) NULL,
  horario       VARCHAR(120) NULL,
  texto         TEXT NULL COMMENT 'at the foot of the invoice',
  logo          MEDIUMBLOB NULL,
  logo_tipo     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  plantilla     INT NOT NULL COMMENT 'version of the template',
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_emisores_huella (huella)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

ALTER TABLE facturas
  ADD COLUMN cliente_codigo   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER cliente_id,
  ADD COLUMN medio_pago       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER cliente_direccion,
  ADD COLUMN iban_enmascarado VARCHAR(40) NULL AFTER medio_pago,
  ADD COLUMN idioma           VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'es' AFTER iban_enmascarado,
  ADD COLUMN referencia_pago  VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER idioma,
  ADD COLUMN impuesto         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'IVA' AFTER fecha_vencimiento,
  ADD COLUMN emisor_id        BIGINT NULL AFTER emisor_direccion,
  ADD KEY ix_facturas_rectificado (rectifica_id, total),
  DROP KEY ix_facturas_rectifica,
  ADD KEY ix_facturas_emisor (emisor_id),
  ADD KEY ix_facturas_periodo (periodo, cliente_id),
  ADD CONSTRAINT fk_facturas_emisor FOREIGN KEY (emisor_id) REFERENCES emisores_factura (id);

-- A month of a service is on one invoice in force at most: its first line there names the service, all others nothing.
ALTER TABLE conceptos_factura
  ADD COLUMN servicio_en_vigor BIGINT NULL AFTER servicio_id,
  ADD UNIQUE KEY uq_conceptos_en_vigor (servicio_en_vigor, periodo);
UPDATE conceptos_factura c
  JOIN (SELECT MIN(l.id) AS id
          FROM conceptos_factura l JOIN facturas f ON f.id = l.factura_id
         WHERE l.servicio_id IS NOT NULL AND l.periodo IS NOT NULL AND l.cargo_id IS NULL
           AND f.tipo = 'factura' AND f.estado <> 'anulada'
         GROUP BY l.servicio_id, l.periodo) x ON x.id = c.id
   SET c.servicio_en_vigor = c.servicio_id;

-- People edit it now.
ALTER TABLE tipos_impuesto
  ADD COLUMN created_at DATETIME(6) NOT NULL DEFAULT '2026-01-01',
  ADD COLUMN updated_at DATETIME(6) NOT NULL DEFAULT '2026-01-01',
  ADD COLUMN version    INT NOT NULL DEFAULT 0;

-- Charges and credits that came to nothing together are settled by the draft that says so.
ALTER TABLE cargos
  ADD COLUMN borrador_id BIGINT NULL COMMENT 'settled it without an invoice' AFTER factura_id,
  ADD KEY ix_cargos_pendientes (estado, cliente_id);

-- A run: what it looks at, how far it goes, what came of it.
ALTER TABLE ejecuciones_facturacion
  MODIFY COLUMN ambito VARCHAR(200) NULL COMMENT 'NULL: everybody',
  ADD COLUMN hasta        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'calcular' AFTER estado,
  ADD COLUMN previstos    INT NOT NULL DEFAULT 0 COMMENT 'customers that the present phase looks at' AFTER ejecucion_batch,
  ADD COLUMN sin_factura  INT NOT NULL DEFAULT 0 COMMENT 'customers, each with its reason' AFTER facturas,
  ADD COLUMN aparcados    INT NOT NULL DEFAULT 0 COMMENT 'customers that somebody has to look at' AFTER sin_factura,
  ADD COLUMN anomalias    INT NOT NULL DEFAULT 0 AFTER aparcados,
  ADD COLUMN anterior     DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'of the same customers the month before' AFTER importe,
  ADD COLUMN fase_at      DATETIME(6) NULL COMMENT 'since when it calculates or issues' AFTER created_at,
  ADD COLUMN calculada_at DATETIME(6) NULL AFTER fase_at,
  ADD COLUMN updated_at   DATETIME(6) NOT NULL DEFAULT '2026-01-01' AFTER terminada_at,
  ADD KEY ix_ejecuciones_estado (estado, id);

-- The customers of a run that was asked for some of them.
CREATE TABLE ejecuciones_clientes (
  ejecucion_id BIGINT NOT NULL,
  cliente_id   BIGINT NOT NULL,
  PRIMARY KEY (ejecucion_id, cliente_id),
  KEY ix_ejecuciones_clientes (cliente_id),
  CONSTRAINT fk_ejecuciones_clientes FOREIGN KEY (ejecucion_id) REFERENCES ejecuciones_facturacion (id),
  CONSTRAINT fk_ejecuciones_clientes_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

ALTER TABLE borradores_factura
  MODIFY COLUMN motivo VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why there is no invoice',
  ADD COLUMN anomalia     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what is odd about it' AFTER motivo,
  ADD COLUMN impuesto     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'IVA' AFTER huella,
  ADD COLUMN anterior     DECIMAL(12, 2) NULL COMMENT 'what the month before came to; NULL: there was none' AFTER total,
  ADD COLUMN causas       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the difference' AFTER anterior,
  ADD COLUMN nota         VARCHAR(255) NULL COMMENT 'why somebody left it out' AFTER causas,
  ADD COLUMN decidido_por VARCHAR(120) NULL AFTER nota,
  ADD COLUMN updated_at   DATETIME(6) NOT NULL DEFAULT '2026-01-01' AFTER created_at,
  ADD KEY ix_borradores_anomalia (ejecucion_id, anomalia);

ALTER TABLE lineas_borrador
  ADD COLUMN rectifica_id BIGINT NULL COMMENT 'the invoice that it corrects; NULL: it is invoiced' AFTER cargo_id,
  ADD KEY ix_lineas_borrador_rectifica (rectifica_id),
  ADD CONSTRAINT fk_lineas_borrador_rectifica FOREIGN KEY (rectifica_id) REFERENCES facturas (id);
