-- The inventory of ONTs: where each is, by PSO's last word, else by ours.

ALTER TABLE onts
  ADD COLUMN olt_actual VARCHAR(60) GENERATED ALWAYS AS
    (CASE WHEN observado = 'registrada' AND observado_olt IS NOT NULL THEN observado_olt
          WHEN deseado <> 'ausente' THEN deseado_olt END) STORED,
  ADD COLUMN pon_actual VARCHAR(20) GENERATED ALWAYS AS
    (CASE WHEN observado = 'registrada' AND observado_olt IS NOT NULL THEN observado_pon
          WHEN deseado <> 'ausente' THEN deseado_pon END) STORED,
  ADD KEY ix_onts_sitio (olt_actual, pon_actual, numero_serie),
  ADD KEY ix_onts_observado (observado, numero_serie),
  ADD KEY ix_onts_modelo (modelo, numero_serie),
  ADD KEY ix_onts_potencia (potencia, numero_serie),
  ADD KEY ix_onts_mac (mac);
