-- A change of plan that is taken back leaves what would have been paid without it.

ALTER TABLE historial_cambios_plan
  ADD COLUMN precios_antes TEXT NULL COMMENT 'JSON: the prices from its day on, had it not been decided' AFTER motivo;
