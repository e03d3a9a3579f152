package es.isr.crm.simulador.control;

import es.isr.crm.simulador.operacion.OntJson;
import es.isr.crm.simulador.red.NodoPon;
import es.isr.crm.simulador.red.Olt;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.OntLibre;
import es.isr.crm.simulador.red.PerfilUsuario;
import es.isr.crm.simulador.red.PerfilVelocidad;
import es.isr.crm.simulador.red.Red;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network as the control page sees it: with what PSO itself does not tell. */
final class Vista {

    /** Looking the provider up for each of ten thousand ONTs is what takes the time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private Vista() {}

    static JsonObjectBuilder objeto() {
        return JSON.createObjectBuilder();
    }

    static <T> JsonArrayBuilder lista(Stream<T> elementos, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder lista = JSON.createArrayBuilder();
        elementos.forEach(elemento -> lista.add(json.apply(elemento)));
        return lista;
    }

    static JsonObjectBuilder json(Ont ont) {
        JsonObjectBuilder json = OntJson.informacion(ont).add("registrada", true);
        if (ont.configuracion().vlan() != null) {
            json.add("vlan", ont.configuracion().vlan());
        }
        if (ont.configuracion().descripcion() != null) {
            json.add("descripcion", ont.configuracion().descripcion());
        }
        return json;
    }

    static JsonObjectBuilder json(OntLibre libre) {
        return objeto().add("sn", libre.sn())
                .add("mac", libre.equipo().mac())
                .add("modelo", libre.equipo().modelo())
                .add("olt", libre.ubicacion().olt())
                .add("pon", libre.ubicacion().pon())
                .add("registrada", false);
    }

    /** Counted in one pass: the page asks every other second. */
    static JsonArrayBuilder olts(Red red, Collection<Ont> onts, Collection<OntLibre> libres) {
        Map<String, Long> registradas = onts.stream().collect(Collectors.groupingBy(Ont::olt, Collectors.counting()));
        Map<String, Long> vistas = libres.stream()
                .collect(Collectors.groupingBy(libre -> libre.ubicacion().olt(), Collectors.counting()));
        return lista(
                red.olts().stream(),
                olt -> json(olt)
                        .add("onts", registradas.getOrDefault(olt.nombre(), 0L))
                        .add("sinRegistrar", vistas.getOrDefault(olt.nombre(), 0L))
                        .add("pones", lista(red.nodos(olt.nombre()).stream(), Vista::json)));
    }

    static JsonObjectBuilder json(PerfilVelocidad perfil) {
        return objeto().add("nombre", perfil.nombre())
                .add("bajada", perfil.bajada())
                .add("subida", perfil.subida());
    }

    static JsonObjectBuilder json(PerfilUsuario perfil) {
        return objeto().add("nombre", perfil.nombre()).add("descripcion", perfil.descripcion());
    }

    private static JsonObjectBuilder json(Olt olt) {
        return objeto().add("nombre", olt.nombre()).add("ip", olt.ip()).add("bloqueada", olt.bloqueada());
    }

    private static JsonObjectBuilder json(NodoPon nodo) {
        return objeto().add("pon", nodo.pon()).add("ontsActivas", nodo.ontsActivas());
    }
}
