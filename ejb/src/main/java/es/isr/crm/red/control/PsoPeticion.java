package es.isr.crm.red.control;

import es.isr.crm.red.entity.LogPso;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of PSO: the operation and its parameters, in the order of the contract. A null parameter is left out. */
final class PsoPeticion {

    private static final String SN = "sn";
    private static final String OLT = "olt";

    private final PsoOperacion operacion;
    private final Map<String, Object> parametros = new LinkedHashMap<>();

    private PsoPeticion(PsoOperacion operacion) {
        this.operacion = operacion;
    }

    static PsoPeticion of(PsoOperacion operacion) {
        return new PsoPeticion(operacion);
    }

    static PsoPeticion forOnt(PsoOperacion operacion, String sn) {
        return of(operacion).with(SN, sn);
    }

    static PsoPeticion forOlt(PsoOperacion operacion, String olt) {
        return of(operacion).with(OLT, olt);
    }

    PsoPeticion with(String name, Object value) {
        if (value != null) {
            parametros.put(name, value);
        }
        return this;
    }

    PsoOperacion operacion() {
        return operacion;
    }

    /** The serial it is about, or null. */
    String sn() {
        return (String) parametros.get(SN);
    }

    /** The OLT or the serial it is about, or null. */
    String sobre() {
        Object olt = parametros.get(OLT);
        return olt == null ? sn() : olt.toString();
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("operacion", operacion.nombre());
        parametros.forEach((name, value) -> {
            if (value instanceof Integer number) {
                json.add(name, number);
            } else {
                json.add(name, value.toString());
            }
        });
        return json.build();
    }

    byte[] bytes() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** None of the operations carries a secret; the ones that sign in are in a header, which is never written down. */
    LogPso.Peticion forLog() {
        return new LogPso.Peticion(operacion.nombre(), sn(), json().toString());
    }
}
