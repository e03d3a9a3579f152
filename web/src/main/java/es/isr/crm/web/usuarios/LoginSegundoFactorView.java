package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.SegundoPasoService;
import es.isr.crm.usuarios.entity.AltaSegundoFactor;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.web.security.Addresses;
import es.isr.crm.web.security.Destino;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/**
 * The page {@code /login/segundo-factor}: who may not come in by password alone sets a second factor up, is told the
 * recovery codes, and is in.
 */
@Named
@RequestScoped
public class LoginSegundoFactorView {

    @EJB
    private SegundoPasoService pasos;

    @Inject
    private Umbral umbral;

    @Inject
    private HttpServletRequest request;

    private String codigo;
    private String destino;
    private Enrolamiento enrolamiento;
    private List<String> codigos = List.of();

    /** Who has no password behind them begins with it. */
    public void comprobar() throws IOException {
        if (umbral.isDentro()) {
            Umbral.redirect(Destino.safe(destino));
        } else if (!isVivo()) {
            Umbral.redirect(Addresses.LOGIN + "?motivo=paso");
        }
    }

    /** The first code came: tells the recovery codes. */
    public void confirmar() {
        Origen origen = new Origen(request.getRemoteAddr(), request.getHeader("User-Agent"));
        AltaSegundoFactor alta = pasos.confirmar(umbral.getPaso(), codigo, origen);
        codigos = alta.codigos();
        umbral.quedar(alta.sesion());
    }

    /** What is put into the telephone; null when the sign-in has to begin anew. */
    public Enrolamiento getEnrolamiento() {
        if (enrolamiento == null && isVivo()) {
            enrolamiento = pasos.empezar(umbral.getPaso());
        }
        return enrolamiento;
    }

    public CodigoQr getQr() {
        return CodigoQr.of(getEnrolamiento().uri());
    }

    /** The recovery codes; empty until the first code came. */
    public List<String> getCodigos() {
        return codigos;
    }

    private boolean isVivo() {
        return pasos.isVivo(umbral.getPaso(), ClasePase.ALTA);
    }

    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }

    /** Where one was going. */
    public String getDestino() {
        return Destino.safe(destino);
    }

    public void setDestino(String destino) {
        this.destino = destino;
    }
}
