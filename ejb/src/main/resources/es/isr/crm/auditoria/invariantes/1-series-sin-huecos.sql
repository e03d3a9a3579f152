-- No gap and no duplicate in the numbers of a series.
SELECT s.prefijo AS serie, COUNT(*) AS facturas, MIN(f.numero) AS primero, MAX(f.numero) AS ultimo
  FROM facturas f
  JOIN series_factura s ON s.id = f.serie_id
 GROUP BY s.id, s.prefijo, s.primero, s.siguiente
HAVING COUNT(*) <> MAX(f.numero) - MIN(f.numero) + 1
    OR COUNT(*) <> COUNT(DISTINCT f.numero)
    OR MIN(f.numero) <> s.primero
    OR MAX(f.numero) <> s.siguiente - 1
