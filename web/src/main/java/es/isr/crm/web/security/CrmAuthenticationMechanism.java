package es.isr.crm.web.security;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.SesionViva;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who is asking, on each request, from the session's cookie.
 *
 * <p>An application has one mechanism (Jakarta Security 3.0). This one knows how a session is recognised; how somebody
 * who has none signs in is the affair of the {@link SignInEntry}, which leads to the form, and of the {@link SignInDelegate}
 * for an OpenID Connect provider, where one is configured. Either ends in the same session.
 */
@ApplicationScoped
@DeclareRoles({Rol.ADMIN_ROLE, Rol.USER_ROLE, Rol.TECNICO_ROLE, Rol.COMERCIAL_ROLE, Rol.SISTEMA})
public class CrmAuthenticationMechanism implements HttpAuthenticationMechanism {

    @EJB
    private SesionService sesiones;

    @Inject
    private SignInEntry entry;

    @Inject
    private SignInDelegate delegate;

    @Inject
    private Actor actor;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Addresses.isResource(request)) {
            return context.doNothing();
        }
        if (delegate.handles(request)) {
            actor.set(null, Actor.ANONIMO, request.getRemoteAddr());
            return delegate.answer(context);
        }
        Optional<String> token = SessionCookie.read(request);
        if (Addresses.isSignIn(request)) {
            // Whoever signs in anew has left first: a session that is good for nothing more must not lie about.
            token.ifPresent(sesiones::salir);
        }
        Optional<SesionViva> sesion = token.flatMap(value -> sesiones.findViva(value, !Addresses.isPoll(request)));
        if (sesion.isPresent()) {
            return recognise(sesion.get(), request, context);
        }
        actor.set(null, Actor.ANONIMO, request.getRemoteAddr());
        if (token.isPresent()) {
            SessionCookie.delete(request, response);
            HttpSessions.end(request);
        }
        return context.isProtected() ? entry.begin(context, token.isPresent()) : context.doNothing();
    }

    private AuthenticationStatus recognise(SesionViva sesion, HttpServletRequest request, HttpMessageContext context) {
        actor.set(sesion.usuarioId(), sesion.nombre(), request.getRemoteAddr());
        HttpSessions.bind(request, sesion.sesionId());
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(sesion.email()), Set.of(sesion.rol().roleName()));
    }
}
