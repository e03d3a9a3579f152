package es.isr.crm.web.security;

import es.isr.crm.usuarios.entity.MatrizPermisos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What pages ask before they show a link or a button: {@code #{permisos.pagina('/clientes/nuevo')}},
 * {@code #{permisos.puede('clientes.ClienteService.update')}}. It only spares the user a refusal; the boundary refuses
 * by itself.
 */
@Named("permisos")
@RequestScoped
public class PermisosView {

    private static final MatrizPermisos MATRIZ = MatrizPermisos.load();

    @Inject
    private HttpServletRequest request;

    /** Whether the user may open the page with this address, without parameters. */
    public boolean pagina(String address) {
        return MATRIZ.pagina(address).filter(this::isAmong).isPresent();
    }

    /**
     * Whether the user may open a part of a page.
     *
     * @param address with the parameter that names the part, {@code /clientes/ficha?tab=ont}
     */
    public boolean parte(String address) {
        return MATRIZ.parte(address).filter(this::isAmong).isPresent();
    }

    /**
     * Whether the user may take a list away as a file.
     *
     * @param name first part of the file's name
     */
    public boolean exportacion(String name) {
        return MATRIZ.exportacion(name).filter(this::isAmong).isPresent();
    }

    /**
     * Whether the user may call the method, {@code component.Service.method}.
     *
     * @throws IllegalArgumentException when the matrix has no such method
     */
    public boolean puede(String method) {
        return isAmong(MATRIZ.metodo(method)
                .orElseThrow(() -> new IllegalArgumentException("not in the matrix of permissions: " + method)));
    }

    private boolean isAmong(Set<String> roles) {
        return roles.contains(MatrizPermisos.ANONIMO) || roles.stream().anyMatch(request::isUserInRole);
    }
}
