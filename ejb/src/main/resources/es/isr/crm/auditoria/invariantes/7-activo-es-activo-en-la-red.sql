-- An `activo` customer with a fibre service has its ONT observed active, or a visible order says why not.
SELECT s.cliente_id, s.id AS servicio_id
  FROM servicios_cliente s
 WHERE s.tipo = 'fibra' AND s.estado = 'activo'
   AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
                    WHERE a.servicio_id = s.id AND a.hasta IS NULL AND o.observado = 'registrada'
                      AND o.observado_perfil_velocidad = o.deseado_perfil_velocidad)
   AND NOT EXISTS (SELECT 1 FROM ordenes_pso p
                    WHERE p.servicio_id = s.id
                      AND p.estado IN ('pendiente', 'enviando', 'incierta', 'reintento', 'bloqueada'))
