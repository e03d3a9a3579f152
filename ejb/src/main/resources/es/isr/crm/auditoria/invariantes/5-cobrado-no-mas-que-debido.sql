-- Sum of allocated payments <= invoice total, and <= the payment; a `pagada` invoice has balance 0; nothing is
-- `vencida` before its due date; no open invoice is past due and still `pendiente` after the daily job.
SELECT 'factura cobrada de mas' AS problema, f.numero_completo AS que, f.pendiente AS importe
  FROM (SELECT f.id, f.numero_completo, f.estado,
               f.total + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
                       - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0)
                 AS pendiente
          FROM facturas f WHERE f.tipo = 'factura') f
 WHERE f.pendiente < 0 OR (f.estado = 'pagada' AND f.pendiente <> 0)
UNION ALL
SELECT 'pago aplicado de mas', CAST(p.id AS CHAR), SUM(a.importe) - p.importe
  FROM pagos p JOIN aplicaciones_pago a ON a.pago_id = p.id
 WHERE p.tipo = 'cobro'
 GROUP BY p.id, p.importe
HAVING SUM(a.importe) > p.importe
UNION ALL
SELECT 'vencida antes de tiempo', f.numero_completo, f.total
  FROM facturas f WHERE f.estado = 'vencida' AND f.fecha_vencimiento > UTC_DATE()
UNION ALL
SELECT 'pendiente pasada de fecha', f.numero_completo, f.total
  FROM facturas f
 WHERE f.tipo = 'factura' AND f.estado = 'pendiente' AND f.fecha_vencimiento < UTC_DATE() - INTERVAL 1 DAY
