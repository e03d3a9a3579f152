-- At most one invoice in force per service and period; every service active in an invoiced period is on an invoice or
-- has an explicit reason why not: a run that says so of its customer, a line at nothing beside a credit, an invoice that
-- was taken back, or days that still wait for a run.
SELECT 'facturado dos veces' AS problema, c.servicio_id, c.periodo
  FROM conceptos_factura c
  JOIN facturas f ON f.id = c.factura_id
 WHERE c.servicio_id IS NOT NULL AND c.periodo IS NOT NULL AND c.cargo_id IS NULL
   AND f.tipo = 'factura' AND f.estado <> 'anulada'
 GROUP BY c.servicio_id, c.periodo
HAVING COUNT(DISTINCT c.factura_id) > 1
UNION ALL
SELECT 'ni factura ni motivo', s.id, e.periodo
  FROM ejecuciones_facturacion e
  JOIN servicios_cliente s
    ON s.estado = 'activo' AND s.servicio_padre_id IS NULL
   AND s.inicio < STR_TO_DATE(CONCAT(e.periodo, '-01'), '%Y-%m-%d')
 WHERE e.estado = 'emitida' AND e.ambito IS NULL
   AND (s.facturado_hasta >= LAST_DAY(STR_TO_DATE(CONCAT(e.periodo, '-01'), '%Y-%m-%d'))
        OR s.facturado_hasta < STR_TO_DATE(CONCAT(e.periodo, '-01'), '%Y-%m-%d'))
   AND NOT EXISTS (SELECT 1 FROM conceptos_factura c WHERE c.servicio_id = s.id AND c.periodo = e.periodo)
   AND NOT EXISTS (SELECT 1 FROM borradores_factura b
                    WHERE b.ejecucion_id = e.id AND b.cliente_id = s.cliente_id
                      AND (b.motivo IS NOT NULL OR b.estado <> 'emitido'))
   AND NOT EXISTS (SELECT 1 FROM lineas_borrador l JOIN borradores_factura b ON b.id = l.borrador_id
                    WHERE l.servicio_id = s.id AND b.ejecucion_id = e.id AND (b.motivo IS NOT NULL OR l.importe = 0))
