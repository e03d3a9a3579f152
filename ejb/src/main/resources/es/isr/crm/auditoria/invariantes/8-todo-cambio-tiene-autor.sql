-- Every change of a customer, invoice, payment, ticket or user has an activity row with the real user.
SELECT 'cliente' AS que, c.id
  FROM clientes c
 WHERE COALESCE((SELECT MAX(a.created_at) FROM actividad_cliente a WHERE a.cliente_id = c.id), '1970-01-01')
       < c.updated_at
UNION ALL
SELECT 'usuario', u.id
  FROM users u
 WHERE NOT EXISTS (SELECT 1 FROM eventos_auditoria e WHERE e.entidad = 'Usuario' AND e.entidad_id = u.id)
UNION ALL
SELECT 'factura', f.id
  FROM facturas f
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = f.cliente_id AND a.created_at >= f.created_at)
UNION ALL
SELECT 'pago', p.id
  FROM pagos p
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = p.cliente_id AND a.created_at >= p.created_at)
UNION ALL
SELECT 'ticket', t.id
  FROM tickets t
 WHERE NOT EXISTS (SELECT 1 FROM actividad_cliente a
                    WHERE a.cliente_id = t.cliente_id AND a.created_at >= t.created_at)
UNION ALL
SELECT 'actividad sin autor', a.id FROM actividad_cliente a WHERE a.usuario = ''
