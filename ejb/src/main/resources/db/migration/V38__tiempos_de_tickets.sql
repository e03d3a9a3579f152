-- What the statistics of tickets need, and nothing else: they are counted from this index alone.
CREATE INDEX ix_tickets_tiempos ON tickets (created_at, tipo, prioridad, asignado_id, minutos_respuesta_laborables,
  minutos_laborables, minutos_respuesta, minutos_resolucion, reaperturas);
