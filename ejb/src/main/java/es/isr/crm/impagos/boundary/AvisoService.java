package es.isr.crm.impagos.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.impagos.control.AvisosImpago;
import es.isr.crm.impagos.control.CartaAviso;
import es.isr.crm.impagos.control.DeudaVencida;
import es.isr.crm.impagos.control.ExpedientesQuery;
import es.isr.crm.impagos.control.ImpagoRepository;
import es.isr.crm.impagos.control.Promesas;
import es.isr.crm.impagos.control.PruebaAviso;
import es.isr.crm.impagos.control.ReglasConfiguradas;
import es.isr.crm.impagos.entity.Aviso;
import es.isr.crm.impagos.entity.AvisoNoProcedeException;
import es.isr.crm.impagos.entity.ClaseAviso;
import es.isr.crm.impagos.entity.Dictamen;
import es.isr.crm.impagos.entity.ExpedienteImpago;
import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.JuicioCorte;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.impagos.entity.ReglaAvisos;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.servicios.entity.DiasHabiles;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What debtors are told: reminders and notices that the daily jobs make, and those that a person makes or presents. Each
 * customer is held meanwhile, so that nobody is told the same twice.
 */
@Stateless
public class AvisoService {

    @Inject
    private DeudaVencida deudas;

    @Inject
    private ExpedientesQuery expedientes;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private AvisosImpago avisos;

    @Inject
    private PruebaAviso pruebas;

    @Inject
    private ImpagoRepository impagos;

    @Inject
    private Promesas promesas;

    @Inject
    private CartaAviso cartas;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Impresora impresora;

    @Inject
    private Reloj reloj;

    /** Whether today is a working day: on others nobody is told anything. */
    @RolesAllowed(SISTEMA)
    public boolean isDiaHabil() {
        return DiasHabiles.isHabil(reloj.today(), reglas.festivos());
    }

    /** Ids of the promises whose last day has gone by. */
    @RolesAllowed(SISTEMA)
    public List<Long> findPromesasVencidas() {
        return impagos.findVencidas(reloj.today());
    }

    /** A promise whose last day has gone by was kept or broken. */
    @RolesAllowed(SISTEMA)
    @Auditado("impagos.promesaVencida")
    public void vencerPromesa(Long promesaId) {
        promesas.vencer(promesaId);
    }

    /** Customers who may have to be reminded today. */
    @RolesAllowed(SISTEMA)
    public List<Long> findPorRecordar() {
        return deudas.porRecordar();
    }

    /**
     * Reminds a customer of what is due to be reminded of today.
     *
     * @return how many reminders went out: none, one, or one of each
     */
    @RolesAllowed(SISTEMA)
    @Auditado("impagos.recordar")
    public int recordar(Long clienteId) {
        clientes.getForUpdate(clienteId);
        Map<ClaseAviso, List<Factura>> due =
                ReglaAvisos.recordatorios(expedientes.of(clienteId), reglas.get(), reloj.today());
        due.forEach((clase, facturas) -> avisos.recordar(clienteId, clase, facturas));
        return due.size();
    }

    /** Customers who may have to be given notice today. */
    @RolesAllowed(SISTEMA)
    public List<Long> findPorAvisar() {
        return deudas.porAvisar();
    }

    /**
     * Gives a customer notice of suspension, when the time has come.
     *
     * @return whether it went out
     */
    @RolesAllowed(SISTEMA)
    @Auditado("impagos.avisar")
    public boolean avisarSiProcede(Long clienteId) {
        clientes.getForUpdate(clienteId);
        List<Factura> facturas =
                ReglaAvisos.aviso(expedientes.of(clienteId), reglas.get(), reloj.today(), reglas.festivos());
        if (!facturas.isEmpty()) {
            avisos.avisar(clienteId, facturas);
        }
        return !facturas.isEmpty();
    }

    /**
     * A person gives a customer notice now, without waiting for the reminders: by mail, or on paper without an address.
     *
     * @throws AvisoNoProcedeException when there is one already, or there is no cause for one
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("impagos.avisar")
    public void avisar(Long clienteId) {
        avisos.avisar(clienteId, avisables(clienteId));
    }

    /**
     * A person gave a customer notice, and says how that can be shown.
     *
     * @param dia on which day, today or before
     * @param nota how
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that cannot be
     * @throws AvisoNoProcedeException when there is one already, or there was no cause for one
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("impagos.avisado")
    public void avisado(Long clienteId, LocalDate dia, String nota) {
        pruebas.check(dia, null, nota);
        Aviso aviso = avisos.avisado(clienteId, avisables(clienteId), dia);
        pruebas.probar(aviso, dia, nota);
    }

    private List<Factura> avisables(Long clienteId) {
        clientes.getForUpdate(clienteId);
        ExpedienteImpago expediente = expedientes.of(clienteId);
        Dictamen dictamen = JuicioCorte.of(expediente, reglas.get(), reloj.today(), reglas.festivos());
        if (dictamen.exclusion() != MotivoExclusion.SIN_AVISO) {
            throw new AvisoNoProcedeException(dictamen.exclusion());
        }
        return expediente.reclamables().stream()
                .filter(factura -> factura.presentada() != null)
                .toList();
    }

    /**
     * A person presented a reminder or a notice that was made already: handed over, posted.
     *
     * @param dia on which day, not before it was made and not after today
     * @param nota how, and how that can be shown
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that cannot be
     * @throws es.isr.crm.impagos.entity.AvisoYaProbadoException when that was said already
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("impagos.probar")
    public void probar(Long avisoId, LocalDate dia, String nota) {
        Aviso aviso = impagos.getAvisoForUpdate(avisoId);
        pruebas.check(dia, aviso.getFecha(), nota);
        pruebas.probar(aviso, dia, nota);
    }

    /**
     * The letter of a reminder or a notice, to be printed.
     *
     * @return a PDF of one page or two
     * @throws NotFoundException when there is no such notice, or nothing of what it names is owed any more
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public byte[] imprimir(Long avisoId) {
        Carta carta = cartas.of(impagos.getAviso(avisoId)).orElseThrow(() -> new NotFoundException("aviso", avisoId));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(carta.documento().impreso(), pdf);
        return pdf.toByteArray();
    }
}
