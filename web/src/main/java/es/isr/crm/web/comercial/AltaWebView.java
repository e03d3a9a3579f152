package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.AltaWebService;
import es.isr.crm.comercial.entity.CampanaCerradaException;
import es.isr.crm.comercial.entity.ConsentimientoCambiadoException;
import es.isr.crm.comercial.entity.DatosSolicitud;
import es.isr.crm.comercial.entity.DemasiadasSolicitudesException;
import es.isr.crm.comercial.entity.OfertaWeb;
import es.isr.crm.comercial.entity.SolicitudRepetidaException;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import es.isr.crm.web.shared.PreferenciasView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The page {@code /alta-web}: somebody from the street asks to be called. Its form needs nothing that the server keeps, so
 * that it can stay open for as long as one likes; what makes a form one form is in its hidden fields.
 */
@Named
@RequestScoped
public class AltaWebView {

    private static final Logger LOG = Logger.getLogger(AltaWebView.class.getName());
    private static final String HERE = "/alta-web";
    private static final int TOO_MANY_REQUESTS = 429;

    @EJB
    private AltaWebService altas;

    @EJB
    private ConfiguracionService configuracion;

    @Inject
    private PreferenciasView preferencias;

    @Inject
    private HttpServletRequest request;

    private final DatosSolicitud datos = new DatosSolicitud();
    private OfertaWeb oferta;
    private boolean enviada;

    /** Called before the page is shown: a form of its own for each visitor. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            datos.setClave(UUID.randomUUID().toString());
            datos.setHuella(getOferta().consentimiento().huella());
        }
    }

    /** Sends the request. Where it ends is the same whoever sends it. */
    public void enviar() throws IOException {
        try {
            altas.solicitar(datos, preferencias.idioma(), request.getRemoteAddr());
        } catch (CampanaCerradaException over) {
            // What was typed stays, and can be sent without the campaign.
            datos.setCodigo(null);
            oferta = null;
            throw over;
        } catch (ConsentimientoCambiadoException other) {
            datos.setAcepta(false);
            throw other;
        } catch (DemasiadasSolicitudesException refusal) {
            external().setResponseStatus(TOO_MANY_REQUESTS);
            throw refusal;
        } catch (SolicitudRepetidaException other) {
            LOG.log(Level.FINE, "the other of two clicks was taken", other);
        }
        external().redirect(external().getRequestContextPath() + HERE + "?enviada=true");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public OfertaWeb getOferta() {
        if (oferta == null) {
            oferta = altas.getOferta(datos.getCodigo(), preferencias.idioma());
        }
        return oferta;
    }

    /** The mark of the words that this page shows; those of an earlier one are not agreed to. */
    public String getHuella() {
        return getOferta().consentimiento().huella();
    }

    public void setHuella(String huella) {
        datos.setHuella(huella);
    }

    /** Code of the campaign as it stands in the address; printed in capitals, typed as it comes. */
    public String getCodigo() {
        return datos.getCodigo();
    }

    public void setCodigo(String codigo) {
        datos.setCodigo(
                codigo == null || codigo.isBlank() ? null : codigo.strip().toUpperCase(Locale.ROOT));
        oferta = null;
    }

    /** Whom to ask instead. */
    public Contacto getContacto() {
        return configuracion.getContacto();
    }

    public DatosSolicitud getDatos() {
        return datos;
    }

    public boolean isEnviada() {
        return enviada;
    }

    public void setEnviada(boolean enviada) {
        this.enviada = enviada;
    }
}
