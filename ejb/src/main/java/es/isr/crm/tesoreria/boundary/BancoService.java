package es.isr.crm.tesoreria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.control.Conciliaciones;
import es.isr.crm.tesoreria.control.Extractos;
import es.isr.crm.tesoreria.control.MovimientoRepository;
import es.isr.crm.tesoreria.control.MovimientosQuery;
import es.isr.crm.tesoreria.control.Norma43;
import es.isr.crm.tesoreria.entity.ExtractoRow;
import es.isr.crm.tesoreria.entity.ExtractosCargados;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.MovimientoFilter;
import es.isr.crm.tesoreria.entity.MovimientoRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;

/** The statements of the bank: what their movements may be, and what a person says that they are. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class BancoService {

    @Inject
    private Extractos extractos;

    @Inject
    private MovimientoRepository movimientos;

    @Inject
    private MovimientosQuery consulta;

    @Inject
    private Conciliaciones conciliaciones;

    /**
     * Loads a file of the bank (Norma 43). Movements that came with another file before are left out.
     *
     * @param nombre its name
     * @param contenido its bytes, read once
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it is no such file or its sums are not right
     * @throws es.isr.crm.tesoreria.entity.ExtractoYaCargadoException when it was loaded before
     */
    public ExtractosCargados subir(String nombre, InputStream contenido) {
        return extractos.keep(nombre, Norma43.read(contenido));
    }

    /** The statements, the latest first. */
    public Page<ExtractoRow> searchExtractos(PageRequest page) {
        return movimientos.searchExtractos(page);
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is no such statement */
    public ExtractoRow getExtracto(Long id) {
        return movimientos.getExtracto(id);
    }

    /** The movements of a statement in its order, each that waits with whose it may be. */
    public Page<MovimientoRow> search(MovimientoFilter filter, PageRequest page) {
        return consulta.search(filter, page);
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is no such movement */
    public MovimientoRow getMovimiento(Long id) {
        return consulta.get(id);
    }

    /**
     * A movement is money of a customer: it becomes a payment.
     *
     * @param facturaIds the invoices that it is for; none for the oldest debt first
     * @return id of the payment
     * @throws es.isr.crm.tesoreria.entity.MovimientoYaTratadoException when somebody said before what it is
     * @throws es.isr.crm.tesoreria.entity.FacturaYaCobradaException when an invoice has been paid in the meantime
     */
    public Long cobrar(Long movimientoId, Long clienteId, List<Long> facturaIds) {
        return conciliaciones.cobrar(movimientoId, clienteId, facturaIds).getId();
    }

    /**
     * A movement is a payment that the bank takes back.
     *
     * @param cargo EUR with tax that the customer is charged for it, or null
     * @return id of the reversal
     * @throws es.isr.crm.tesoreria.entity.DevolucionAjenaException when the payment is of another amount
     * @throws es.isr.crm.tesoreria.entity.MovimientoYaTratadoException when somebody said before what it is
     */
    @Auditado("tesoreria.gastos")
    public Long revertir(Long movimientoId, Long pagoId, MotivoReversion motivo, BigDecimal cargo) {
        return conciliaciones.revertir(movimientoId, pagoId, motivo, cargo).getId();
    }

    /**
     * A movement is no customer's.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     */
    public void ignorar(Long movimientoId, String motivo) {
        conciliaciones.ignorar(movimientoId, motivo);
    }

    /** A movement that was no customer's is to be looked at again. */
    public void reabrir(Long movimientoId) {
        conciliaciones.reabrir(movimientoId);
    }
}
