-- Lines add up to the invoice, base + IVA = total, to the cent.
SELECT f.numero_completo, f.base, f.iva, f.total, g.base AS suma_base, g.total AS suma
  FROM facturas f
  LEFT JOIN (SELECT t.factura_id,
                    SUM(CASE t.modo_precio WHEN 'pvp' THEN ROUND(t.suma * 100 / (100 + t.porcentaje), 2)
                        ELSE t.suma END) AS base,
                    SUM(CASE t.modo_precio WHEN 'pvp' THEN t.suma
                        ELSE t.suma + ROUND(t.suma * t.porcentaje / 100, 2) END) AS total
               FROM (SELECT c.factura_id, c.modo_precio, c.porcentaje, SUM(c.importe) AS suma
                       FROM conceptos_factura c
                      GROUP BY c.factura_id, c.modo_precio, c.porcentaje) t
              GROUP BY t.factura_id) g ON g.factura_id = f.id
 WHERE f.base + f.iva <> f.total OR g.total IS NULL OR g.total <> f.total OR g.base <> f.base
