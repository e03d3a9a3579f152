-- A change of plan may be taken back or overtaken before its day, by another: both stay in the history.

ALTER TABLE historial_cambios_plan
  ADD COLUMN sustituido_at DATETIME(6) NULL COMMENT 'another change took its place' AFTER motivo;
