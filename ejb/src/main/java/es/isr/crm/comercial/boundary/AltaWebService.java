package es.isr.crm.comercial.boundary;

import es.isr.crm.comercial.control.SolicitudesWeb;
import es.isr.crm.comercial.control.TextoConsentimiento;
import es.isr.crm.comercial.entity.Campana;
import es.isr.crm.comercial.entity.DatosSolicitud;
import es.isr.crm.comercial.entity.OfertaWeb;
import es.isr.crm.comercial.entity.OfertaWeb.PlanWeb;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one door through which somebody from the street writes into the CRM. It takes a request, bounded in size and number,
 * and tells nothing: whoever is a customer already, or asked before, gets the same answer.
 */
@Stateless
public class AltaWebService {

    @Inject
    private SolicitudesWeb solicitudes;

    @Inject
    private TextoConsentimiento textos;

    @Inject
    private PlanRepository planes;

    /**
     * What the form shows.
     *
     * @param codigo code of a campaign, as it stands in the address, or null for the general form
     * @param idioma in which language
     */
    @PermitAll
    public OfertaWeb getOferta(String codigo, Idioma idioma) {
        Optional<Campana> campana = codigo == null ? Optional.empty() : solicitudes.findAbierta(codigo);
        List<PlanWeb> enVenta = planes.findVendibles().stream()
                .map(plan -> new PlanWeb(plan.getId(), plan.getNombre()))
                .toList();
        return new OfertaWeb(
                solicitudes.isEnUso() && (codigo == null || campana.isPresent()),
                campana.map(Campana::getTituloWeb).orElse(null),
                campana.map(Campana::getTextoWeb).orElse(null),
                textos.getEmpresa(),
                textos.of(idioma),
                enVenta);
    }

    /**
     * Takes a request. Sent twice, it is taken once; from a program that fills in what no person sees, it is not taken, and
     * that is not told.
     *
     * @param datos what was typed
     * @param idioma in which language the form was shown
     * @param direccion the IP address that it comes from
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what was typed
     * @throws es.isr.crm.comercial.entity.CampanaCerradaException when its campaign does not run
     * @throws es.isr.crm.comercial.entity.ConsentimientoCambiadoException when other words are to be agreed to by now
     * @throws es.isr.crm.comercial.entity.DemasiadasSolicitudesException when too many came lately
     * @throws es.isr.crm.comercial.entity.SolicitudRepetidaException when the same form came in the same instant, and was taken
     */
    @PermitAll
    @Auditado("comercial.solicitudWeb")
    public void solicitar(DatosSolicitud datos, Idioma idioma, String direccion) {
        if (datos.getTrampa() != null || !isClave(datos.getClave())) {
            return;
        }
        solicitudes.recibir(datos, idioma, direccion);
    }

    /** As {@link #getOferta} has no key, the page makes it; what is none was not typed by a person. */
    private static boolean isClave(String clave) {
        try {
            return clave != null && UUID.fromString(clave).toString().equals(clave);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
