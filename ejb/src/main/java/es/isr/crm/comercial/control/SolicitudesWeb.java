package es.isr.crm.comercial.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.comercial.entity.Campana;
import es.isr.crm.comercial.entity.CampanaCerradaException;
import es.isr.crm.comercial.entity.ConsentimientoCambiadoException;
import es.isr.crm.comercial.entity.ConsentimientoWeb;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.DatosSolicitud;
import es.isr.crm.comercial.entity.DemasiadasSolicitudesException;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.SolicitudWeb;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes leads of what comes in from the street. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SolicitudesWeb {

    private static final int MAX_NOTAS = 1000;

    @Inject
    private CampanaRepository campanas;

    @Inject
    private Leads leads;

    @Inject
    private DatosLeadValidator validator;

    @Inject
    private SolicitudRepository solicitudes;

    @Inject
    private TextoConsentimiento textos;

    @Inject
    private LimiteSolicitudes limite;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** The campaign of a code, if it runs today and the form is in use. */
    public Optional<Campana> findAbierta(String codigo) {
        return campanas.findByCodigo(codigo)
                .filter(campana -> campana.getEstado(reloj.today()) == EstadoCampana.EN_MARCHA);
    }

    /** Whether the operator takes requests by the form at all. */
    public boolean isEnUso() {
        return configuracion.is(Parametro.ALTA_WEB);
    }

    /**
     * Makes a lead of a request.
     *
     * @param datos what was typed
     * @param idioma in which language the form was shown
     * @param direccion the IP address that it comes from
     * @throws DatosInvalidosException with every fault of what was typed
     * @throws CampanaCerradaException when its campaign does not run, or the form is not in use
     * @throws ConsentimientoCambiadoException when other words are to be agreed to by now
     * @throws DemasiadasSolicitudesException when too many came lately
     */
    public void recibir(DatosSolicitud datos, Idioma idioma, String direccion) {
        DatosLead lead = datos.toLead();
        requireValid(datos, lead);
        if (solicitudes.exists(datos.getClave())) {
            return;
        }
        ConsentimientoWeb consentimiento = textos.of(idioma);
        if (!consentimiento.huella().equals(datos.getHuella())) {
            throw new ConsentimientoCambiadoException();
        }
        lead.setCampanaId(campana(datos.getCodigo()));
        if (!limite.admitir(
                direccion,
                reloj.now(),
                configuracion.integer(Parametro.ALTAS_WEB_DIRECCION),
                configuracion.integer(Parametro.ALTAS_WEB_HORA))) {
            throw new DemasiadasSolicitudesException();
        }
        lead.setProximaAccion(Palabras.of("comercial.responderSolicitud"));
        lead.setProximaAccionFecha(reloj.today());
        Lead made = leads.crear(lead);
        made.consentir(consentimiento.nombre(), reloj.now());
        solicitudes.add(new SolicitudWeb(datos.getClave(), made, consentimiento, reloj.now()));
    }

    private Long campana(String codigo) {
        if (!isEnUso()) {
            throw new CampanaCerradaException();
        }
        return codigo == null
                ? null
                : findAbierta(codigo).map(Campana::getId).orElseThrow(CampanaCerradaException::new);
    }

    private void requireValid(DatosSolicitud datos, DatosLead lead) {
        List<ErrorCampo> errores = new ArrayList<>(validator.check(lead));
        if (lead.getNotas() != null && lead.getNotas().length() > MAX_NOTAS) {
            errores.add(new ErrorCampo("notas", "largo", MAX_NOTAS));
        }
        if (!datos.isAcepta()) {
            errores.add(new ErrorCampo("acepta", "consentimiento"));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
