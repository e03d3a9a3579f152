-- Every change of a customer, invoice, payment, ticket or user has an activity row with the real user. What many change
-- together is stamped at slightly different moments of one transaction, which lasts five minutes at most.
SELECT 'cliente' AS que, c.id
  FROM clientes c
 WHERE COALESCE((SELECT MAX(a.created_at) FROM actividad_cliente a WHERE a.cliente_id = c.id), '1970-01-01')
       < c.updated_at
UNION ALL
SELECT 'usuario', u.id
  FROM users u
 WHERE COALESCE((SELECT MAX(e.created_at) FROM eventos_auditoria e WHERE e.entidad = 'Usuario' AND e.entidad_id = u.id),
                '1970-01-01') < u.updated_at - INTERVAL 5 MINUTE
UNION ALL
SELECT 'factura', f.id
  FROM facturas f
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = f.cliente_id
                      AND a.created_at >= GREATEST(f.created_at, f.updated_at - INTERVAL 5 MINUTE))
UNION ALL
SELECT 'pago', p.id
  FROM pagos p
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = p.cliente_id AND a.created_at >= p.created_at)
UNION ALL
SELECT 'ticket', t.id
  FROM tickets t
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = t.cliente_id
                      AND a.created_at >= GREATEST(t.created_at, t.updated_at - INTERVAL 5 MINUTE))
UNION ALL
SELECT 'actividad sin autor', a.id FROM actividad_cliente a WHERE a.usuario = ''
UNION ALL
SELECT 'evento sin autor', e.id FROM eventos_auditoria e WHERE e.usuario = ''
UNION ALL
SELECT 'actividad de nadie', a.id
  FROM actividad_cliente a
 WHERE a.usuario_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = a.usuario_id)
UNION ALL
SELECT 'evento de nadie', e.id
  FROM eventos_auditoria e
 WHERE e.usuario_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = e.usuario_id)
