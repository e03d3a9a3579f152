package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.PerfilPropioService;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.Perfil;
import es.isr.crm.web.security.SessionCookie;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * One's own second factor: set up, its recovery codes, given up. What is told once is told in one answer and kept
 * nowhere.
 */
@Named
@RequestScoped
public class PerfilSegundoFactorView {

    @Inject
    private PerfilPropioService perfiles;

    @Inject
    private Submission submission;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String password;
    private String codigo;
    private Perfil perfil;
    private Enrolamiento enrolamiento;
    private List<String> codigos = List.of();

    /** The first code came: tells the recovery codes. */
    public void confirmar() {
        codigos = perfiles.confirmarSegundoFactor(password, codigo, token());
        again("perfil_segundo_factor.activado");
    }

    /** Tells new recovery codes. */
    public void renovar() {
        codigos = perfiles.renovarCodigos(codigo);
        again("perfil_segundo_factor.renovados");
    }

    /** Gives it up. */
    public void quitar() {
        perfiles.quitarSegundoFactor(codigo, token());
        messages.info("perfil_segundo_factor.quitado");
        submission.redirect("/perfil");
    }

    private String token() {
        return SessionCookie.read(request).orElseThrow();
    }

    private void again(String key) {
        messages.info(key);
        perfil = null;
        codigo = null;
    }

    public Perfil getPerfil() {
        if (perfil == null) {
            perfil = perfiles.get();
        }
        return perfil;
    }

    /** What is put into the telephone, while there is no second factor. */
    public Enrolamiento getEnrolamiento() {
        if (enrolamiento == null) {
            enrolamiento = perfiles.empezarSegundoFactor();
        }
        return enrolamiento;
    }

    public CodigoQr getQr() {
        return CodigoQr.of(getEnrolamiento().uri());
    }

    /** The recovery codes; empty unless they were made just now. */
    public List<String> getCodigos() {
        return codigos;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }
}
