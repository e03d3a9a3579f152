package es.isr.crm.impagos.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.impagos.control.DeudorQuery;
import es.isr.crm.impagos.control.Disputas;
import es.isr.crm.impagos.control.ExpedientesQuery;
import es.isr.crm.impagos.control.HistoriaImpago;
import es.isr.crm.impagos.control.Promesas;
import es.isr.crm.impagos.control.ReglasConfiguradas;
import es.isr.crm.impagos.entity.CausaBaja;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.impagos.entity.Dictamen;
import es.isr.crm.impagos.entity.ExpedienteImpago;
import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.FichaImpago;
import es.isr.crm.impagos.entity.JuicioCorte;
import es.isr.crm.impagos.entity.PasoImpago;
import es.isr.crm.impagos.entity.ReglasImpago;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/** Who owes something that is overdue, what is done about it, and what they promise and dispute. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class ImpagoService {

    @Inject
    private DeudorQuery deudores;

    @Inject
    private ExpedientesQuery expedientes;

    @Inject
    private HistoriaImpago historia;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private Promesas promesas;

    @Inject
    private Disputas disputas;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Reloj reloj;

    /**
     * A page of debtors.
     *
     * @param page sorted by {@code cliente}, {@code facturas}, {@code deuda}, {@code desde} or {@code etapa}; by none of
     *     these, who has owed longest comes first
     */
    public Page<DeudorRow> search(DeudorFilter filter, PageRequest page) {
        return new Page<>(
                deudores.search(filter, page), deudores.totales(filter).clientes());
    }

    /** What the list comes to. */
    public DeudorRow.Totales sumar(DeudorFilter filter) {
        return deudores.totales(filter);
    }

    /**
     * All about the debt of a customer.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such customer
     */
    public FichaImpago get(Long clienteId) {
        ExpedienteImpago expediente = expedientes.of(clienteId);
        ReglasImpago rules = reglas.get();
        Set<LocalDate> festivos = reglas.festivos();
        LocalDate today = reloj.today();
        Dictamen dictamen = JuicioCorte.of(expediente, rules, today, festivos);
        LocalDate oldest = expediente.reclamables().stream()
                .map(Factura::presentada)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new FichaImpago(
                expediente,
                dictamen,
                PasoImpago.of(expediente, dictamen, rules, today),
                expediente.reclamables().isEmpty()
                        ? null
                        : CausaBaja.of(oldest, expediente.suspensiones(), today, festivos)
                                .orElse(null),
                historia.of(clienteId));
    }

    /**
     * A customer promises to pay: until then they are neither reminded nor cut.
     *
     * @param hasta the last day, today or later
     * @param importe EUR
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when a day or an amount cannot be
     * @throws es.isr.crm.impagos.entity.SinDeudaException when nothing is overdue
     * @throws es.isr.crm.impagos.entity.PromesaVivaException when another runs
     */
    @Auditado("impagos.prometer")
    public void prometer(Long clienteId, LocalDate hasta, BigDecimal importe, String nota) {
        clientes.getForUpdate(clienteId);
        promesas.prometer(clienteId, hasta, importe, nota);
    }

    /** @throws es.isr.crm.impagos.entity.PromesaCerradaException when it was kept, broken or taken back meanwhile */
    @Auditado("impagos.promesaCancelada")
    public void cancelarPromesa(Long promesaId) {
        promesas.cancelar(promesaId);
    }

    /**
     * A customer says that an invoice is wrong: it is neither reminded of nor cut for until that is decided.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without what the customer says
     * @throws es.isr.crm.impagos.entity.DisputaAbiertaException when it is disputed already
     */
    @Auditado("impagos.disputar")
    public void disputar(Long clienteId, Long facturaId, String motivo) {
        clientes.getForUpdate(clienteId);
        disputas.abrir(clienteId, facturaId, motivo);
    }

    /**
     * A dispute is decided.
     *
     * @param estimada whether the customer was right
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without what came of it
     * @throws es.isr.crm.impagos.entity.DisputaCerradaException when it was closed meanwhile
     */
    @Auditado("impagos.disputaCerrada")
    public void cerrarDisputa(Long disputaId, boolean estimada, String resolucion) {
        disputas.cerrar(disputaId, estimada, resolucion);
    }
}
