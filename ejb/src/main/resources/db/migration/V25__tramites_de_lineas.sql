-- What a carrier has to know of a line that changes nothing here: its task stands beside the one of the line's own.

ALTER TABLE tareas DROP INDEX uq_tareas_linea;

ALTER TABLE tareas DROP COLUMN linea_viva;

ALTER TABLE tareas
  ADD COLUMN linea_viva BIGINT GENERATED ALWAYS AS
    (CASE WHEN estado = 'pendiente' AND tipo IN ('activar_linea', 'suspender_linea', 'reactivar_linea', 'baja_linea')
          THEN servicio_id END) STORED,
  ADD COLUMN titular_vivo BIGINT GENERATED ALWAYS AS
    (CASE WHEN estado = 'pendiente' AND tipo = 'cambio_titular' THEN servicio_id END) STORED,
  ADD COLUMN plan_vivo BIGINT GENERATED ALWAYS AS
    (CASE WHEN estado = 'pendiente' AND tipo = 'cambio_plan' THEN servicio_id END) STORED,
  ADD UNIQUE KEY uq_tareas_linea (linea_viva),
  ADD UNIQUE KEY uq_tareas_titular (titular_vivo),
  ADD UNIQUE KEY uq_tareas_plan (plan_vivo);
