package es.isr.crm.simulador.operacion;

import es.isr.crm.simulador.red.Configuracion;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.OntLibre;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** An ONT as PSO tells it. What an ONT has not is left out; its VLAN is never told. */
public final class OntJson {

    private OntJson() {}

    public static JsonObjectBuilder informacion(Ont ont) {
        Configuracion configuracion = ont.configuracion();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("sn", ont.sn())
                .add("mac", ont.equipo().mac())
                .add("modelo", ont.equipo().modelo())
                .add("estado", nombreEstado(ont))
                .add("perfilVelocidad", configuracion.perfilVelocidad())
                .add("perfilUsuario", configuracion.perfilUsuario())
                .add("olt", ont.olt())
                .add("pon", ont.ubicacion().pon());
        if (configuracion.ipFija() != null) {
            json.add("ipFija", configuracion.ipFija());
        }
        json.add("estadoConexion", ont.enlace().enLinea() ? "online" : "offline");
        if (ont.enlace().enLinea()) {
            json.add("potenciaSenal", ont.enlace().potencia());
        }
        return json;
    }

    static JsonObject estado(Ont ont) {
        return Json.createObjectBuilder()
                .add("sn", ont.sn())
                .add("estado", nombreEstado(ont))
                .build();
    }

    static JsonObject libre(OntLibre libre) {
        return Json.createObjectBuilder()
                .add("sn", libre.sn())
                .add("mac", libre.equipo().mac())
                .build();
    }

    private static String nombreEstado(Ont ont) {
        return ont.suspendida() ? "suspendido" : "activo";
    }
}
