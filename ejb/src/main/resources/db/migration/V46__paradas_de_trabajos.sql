-- Who ordered a run to stop: what a person has stopped does not begin again by itself, what stopped with its server does.
ALTER TABLE ejecuciones_trabajo
  ADD COLUMN parada_por VARCHAR(120) NULL COMMENT 'who ordered the stop; null when nobody did' AFTER estado;
