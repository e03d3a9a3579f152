package es.isr.crm.impagos.control;

import es.isr.crm.cobros.control.SaldoQuery;
import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings back what was cut for a debt that is paid, and nothing that was cut for another reason. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Vuelta {

    private static final String NOTED =
            "SELECT id FROM reactivaciones_pendientes WHERE cliente_id = ? ORDER BY id FOR UPDATE";

    private static final String DONE = "DELETE FROM reactivaciones_pendientes WHERE cliente_id = ?";

    private static final String ALL = "SELECT DISTINCT cliente_id FROM reactivaciones_pendientes ORDER BY cliente_id";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private Intenciones intenciones;

    @Inject
    private SaldoQuery saldos;

    @Inject
    private Promesas promesas;

    /** Who paid and has still to come back. */
    public List<Long> pendientes() {
        return sql.ask(ALL, List.of(), row -> row.getLong(1));
    }

    /** Asks for the return of a customer's services, once, and what was promised is kept; unless a debt came up meanwhile. */
    public void reactivar(Long clienteId) {
        if (sql.ask(NOTED, List.of(clienteId), row -> row.getLong(1)).isEmpty()) {
            return;
        }
        sql.execute(DONE, clienteId);
        List<ServicioCliente> cut = servicios.findForUpdate(clienteId).stream()
                .filter(servicio -> !servicio.isParte() && isCutForDebt(servicio))
                .filter(servicio -> combos.puede(servicio, AccionServicio.REACTIVAR))
                .toList();
        if (saldos.of(clienteId).isVencido()) {
            return;
        }
        promesas.cumplir(clienteId);
        if (!cut.isEmpty()) {
            intenciones.reactivar(cut);
        }
    }

    private static boolean isCutForDebt(ServicioCliente servicio) {
        boolean cut = servicio.getEstado() == EstadoServicio.SUSPENDIDO
                || servicio.getEstadoPedido() == EstadoServicio.SUSPENDIDO;
        return cut
                && servicio.getMotivoSuspension() == MotivoEstado.IMPAGO
                && servicio.getEstadoPedido() != EstadoServicio.ACTIVO;
    }
}
