package es.isr.crm.impagos.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.correo.control.Buzon;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.impagos.entity.Aviso;
import es.isr.crm.impagos.entity.ClaseAviso;
import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes what a debtor is told, and sends it on its way in the same transaction: by mail to who has an address, on paper to
 * everybody else. The customer is held by the transaction already.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AvisosImpago {

    /** Between a letter's making and its posting, at most, as the day is reckoned that it tells. */
    private static final int DIAS_CARTA = 7;

    private static final String LINEA =
            "INSERT INTO avisos_factura (aviso_id, factura_id, clase, importe) VALUES (?, ?, ?, ?)";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ClienteControl clientes;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private Buzon buzon;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Reminds of some invoices. */
    public Aviso recordar(Long clienteId, ClaseAviso clase, List<Factura> facturas) {
        Aviso aviso = add(clientes.getById(clienteId), clase, reloj.today(), facturas, null);
        send(aviso);
        return aviso;
    }

    /**
     * Tells from which day on the services may be suspended: the first that the law allows for any of the invoices.
     *
     * @param facturas invoices that were presented
     */
    public Aviso avisar(Long clienteId, List<Factura> facturas) {
        Cliente cliente = clientes.getById(clienteId);
        LocalDate told = hasEmail(cliente) ? reloj.today() : reloj.today().plusDays(DIAS_CARTA);
        Aviso aviso = add(cliente, ClaseAviso.AVISO_SUSPENSION, reloj.today(), facturas, primerDia(facturas, told));
        send(aviso);
        return aviso;
    }

    /**
     * The same, told by a person already: nothing is sent.
     *
     * @param dia on which day, today or before
     */
    public Aviso avisado(Long clienteId, List<Factura> facturas, LocalDate dia) {
        return add(clientes.getById(clienteId), ClaseAviso.AVISO_SUSPENSION, dia, facturas, primerDia(facturas, dia));
    }

    private LocalDate primerDia(List<Factura> facturas, LocalDate avisada) {
        Set<LocalDate> festivos = reglas.festivos();
        return facturas.stream()
                .map(factura -> reglas.get().plazo().primerDia(factura.presentada(), avisada, null, festivos))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Aviso add(
            Cliente cliente, ClaseAviso clase, LocalDate fecha, List<Factura> facturas, LocalDate suspension) {
        BigDecimal sum = facturas.stream().map(Factura::pendiente).reduce(BigDecimal.ZERO, BigDecimal::add);
        Aviso aviso = new Aviso(cliente.getId(), clase, fecha, sum, suspension, cliente.getIdioma(), firma());
        em.persist(aviso);
        em.flush();
        sql.executeAll(
                LINEA,
                facturas.stream()
                        .map(factura -> new Object[] {
                            aviso.getId(), factura.id(), clase.name().toLowerCase(Locale.ROOT), factura.pendiente()
                        })
                        .toList());
        return aviso;
    }

    private void send(Aviso aviso) {
        Cliente cliente = clientes.getById(aviso.getClienteId());
        Destino destino =
                Destino.of(cliente.getId(), cliente.getEmail(), true, cliente.getNombreCompleto(), aviso.getIdioma());
        buzon.encolar(NuevaEntrega.of(
                aviso.getClase().isRecordatorio() ? ClaseEntrega.RECORDATORIO : ClaseEntrega.AVISO_SUSPENSION,
                aviso.getId(),
                destino));
    }

    private static boolean hasEmail(Cliente cliente) {
        return cliente.getEmail() != null && !cliente.getEmail().isBlank();
    }

    private Firma firma() {
        return new Firma(actor.getId(), actor.getNombre());
    }
}
