package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.CorreoService;
import es.isr.crm.correo.entity.ResultadoPrueba;
import es.isr.crm.correo.entity.SituacionCorreo;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the mail server is, and a trial message to whoever looks. */
@Named
@RequestScoped
public class CorreoView {

    @Inject
    private CorreoService correo;

    @Inject
    private Messages messages;

    @Inject
    private ViewTexts texts;

    private SituacionCorreo situacion;

    public SituacionCorreo getSituacion() {
        if (situacion == null) {
            situacion = correo.getSituacion();
        }
        return situacion;
    }

    /** Sends one, and tells what the mail server made of it. */
    public void probar() {
        ResultadoPrueba prueba = correo.enviarPrueba();
        situacion = null;
        if (prueba.isEnviada()) {
            messages.info("correo.prueba.enviada", prueba.direccion());
        } else {
            String motivo = prueba.motivo() == null
                    ? texts.get("correo.estado." + getSituacion().estado())
                    : texts.get("entregas.motivo." + prueba.motivo());
            messages.error("correo.prueba.fallida", motivo, prueba.detalle() == null ? "" : prueba.detalle());
        }
    }
}
