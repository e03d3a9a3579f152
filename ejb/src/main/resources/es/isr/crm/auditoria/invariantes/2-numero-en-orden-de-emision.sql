-- Number order is issue order.
SELECT t.numero_completo, t.fecha_emision, t.fecha_anterior
  FROM (SELECT f.numero_completo, f.fecha_emision, f.created_at,
               LAG(f.fecha_emision) OVER (PARTITION BY f.serie_id ORDER BY f.numero) AS fecha_anterior,
               LAG(f.created_at) OVER (PARTITION BY f.serie_id ORDER BY f.numero) AS creada_anterior
          FROM facturas f) t
 WHERE t.fecha_emision < t.fecha_anterior OR t.created_at < t.creada_anterior
