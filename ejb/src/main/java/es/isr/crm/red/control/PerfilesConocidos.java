package es.isr.crm.red.control;

import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * The profiles of PSO as it last listed them to any node, kept over restarts: what pages offer, and warnings compare
 * with, while PSO does not answer. A list is kept as PSO itself would send it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PerfilesConocidos {

    private static final String VELOCIDAD = "velocidad";
    private static final String USUARIO = "usuario";

    @Inject
    private PerfilesRepository perfiles;

    @Inject
    private CreacionesPerfil creaciones;

    @Inject
    private Reloj reloj;

    /** Keeps PSO's speed profiles; what was being created is looked for among them. */
    public void noteVelocidades(List<PsoPerfilVelocidad> list) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (PsoPerfilVelocidad perfil : list) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("nombre", perfil.nombre());
            add(one, "bajada", perfil.bajada());
            add(one, "subida", perfil.subida());
            json.add(one);
        }
        Instant now = reloj.now();
        perfiles.note(VELOCIDAD, json.build().toString(), now);
        creaciones.seek(list, now);
    }

    public void noteUsuarios(List<PsoPerfilUsuario> list) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (PsoPerfilUsuario perfil : list) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("nombre", perfil.nombre());
            if (perfil.descripcion() != null) {
                one.add("descripcion", perfil.descripcion());
            }
            json.add(one);
        }
        perfiles.note(USUARIO, json.build().toString(), reloj.now());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ListaPso<PsoPerfilVelocidad> velocidades() {
        return list(VELOCIDAD, PsoDatos::perfilVelocidad);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ListaPso<PsoPerfilUsuario> usuarios() {
        return list(USUARIO, PsoDatos::perfilUsuario);
    }

    private <T> ListaPso<T> list(String tipo, Function<JsonValue, T> element) {
        return perfiles.findLista(tipo)
                .map(kept -> new ListaPso<>(PsoDatos.list(array(kept.json()), element), kept.leidaAt(), false))
                .orElseGet(ListaPso::desconocida);
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static void add(JsonObjectBuilder json, String key, Integer value) {
        if (value != null) {
            json.add(key, value);
        }
    }
}
