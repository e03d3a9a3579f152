-- An `activo` customer with a fibre service has its ONT observed active, or a visible order or drift says why not.
-- Drift is what the last reading of its ONT shows against the wish: the file shows it. What remains forbidden is a
-- service that runs without an ONT, or with one that nobody wants on the network or ever saw there.
SELECT s.cliente_id, s.id AS servicio_id
  FROM servicios_cliente s
 WHERE s.tipo = 'fibra' AND s.estado = 'activo'
   AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
                    WHERE a.servicio_id = s.id AND a.hasta IS NULL
                      AND o.deseado = 'activa' AND o.observado_at IS NOT NULL)
   AND NOT EXISTS (SELECT 1 FROM ordenes_pso p
                    WHERE p.servicio_id = s.id
                      AND p.estado IN ('pendiente', 'enviando', 'incierta', 'reintento', 'bloqueada'))
