-- No order `enviando` longer than 10 minutes; every `incierta` or `reintento` order has a next check.
SELECT o.id, o.numero_serie, o.estado, o.enviada_at, o.proximo_intento
  FROM ordenes_pso o
 WHERE (o.estado = 'enviando' AND (o.enviada_at IS NULL OR o.enviada_at < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE))
    OR (o.estado IN ('incierta', 'reintento') AND o.proximo_intento IS NULL)
