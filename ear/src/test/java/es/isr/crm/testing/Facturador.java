package es.isr.crm.testing;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Bills some customers as the page does, on a day of a test's own, and waits for the end of each run. */
@Dependent
public class Facturador {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private FacturacionTrabajos trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    /** It is noon of a day. */
    public void hoy(LocalDate day) {
        reloj.set(Clock.fixed(day.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
    }

    /** Works out a month for some customers; gives the run. */
    public Long calcular(String periodo, List<Long> clientes) throws Exception {
        Long run = admin.call(() -> trabajos.calcular(periodo, AmbitoFacturacion.lista(clientes)));
        waitForEnd();
        return run;
    }

    /** Issues what a run has worked out. */
    public void emitir(Long run) throws Exception {
        admin.run(() -> trabajos.emitir(run, false));
        waitForEnd();
    }

    /** Both, one after the other. */
    public Long facturar(String periodo, List<Long> clientes) throws Exception {
        Long run = calcular(periodo, clientes);
        emitir(run);
        return run;
    }

    /** Nobody is at a run any more. */
    public void waitForEnd() {
        Espera.hasta(
                "the end of the run",
                () -> arriendos
                        .holder("trabajo:" + Trabajo.FACTURACION_MENSUAL.id())
                        .isEmpty());
    }

    /** The papers that a run has made for a customer, in their order: each its kind, sums, and lines. */
    public List<String> papeles(Long run, Long cliente) {
        return datos.rows("""
                                SELECT f.id, CONCAT_WS(' ', f.tipo, f.base, f.iva, f.total) AS sumas FROM facturas f
                                 WHERE f.ejecucion_id = ? AND f.cliente_id = ? ORDER BY f.tipo, f.numero""", run, cliente).stream()
                .map(row -> row.get("sumas") + lineas((Number) row.get("id")))
                .toList();
    }

    private String lineas(Number factura) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> row : datos.rows("""
                        SELECT CONCAT_WS(' ', descripcion, desde, hasta, importe) AS texto FROM conceptos_factura
                         WHERE factura_id = ? ORDER BY linea""", factura)) {
            lines.append(" | ").append(row.get("texto"));
        }
        return lines.toString();
    }

    /** What a run says of a customer: where it is, why there is no invoice, what is odd. */
    public String borrador(Long run, Long cliente) {
        return datos.rows("""
                                SELECT CONCAT_WS(' ', estado, COALESCE(motivo, '-'), COALESCE(anomalia, '-'), total) AS texto
                                  FROM borradores_factura WHERE ejecucion_id = ? AND cliente_id = ?""", run, cliente).stream()
                .map(row -> (String) row.get("texto"))
                .findFirst()
                .orElse("ninguno");
    }
}
