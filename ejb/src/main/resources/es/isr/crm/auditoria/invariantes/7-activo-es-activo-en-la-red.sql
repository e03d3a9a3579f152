-- An `activo` customer with a fibre service has its ONT observed active, or a visible order or drift says why not.
-- Observed active: registered by its last reading, and not with the profile that cuts. What is not read yet since its wish
-- changed is told by the order, of an imported ONT by its import; what the network changed behind the CRM's back, by the drift that the next comparison opens.
SELECT s.cliente_id, s.id AS servicio_id
  FROM servicios_cliente s
 WHERE s.tipo = 'fibra' AND s.estado = 'activo'
   AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
                    WHERE a.servicio_id = s.id AND a.hasta IS NULL AND o.observado = 'registrada'
                      AND COALESCE(o.observado_perfil_velocidad, '') <> COALESCE(
                          (SELECT c.valor FROM configuracion c WHERE c.clave = 'perfil_suspendido'), 'suspendido'))
   AND NOT EXISTS (SELECT 1 FROM ordenes_pso p
                    WHERE p.servicio_id = s.id
                      AND p.estado IN ('pendiente', 'enviando', 'incierta', 'reintento', 'bloqueada'))
   AND NOT EXISTS (SELECT 1 FROM derivas_pso d WHERE d.servicio_id = s.id AND d.cerrada_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
                     JOIN registros_importacion r ON r.cliente_id = a.cliente_id
                    WHERE a.servicio_id = s.id AND a.hasta IS NULL AND o.observado = 'desconocida')
