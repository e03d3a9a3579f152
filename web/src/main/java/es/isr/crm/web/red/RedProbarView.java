package es.isr.crm.web.red;

import es.isr.crm.red.boundary.ConformidadService;
import es.isr.crm.red.entity.PruebaConexion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One harmless read of PSO, now, because somebody wants to know. */
@Named
@ViewScoped
public class RedProbarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConformidadService conformidad;

    @Inject
    private transient AvisosRed avisos;

    private PruebaConexion prueba;

    public void probar() {
        prueba = conformidad.probar();
    }

    /** What came of it, or null before anybody asked. */
    public PruebaConexion getPrueba() {
        return prueba;
    }

    /** What is wrong, or null when nothing is. */
    public AvisoRed getAviso() {
        return prueba == null ? null : avisos.of(prueba.aviso());
    }
}
