package es.isr.crm.facturacion.control;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.AbonoMayorException;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.FacturasEmitidas;
import es.isr.crm.facturacion.entity.ImporteNoFacturableException;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The one place where invoices are issued, in one transaction: what they bill is dealt with, they get their numbers, everybody
 * who has to know takes part, and either all of it is or nothing.
 *
 * <p>Rows are taken in the same order everywhere, so that two who meet wait for one another instead of for ever: customers,
 * services, invoices that are corrected, series. The series comes last because its row is where all who issue queue up.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Emision {

    private static final String LOCK_CLIENTES = "SELECT id FROM clientes WHERE id IN (%s) ORDER BY id FOR UPDATE";

    @Inject
    private EmisoresFactura emisores;

    @Inject
    private DiasFacturados dias;

    @Inject
    private Rectificaciones rectificaciones;

    @Inject
    private Numeracion numeracion;

    @Inject
    private EscrituraFacturas escritura;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    @Inject
    private Event<FacturasEmitidas> emitidas;

    /**
     * Issues invoices today, in their order.
     *
     * @param facturas invoices for one or more customers, and corrections of invoices
     * @return what became of each, in the same order
     * @throws ImporteNoFacturableException when one comes to nothing, or a correction to nothing or more
     * @throws AbonoMayorException when more is credited on an invoice than charged
     * @throws es.isr.crm.facturacion.entity.DiasYaFacturadosException when days or charges of one are on an invoice already
     * @throws es.isr.crm.facturacion.entity.EmisorIncompletoException while the settings do not say who issues
     * @throws es.isr.crm.facturacion.entity.FacturaAnuladaException when what is corrected was taken back already
     * @throws es.isr.crm.facturacion.entity.RectificacionExcesivaException when more is taken back than there is
     * @throws es.isr.crm.facturacion.entity.FechaEmisionException when the last of a series is of a later day
     */
    public List<FacturaEmitida> emitir(List<FacturaPorEmitir> facturas) {
        lock(facturas.stream().map(factura -> factura.receptor().clienteId()).toList());
        return emitirRetenidas(facturas);
    }

    /** Takes the rows of customers for this transaction, before anything else is taken. */
    void lock(Collection<Long> clienteIds) {
        sql.ask(LOCK_CLIENTES, List.of(), new TreeSet<>(clienteIds), row -> row.getLong(1));
    }

    /** The same for customers whose rows the transaction has taken. */
    List<FacturaEmitida> emitirRetenidas(List<FacturaPorEmitir> facturas) {
        if (facturas.isEmpty()) {
            return List.of();
        }
        facturas.forEach(Emision::requireImporte);
        EmisoresFactura.Actual emisor = emisores.actual();
        dias.close(facturas);
        rectificaciones.hold(facturas);
        List<FacturaNumerada> numbered = number(facturas);
        escritura.write(numbered, emisor);
        dias.settle(numbered);
        rectificaciones.follow(numbered);
        List<FacturaEmitida> issued =
                numbered.stream().map(FacturaNumerada::toEmitida).toList();
        emitidas.fire(new FacturasEmitidas(
                facturas.get(0).ejecucionId(),
                issued.stream().map(FacturaEmitida::id).toList()));
        return issued;
    }

    private static void requireImporte(FacturaPorEmitir factura) {
        Desglose sums = factura.desglose();
        boolean right = factura.tipo() == TipoFactura.FACTURA
                ? sums.total().signum() > 0
                : sums.total().signum() < 0;
        if (!right) {
            throw factura.tipo() == TipoFactura.FACTURA && sums.total().signum() < 0
                    ? new AbonoMayorException(sums.total())
                    : new ImporteNoFacturableException(sums.total());
        }
    }

    private List<FacturaNumerada> number(List<FacturaPorEmitir> facturas) {
        LocalDate today = reloj.today();
        LocalDate due = today.plusDays(configuracion.integer(Parametro.DIAS_VENCIMIENTO));
        long id = ids.reserve(facturas.size());
        List<FacturaNumerada> numbered = new ArrayList<>(facturas.size());
        Numeracion.Turno invoices = turn(facturas, TipoFactura.FACTURA, today);
        Numeracion.Turno corrections = turn(facturas, TipoFactura.RECTIFICATIVA, today);
        for (FacturaPorEmitir factura : facturas) {
            boolean invoice = factura.tipo() == TipoFactura.FACTURA;
            Numeracion.Turno turn = invoice ? invoices : corrections;
            numbered.add(new FacturaNumerada(
                    factura.id() == null ? id++ : factura.id(),
                    factura,
                    factura.desglose(),
                    turn.serieId(),
                    turn.next(),
                    turn.prefijo(),
                    today,
                    invoice ? due : today,
                    invoice ? EstadoFactura.PENDIENTE : EstadoFactura.PAGADA,
                    turn.cuando()));
        }
        return numbered;
    }

    private Numeracion.Turno turn(List<FacturaPorEmitir> facturas, TipoFactura tipo, LocalDate today) {
        int count = Math.toIntExact(
                facturas.stream().filter(factura -> factura.tipo() == tipo).count());
        return count == 0 ? null : numeracion.take(tipo, today, count);
    }
}
