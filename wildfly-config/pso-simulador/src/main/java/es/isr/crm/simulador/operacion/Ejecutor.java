package es.isr.crm.simulador.operacion;

import static es.isr.crm.simulador.operacion.Parametro.BAJADA;
import static es.isr.crm.simulador.operacion.Parametro.DESCRIPCION;
import static es.isr.crm.simulador.operacion.Parametro.IP;
import static es.isr.crm.simulador.operacion.Parametro.IP_FIJA;
import static es.isr.crm.simulador.operacion.Parametro.NOMBRE;
import static es.isr.crm.simulador.operacion.Parametro.OLT;
import static es.isr.crm.simulador.operacion.Parametro.PERFIL_USUARIO;
import static es.isr.crm.simulador.operacion.Parametro.PERFIL_VELOCIDAD;
import static es.isr.crm.simulador.operacion.Parametro.PON;
import static es.isr.crm.simulador.operacion.Parametro.SN;
import static es.isr.crm.simulador.operacion.Parametro.SUBIDA;
import static es.isr.crm.simulador.operacion.Parametro.VLAN;

import es.isr.crm.simulador.red.Configuracion;
import es.isr.crm.simulador.red.NodoPon;
import es.isr.crm.simulador.red.Olt;
import es.isr.crm.simulador.red.PerfilUsuario;
import es.isr.crm.simulador.red.PerfilVelocidad;
import es.isr.crm.simulador.red.RechazoException;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.Ubicacion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/** Carries out one operation on a network. */
public final class Ejecutor {

    private final Red red;

    public Ejecutor(Red red) {
        this.red = red;
    }

    /** What the network refuses is an answer too. */
    public Respuesta ejecutar(Peticion peticion) {
        try {
            return peticion.operacion().escritura() ? escribir(peticion) : leer(peticion);
        } catch (RechazoException e) {
            return Respuesta.of(e);
        }
    }

    private Respuesta escribir(Peticion peticion) {
        String sn = peticion.texto(SN);
        switch (peticion.operacion()) {
            case ANADIR_ONT ->
                red.registrar(
                        sn, new Ubicacion(peticion.texto(OLT), peticion.texto(PON)), configuracion(peticion, IP_FIJA));
            case ELIMINAR_ONT_POR_SN -> red.eliminar(sn);
            case MODIFICAR_ONT -> red.modificar(sn, configuracion(peticion, IP_FIJA));
            case ASIGNAR_IP_FIJA -> red.modificar(sn, configuracion(peticion, IP));
            case REINICIAR_ONT -> red.reiniciar(sn);
            case RESET_FACTORIA_ONT -> red.restablecer(sn);
            case CREAR_PERFIL_VELOCIDAD ->
                red.crear(
                        new PerfilVelocidad(peticion.texto(NOMBRE), peticion.entero(BAJADA), peticion.entero(SUBIDA)));
            default -> throw new IllegalStateException(peticion.operacion().nombre());
        }
        return Respuesta.of("Operación realizada");
    }

    private Respuesta leer(Peticion peticion) {
        String olt = peticion.texto(OLT);
        JsonValue datos = switch (peticion.operacion()) {
            case OBTENER_INFORMACION_ONT_POR_SN ->
                OntJson.informacion(red.getOnt(peticion.texto(SN))).build();
            case OBTENER_LOGS_ONT ->
                Json.createArrayBuilder(red.bitacora(peticion.texto(SN))).build();
            case OBTENER_TODAS_ONTS_OLT ->
                lista(red.onts(olt), ont -> OntJson.informacion(ont).build());
            case OBTENER_ESTADOS_ONTS_OLT -> lista(red.onts(olt), OntJson::estado);
            case OBTENER_ONTS_SIN_REGISTRAR -> lista(red.libres(olt), OntJson::libre);
            case OBTENER_NODOS_PON -> lista(red.nodos(olt), Ejecutor::json);
            case OBTENER_OLTS -> lista(red.olts(), Ejecutor::json);
            case OBTENER_PERFILES_VELOCIDAD -> lista(red.velocidades(), Ejecutor::json);
            case OBTENER_PERFILES_USUARIO -> lista(red.usuarios(), Ejecutor::json);
            default -> throw new IllegalStateException(peticion.operacion().nombre());
        };
        return Respuesta.of("Consulta realizada", datos);
    }

    private static Configuracion configuracion(Peticion peticion, Parametro ip) {
        return new Configuracion(
                peticion.texto(PERFIL_VELOCIDAD),
                peticion.texto(PERFIL_USUARIO),
                peticion.entero(VLAN),
                peticion.texto(ip),
                peticion.texto(DESCRIPCION));
    }

    private static <T> JsonArray lista(List<T> elementos, Function<T, JsonObject> json) {
        JsonArrayBuilder lista = Json.createArrayBuilder();
        elementos.forEach(elemento -> lista.add(json.apply(elemento)));
        return lista.build();
    }

    private static JsonObject json(Olt olt) {
        return Json.createObjectBuilder()
                .add("nombre", olt.nombre())
                .add("ip", olt.ip())
                .add("estado", olt.bloqueada() ? "bloqueada" : "activa")
                .build();
    }

    private static JsonObject json(NodoPon nodo) {
        return Json.createObjectBuilder()
                .add("pon", nodo.pon())
                .add("ontsActivas", nodo.ontsActivas())
                .build();
    }

    private static JsonObject json(PerfilVelocidad perfil) {
        return Json.createObjectBuilder()
                .add("nombre", perfil.nombre())
                .add("bajada", perfil.bajada())
                .add("subida", perfil.subida())
                .build();
    }

    private static JsonObject json(PerfilUsuario perfil) {
        return Json.createObjectBuilder()
                .add("nombre", perfil.nombre())
                .add("descripcion", perfil.descripcion())
                .build();
    }
}
