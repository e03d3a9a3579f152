-- Among those who have not left, a document is one customer's: also when two clerks sign the same person up at once.
ALTER TABLE clientes
  ADD COLUMN dni_vivo VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (CASE WHEN estado <> 'baja' THEN dni END) STORED,
  ADD UNIQUE KEY uq_clientes_dni_vivo (dni_vivo);
