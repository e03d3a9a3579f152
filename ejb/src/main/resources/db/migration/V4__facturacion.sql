-- Invoices, payments and what they need. An issued invoice is never changed, only corrected by another.

CREATE TABLE tipos_impuesto (
  id          BIGINT NOT NULL,
  zona_fiscal VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  impuesto    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  porcentaje  DECIMAL(5, 2) NOT NULL,
  desde       DATE NOT NULL,
  hasta       DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_tipos_impuesto (zona_fiscal, desde)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE festivos (
  id     BIGINT NOT NULL,
  fecha  DATE NOT NULL,
  ambito VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lugar  VARCHAR(120) NOT NULL DEFAULT '',
  nombre VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_festivos (fecha, ambito, lugar)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE series_factura (
  id        BIGINT NOT NULL,
  tipo      VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ejercicio INT NOT NULL,
  prefijo   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  primero   BIGINT NOT NULL DEFAULT 1 COMMENT 'first number that this system gives',
  siguiente BIGINT NOT NULL DEFAULT 1,
  version   INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_series_tipo (tipo, ejercicio),
  UNIQUE KEY uq_series_prefijo (prefijo),
  CONSTRAINT ck_series_tipo CHECK (tipo IN ('factura', 'rectificativa'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE ejecuciones_facturacion (
  id           BIGINT NOT NULL,
  periodo      CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'yyyy-MM',
  ambito       VARCHAR(60) NULL,
  estado       VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ejecucion_batch BIGINT NULL,
  clientes     INT NOT NULL DEFAULT 0,
  facturas     INT NOT NULL DEFAULT 0,
  importe      DECIMAL(14, 2) NOT NULL DEFAULT 0,
  usuario_id   BIGINT NULL,
  usuario      VARCHAR(120) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  terminada_at DATETIME(6) NULL,
  version      INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_ejecuciones_periodo (periodo, estado)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE facturas (
  id                BIGINT NOT NULL,
  serie_id          BIGINT NOT NULL,
  numero            BIGINT NOT NULL,
  numero_completo   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tipo              VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cliente_id        BIGINT NOT NULL,
  rectifica_id      BIGINT NULL,
  motivo            VARCHAR(255) NULL,
  ejecucion_id      BIGINT NULL,
  periodo           CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fecha_emision     DATE NOT NULL,
  fecha_vencimiento DATE NOT NULL,
  estado            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  base              DECIMAL(12, 2) NOT NULL,
  iva               DECIMAL(12, 2) NOT NULL,
  total             DECIMAL(12, 2) NOT NULL,
  cliente_nombre    VARCHAR(290) NOT NULL,
  cliente_nif       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cliente_direccion VARCHAR(500) NOT NULL,
  emisor_nombre     VARCHAR(160) NOT NULL,
  emisor_nif        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  emisor_direccion  VARCHAR(500) NOT NULL,
  created_at        DATETIME(6) NOT NULL,
  updated_at        DATETIME(6) NOT NULL,
  version           INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_facturas_numero (serie_id, numero),
  UNIQUE KEY uq_facturas_numero_completo (numero_completo),
  KEY ix_facturas_cliente (cliente_id, estado, fecha_vencimiento),
  KEY ix_facturas_estado (estado, fecha_vencimiento, id),
  KEY ix_facturas_emision (fecha_emision, id),
  KEY ix_facturas_rectifica (rectifica_id),
  KEY ix_facturas_ejecucion (ejecucion_id),
  CONSTRAINT fk_facturas_serie FOREIGN KEY (serie_id) REFERENCES series_factura (id),
  CONSTRAINT fk_facturas_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_facturas_rectifica FOREIGN KEY (rectifica_id) REFERENCES facturas (id),
  CONSTRAINT fk_facturas_ejecucion FOREIGN KEY (ejecucion_id) REFERENCES ejecuciones_facturacion (id),
  CONSTRAINT ck_facturas_estado CHECK (estado IN ('pendiente', 'pagada', 'vencida', 'anulada'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

ALTER TABLE cargos ADD CONSTRAINT fk_cargos_factura FOREIGN KEY (factura_id) REFERENCES facturas (id);

CREATE TABLE conceptos_factura (
  id              BIGINT NOT NULL,
  factura_id      BIGINT NOT NULL,
  linea           INT NOT NULL,
  servicio_id     BIGINT NULL,
  cargo_id        BIGINT NULL,
  descripcion     VARCHAR(255) NOT NULL,
  periodo         CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  desde           DATE NULL,
  hasta           DATE NULL,
  cantidad        DECIMAL(12, 4) NOT NULL,
  precio_unitario DECIMAL(12, 4) NOT NULL,
  importe         DECIMAL(12, 2) NOT NULL,
  modo_precio     VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  porcentaje      DECIMAL(5, 2) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_conceptos_linea (factura_id, linea),
  KEY ix_conceptos_servicio (servicio_id, periodo, factura_id),
  KEY ix_conceptos_cargo (cargo_id),
  CONSTRAINT fk_conceptos_factura FOREIGN KEY (factura_id) REFERENCES facturas (id),
  CONSTRAINT fk_conceptos_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id),
  CONSTRAINT fk_conceptos_cargo FOREIGN KEY (cargo_id) REFERENCES cargos (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE borradores_factura (
  id           BIGINT NOT NULL,
  ejecucion_id BIGINT NOT NULL,
  cliente_id   BIGINT NOT NULL,
  estado       VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  motivo       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why there is no invoice, or what is odd',
  huella       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the inputs',
  base         DECIMAL(12, 2) NOT NULL,
  iva          DECIMAL(12, 2) NOT NULL,
  total        DECIMAL(12, 2) NOT NULL,
  factura_id   BIGINT NULL,
  created_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_borradores_cliente (ejecucion_id, cliente_id),
  KEY ix_borradores_estado (ejecucion_id, estado, motivo),
  KEY ix_borradores_cliente (cliente_id),
  KEY ix_borradores_factura (factura_id),
  CONSTRAINT fk_borradores_ejecucion FOREIGN KEY (ejecucion_id) REFERENCES ejecuciones_facturacion (id),
  CONSTRAINT fk_borradores_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_borradores_factura FOREIGN KEY (factura_id) REFERENCES facturas (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE lineas_borrador (
  id              BIGINT NOT NULL,
  borrador_id     BIGINT NOT NULL,
  linea           INT NOT NULL,
  servicio_id     BIGINT NULL,
  cargo_id        BIGINT NULL,
  descripcion     VARCHAR(255) NOT NULL,
  periodo         CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  desde           DATE NULL,
  hasta           DATE NULL,
  cantidad        DECIMAL(12, 4) NOT NULL,
  precio_unitario DECIMAL(12, 4) NOT NULL,
  importe         DECIMAL(12, 2) NOT NULL,
  modo_precio     VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  porcentaje      DECIMAL(5, 2) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_lineas_borrador (borrador_id, linea),
  KEY ix_lineas_borrador_servicio (servicio_id),
  KEY ix_lineas_borrador_cargo (cargo_id),
  CONSTRAINT fk_lineas_borrador FOREIGN KEY (borrador_id) REFERENCES borradores_factura (id),
  CONSTRAINT fk_lineas_borrador_servicio FOREIGN KEY (servicio_id) REFERENCES servicios_cliente (id),
  CONSTRAINT fk_lineas_borrador_cargo FOREIGN KEY (cargo_id) REFERENCES cargos (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE pagos (
  id          BIGINT NOT NULL,
  clave       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the form that made it: a resend pays nothing twice',
  cliente_id  BIGINT NOT NULL,
  tipo        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revierte_id BIGINT NULL,
  fecha       DATE NOT NULL,
  importe     DECIMAL(12, 2) NOT NULL,
  metodo      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referencia  VARCHAR(80) NULL,
  nota        VARCHAR(255) NULL,
  usuario_id  BIGINT NULL,
  usuario     VARCHAR(120) NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_pagos_clave (clave),
  KEY ix_pagos_cliente (cliente_id, fecha),
  KEY ix_pagos_fecha (fecha, id),
  KEY ix_pagos_metodo (metodo, fecha),
  KEY ix_pagos_revierte (revierte_id),
  CONSTRAINT fk_pagos_cliente FOREIGN KEY (cliente_id) REFERENCES clientes (id),
  CONSTRAINT fk_pagos_revierte FOREIGN KEY (revierte_id) REFERENCES pagos (id),
  CONSTRAINT ck_pagos_tipo CHECK (tipo IN ('cobro', 'reversion', 'devolucion')),
  CONSTRAINT ck_pagos_metodo CHECK (metodo IN ('efectivo', 'transferencia', 'tarjeta', 'domiciliacion', 'bizum'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

CREATE TABLE aplicaciones_pago (
  id         BIGINT NOT NULL,
  pago_id    BIGINT NOT NULL,
  factura_id BIGINT NOT NULL,
  importe    DECIMAL(12, 2) NOT NULL COMMENT 'negative: taken back',
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_aplicaciones_pago (pago_id),
  KEY ix_aplicaciones_factura (factura_id),
  CONSTRAINT fk_aplicaciones_pago FOREIGN KEY (pago_id) REFERENCES pagos (id),
  CONSTRAINT fk_aplicaciones_factura FOREIGN KEY (factura_id) REFERENCES facturas (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_spanish_ci;

-- Ley 37/1992 del IVA, art. 90: the general rate. Other zones are the operator's own rows.
INSERT INTO tipos_impuesto (id, zona_fiscal, impuesto, porcentaje, desde) VALUES (1, 'peninsula', 'IVA', 21.00, '2012-09-01');
