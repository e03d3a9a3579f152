-- What nobody has looked at is put aside when a run issues by itself.
ALTER TABLE ejecuciones_facturacion
  ADD COLUMN revisada BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a person has seen what is odd' AFTER hasta;
