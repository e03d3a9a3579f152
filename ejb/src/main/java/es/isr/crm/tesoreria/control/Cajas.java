package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.SucesoAuditable;
import es.isr.crm.tesoreria.control.CajaQuery.Pendiente;
import es.isr.crm.tesoreria.entity.CajaAbierta;
import es.isr.crm.tesoreria.entity.CajaCambiadaException;
import es.isr.crm.tesoreria.entity.CajaMetodo;
import es.isr.crm.tesoreria.entity.CajaYaCerradaException;
import es.isr.crm.tesoreria.entity.CierreCaja;
import es.isr.crm.tesoreria.entity.PeticionCierre;
import es.isr.crm.tesoreria.entity.SinCajaException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Closes the till of who asks: all cash and card that no closing has taken yet, whatever day it is of. What comes later on
 * the same day goes to the next closing.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Cajas {

    private static final int MAX_NOTA = 500;

    private static final String LINEA = """
            INSERT INTO lineas_cierre (id, cierre_id, metodo, pagos, esperado, contado) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String PAGO = "INSERT INTO pagos_cierre (pago_id, cierre_id) VALUES (?, ?)";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private CajaQuery consulta;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** The till of who asks, as their payments say. */
    public CajaAbierta get() {
        return caja(consulta.findPendientes(actor.getId()));
    }

    private CajaAbierta caja(List<Pendiente> pagos) {
        return new CajaAbierta(
                reloj.today(),
                pagos.stream().map(Pendiente::dia).min(LocalDate::compareTo).orElse(null),
                CajaQuery.sum(pagos),
                consulta.isCerrada(actor.getId(), reloj.today()));
    }

    /**
     * Closes it.
     *
     * @return id of the closing
     * @throws DatosInvalidosException when something was not counted, or a difference has no note
     * @throws CajaYaCerradaException when it was closed today
     * @throws SinCajaException when there is nothing in it
     * @throws CajaCambiadaException when a payment came in between
     */
    public Long cerrar(PeticionCierre peticion) {
        List<Pendiente> pagos = consulta.findPendientes(actor.getId());
        CajaAbierta caja = caja(pagos);
        if (caja.cerrada()) {
            throw new CajaYaCerradaException(caja.hoy());
        }
        if (pagos.isEmpty()) {
            throw new SinCajaException();
        }
        if (!caja.metodos().equals(peticion.vista().metodos())) {
            throw new CajaCambiadaException(peticion.vista().esperado(), caja.esperado());
        }
        List<CajaMetodo> counted = count(caja, peticion);
        CierreCaja cierre = add(peticion);
        long line = ids.reserve(counted.size());
        for (CajaMetodo each : counted) {
            sql.execute(
                    LINEA,
                    line++,
                    cierre.getId(),
                    each.metodo().name().toLowerCase(Locale.ROOT),
                    each.pagos(),
                    each.esperado(),
                    each.contado());
        }
        sql.executeAll(
                PAGO,
                pagos.stream()
                        .map(each -> new Object[] {each.pagoId(), cierre.getId()})
                        .toList());
        tell(cierre, counted);
        return cierre.getId();
    }

    private static List<CajaMetodo> count(CajaAbierta caja, PeticionCierre peticion) {
        List<ErrorCampo> errores = new ArrayList<>();
        List<CajaMetodo> counted = new ArrayList<>();
        for (CajaMetodo each : caja.metodos()) {
            BigDecimal euros = peticion.contado().get(each.metodo());
            if (euros == null || euros.stripTrailingZeros().scale() > 2) {
                errores.add(new ErrorCampo(field(each.metodo()), euros == null ? "obligatorio" : "importeDecimales"));
            } else {
                counted.add(each.contado(euros.setScale(2)));
            }
        }
        String nota = peticion.nota();
        boolean differs = counted.stream().anyMatch(each -> each.diferencia().signum() != 0);
        if (differs && (nota == null || nota.isBlank())) {
            errores.add(new ErrorCampo("nota", "cajaSinNota"));
        } else if (nota != null && nota.length() > MAX_NOTA) {
            errores.add(new ErrorCampo("nota", "largo", MAX_NOTA));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        return counted;
    }

    private static String field(MedioPago metodo) {
        return metodo.name().toLowerCase(Locale.ROOT);
    }

    private CierreCaja add(PeticionCierre peticion) {
        CierreCaja cierre =
                new CierreCaja(actor.getId(), actor.getNombre(), reloj.today(), peticion.nota(), reloj.now());
        em.persist(cierre);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_cierres_dia")) {
                throw new CajaYaCerradaException(cierre.getFecha());
            }
            throw e;
        }
        return cierre;
    }

    private void tell(CierreCaja cierre, List<CajaMetodo> counted) {
        String words = String.join(
                "; ",
                counted.stream()
                        .map(each -> Relato.of(
                                "tesoreria.caja.metodo",
                                Relato.medio(each.metodo()),
                                Relato.dinero(each.contado()),
                                Relato.dinero(each.diferencia())))
                        .toList());
        sucesos.fire(new SucesoAuditable(
                "tesoreria.caja", Relato.of("tesoreria.caja", words), null, "CierreCaja", cierre.getId()));
    }
}
