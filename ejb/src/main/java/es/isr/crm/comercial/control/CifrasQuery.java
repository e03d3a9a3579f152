package es.isr.crm.comercial.control;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.comercial.entity.CifrasCampana;
import es.isr.crm.facturacion.control.ImpuestoRepository;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What campaigns brought, of all of them in two statements, whatever the number of leads. Nothing of it is stored: a
 * customer who leaves takes their monthly fee out of the figures.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CifrasQuery {

    private static final String LEADS = """
            SELECT l.campana_id, l.estado, COUNT(*)
              FROM leads l WHERE l.campana_id IS NOT NULL GROUP BY l.campana_id, l.estado""";

    /** What the active services of the customers won cost today. */
    private static final String CUOTAS = """
            SELECT l.campana_id, c.zona_fiscal, t.modo_precio, SUM(t.precio)
              FROM leads l
              JOIN clientes c ON c.id = l.cliente_id
              JOIN servicios_cliente s ON s.cliente_id = c.id AND s.estado = 'activo'
              JOIN tarifas_servicio t
                ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
             WHERE l.campana_id IS NOT NULL AND l.estado = 'ganado'
             GROUP BY l.campana_id, c.zona_fiscal, t.modo_precio""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ImpuestoRepository impuestos;

    @Inject
    private Reloj reloj;

    /** The figures of every campaign that has leads, by its id. */
    public Map<Long, CifrasCampana> findAll() {
        LocalDate hoy = reloj.today();
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        sql.ask(
                LEADS,
                List.of(),
                row -> counts.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                        .put(row.getString(2), row.getLong(3)));
        Map<Long, List<LineaImporte>> cuotas = cuotas(hoy);
        Map<Long, CifrasCampana> all = new HashMap<>();
        counts.forEach((id, estados) -> all.put(id, cifras(estados, cuotas.getOrDefault(id, List.of()))));
        return all;
    }

    private Map<Long, List<LineaImporte>> cuotas(LocalDate hoy) {
        List<TipoImpuesto> tipos = impuestos.findAll();
        Map<Long, List<LineaImporte>> cuotas = new HashMap<>();
        sql.ask(
                CUOTAS,
                List.of(Date.valueOf(hoy), Date.valueOf(hoy)),
                row -> cuotas.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new LineaImporte(
                                row.getBigDecimal(4),
                                ModoPrecio.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                porcentaje(
                                        tipos,
                                        ZonaFiscal.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                        hoy))));
        return cuotas;
    }

    /** None where the operator has not said what tax there is: nothing can be invoiced there either. */
    private static BigDecimal porcentaje(List<TipoImpuesto> tipos, ZonaFiscal zona, LocalDate hoy) {
        return tipos.stream()
                .filter(tipo -> tipo.getZonaFiscal() == zona && tipo.covers(hoy))
                .map(TipoImpuesto::getPorcentaje)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static CifrasCampana cifras(Map<String, Long> estados, List<LineaImporte> cuotas) {
        long leads = estados.values().stream().mapToLong(Long::longValue).sum();
        long clientes = estados.getOrDefault("ganado", 0L);
        long perdidos = estados.getOrDefault("perdido", 0L);
        Desglose mes = Desglose.of(cuotas);
        return new CifrasCampana(leads, leads - clientes - perdidos, clientes, perdidos, mes.base(), mes.iva());
    }
}
