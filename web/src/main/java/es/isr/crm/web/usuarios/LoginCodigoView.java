package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.SegundoPasoService;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.web.security.Addresses;
import es.isr.crm.web.security.Destino;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page {@code /login/codigo}: the code of the telephone, or one from paper. It keeps no state in the server. */
@Named
@RequestScoped
public class LoginCodigoView {

    @EJB
    private SegundoPasoService pasos;

    @Inject
    private Umbral umbral;

    @Inject
    private HttpServletRequest request;

    private String codigo;
    private String destino;
    private boolean papel;

    /** Who has no password behind them begins with it. */
    public void comprobar() throws IOException {
        if (umbral.isDentro()) {
            Umbral.redirect(Destino.safe(destino));
        } else if (!pasos.isVivo(umbral.getPaso(), ClasePase.CODIGO)) {
            Umbral.redirect(Addresses.LOGIN + "?motivo=paso");
        }
    }

    /** Signs in, and lands where one was going. */
    public void entrar() throws IOException {
        Origen origen = new Origen(request.getRemoteAddr(), request.getHeader("User-Agent"));
        umbral.pasar(pasos.entrar(umbral.getPaso(), codigo, origen), Destino.safe(destino));
    }

    /** The same page for the other kind of code. */
    public String getOtraForma() {
        return Addresses.LOGIN_CODE + "?papel=" + !papel + "&destino="
                + URLEncoder.encode(Destino.safe(destino), StandardCharsets.UTF_8);
    }

    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }

    public String getDestino() {
        return destino;
    }

    public void setDestino(String destino) {
        this.destino = destino;
    }

    /** Whether a code from paper is asked for, for who has lost the telephone. */
    public boolean isPapel() {
        return papel;
    }

    public void setPapel(boolean papel) {
        this.papel = papel;
    }
}
