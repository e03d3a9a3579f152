-- The review of a run is added up, counted and put in its order from one index, without a look at the drafts themselves.
ALTER TABLE borradores_factura
  ADD KEY ix_borradores_revision (ejecucion_id, estado, motivo, anomalia, causas, total, anterior, base, iva),
  DROP KEY ix_borradores_estado;
