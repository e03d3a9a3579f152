package es.isr.crm.simulador.red;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profiles that PSO knows, by name. Guarded by its network's lock. */
final class Catalogo {

    private final Map<String, PerfilVelocidad> velocidades = new LinkedHashMap<>();
    private final Map<String, PerfilUsuario> usuarios = new LinkedHashMap<>();

    Catalogo(Collection<PerfilVelocidad> velocidades, Collection<PerfilUsuario> usuarios) {
        velocidades.forEach(perfil -> this.velocidades.put(perfil.nombre(), perfil));
        usuarios.forEach(perfil -> this.usuarios.put(perfil.nombre(), perfil));
    }

    void check(Configuracion configuracion) {
        String velocidad = configuracion.perfilVelocidad();
        if (velocidad != null && !velocidades.containsKey(velocidad)) {
            throw new RechazoException(Codigo.PERFIL_INEXISTENTE, "El perfil de velocidad " + velocidad + " no existe");
        }
        String usuario = configuracion.perfilUsuario();
        if (usuario != null && !usuarios.containsKey(usuario)) {
            throw new RechazoException(Codigo.PERFIL_INEXISTENTE, "El perfil de usuario " + usuario + " no existe");
        }
    }

    void crear(PerfilVelocidad perfil) {
        if (velocidades.putIfAbsent(perfil.nombre(), perfil) != null) {
            throw new RechazoException(Codigo.DUPLICADA, "El perfil de velocidad " + perfil.nombre() + " ya existe");
        }
    }

    List<PerfilVelocidad> velocidades() {
        return new ArrayList<>(velocidades.values());
    }

    List<PerfilUsuario> usuarios() {
        return new ArrayList<>(usuarios.values());
    }
}
