package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.PerfilPropioService;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Perfil;
import es.isr.crm.usuarios.entity.SesionRow;
import es.isr.crm.usuarios.entity.Tema;
import es.isr.crm.web.security.SessionCookie;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.PreferenciasView;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Who is signed in, to themselves. Nothing is kept between two requests, passwords least of all. */
@Named
@RequestScoped
public class PerfilView {

    private static final String HERE = "/perfil";

    @Inject
    private PerfilPropioService perfiles;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private Submission submission;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private Perfil perfil;
    private String nombre;
    private Idioma idioma;
    private Tema tema;
    private String actual;
    private String password;
    private String repetida;

    @PostConstruct
    void open() {
        perfil = perfiles.get();
        nombre = perfil.nombre();
        idioma = perfil.idioma();
        tema = perfil.tema();
    }

    /** Changes name, language and theme. */
    public void guardar() {
        submission.save("perfil.guardado", () -> {
            perfiles.cambiarNombre(nombre);
            usuarios.cambiarPreferencias(idioma, tema);
            PreferenciasView.remember(idioma, tema, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            return HERE;
        });
    }

    /** Changes the password, and ends the other sessions. */
    public void cambiarPassword() {
        submission.save("perfil.password.cambiada", () -> {
            DosVeces.check(password, repetida);
            perfiles.cambiarPassword(actual, password, token());
            return HERE;
        });
    }

    /** Signs out of another browser. */
    public void cerrar(Long sesionId) {
        perfiles.cerrarSesion(sesionId);
        messages.info("perfil.sesion.cerrada");
        submission.redirect(HERE);
    }

    public List<SesionRow> getSesiones() {
        return perfiles.findSesiones(token());
    }

    private String token() {
        return SessionCookie.read(request).orElseThrow();
    }

    public Idioma[] getIdiomas() {
        return Idioma.values();
    }

    public Tema[] getTemas() {
        return Tema.values();
    }

    public Perfil getPerfil() {
        return perfil;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public Idioma getIdioma() {
        return idioma;
    }

    public void setIdioma(Idioma idioma) {
        this.idioma = idioma;
    }

    public Tema getTema() {
        return tema;
    }

    public void setTema(Tema tema) {
        this.tema = tema;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepetida() {
        return repetida;
    }

    public void setRepetida(String repetida) {
        this.repetida = repetida;
    }
}
