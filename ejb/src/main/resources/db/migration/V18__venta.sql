-- A form sells once, however often it is sent; and a number or a SIM card belongs to one service at a time.

ALTER TABLE servicios_cliente
  ADD COLUMN clave_venta CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'the form that sold it: a resend sells no second one' AFTER servicio_padre_id,
  ADD COLUMN numero_vivo VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS
    (CASE WHEN estado <> 'baja' THEN numero END) STORED,
  ADD COLUMN iccid_vivo VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS
    (CASE WHEN estado <> 'baja' THEN iccid END) STORED,
  ADD UNIQUE KEY uq_servicios_clave (clave_venta),
  ADD UNIQUE KEY uq_servicios_numero (numero_vivo),
  ADD UNIQUE KEY uq_servicios_iccid (iccid_vivo);
