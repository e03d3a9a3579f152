package es.isr.crm.web.configuracion;

import es.isr.crm.facturacion.boundary.LogoService;
import es.isr.crm.facturacion.entity.LogoEmisor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** The operator's sign: looked at, put, taken away. */
@Named
@ViewScoped
public class ConfiguracionLogoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogoService logos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    private transient Part fichero;

    /** Puts the chosen one. */
    public void guardar() {
        submission.save("configuracion_logo.puesto", () -> {
            if (fichero == null) {
                throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "obligatorio")));
            }
            try (InputStream content = fichero.getInputStream()) {
                logos.poner(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return "/configuracion/logo";
        });
    }

    /** From now on without. */
    public void quitar() {
        logos.quitar();
        messages.info("configuracion_logo.quitado");
        submission.redirect("/configuracion/logo");
    }

    /** The present one as a page can show it; null when there is none. */
    public String getImagen() {
        return logos.findVigente().map(ConfiguracionLogoView::inline).orElse(null);
    }

    private static String inline(LogoEmisor logo) {
        return "data:" + logo.getFormato().mime() + ";base64,"
                + Base64.getEncoder().encodeToString(logo.getDatos());
    }

    public Part getFichero() {
        return fichero;
    }

    public void setFichero(Part fichero) {
        this.fichero = fichero;
    }
}
