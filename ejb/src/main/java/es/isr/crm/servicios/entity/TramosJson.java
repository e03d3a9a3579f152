package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Prices as they are kept beside a change that may be taken back. */
final class TramosJson {

    private TramosJson() {}

    static String write(List<TramoTarifa> tramos) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (TramoTarifa tramo : tramos) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("plan", tramo.planId())
                    .add("precio", tramo.precio().importe())
                    .add("modo", tramo.precio().modo().name())
                    .add("origen", tramo.origen().name())
                    .add("desde", tramo.desde().toString());
            if (tramo.motivo() != null) {
                one.add("motivo", tramo.motivo());
            }
            if (tramo.cambioId() != null) {
                one.add("cambio", tramo.cambioId());
            }
            if (tramo.hasta() != null) {
                one.add("hasta", tramo.hasta().toString());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static List<TramoTarifa> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(TramosJson::tramo)
                    .toList();
        }
    }

    private static TramoTarifa tramo(JsonObject one) {
        JsonNumber cambio = one.getJsonNumber("cambio");
        String hasta = one.getString("hasta", null);
        return new TramoTarifa(
                one.getJsonNumber("plan").longValue(),
                new PrecioMensual(
                        one.getJsonNumber("precio").bigDecimalValue(), ModoPrecio.valueOf(one.getString("modo"))),
                OrigenTarifa.valueOf(one.getString("origen")),
                one.getString("motivo", null),
                cambio == null ? null : cambio.longValue(),
                LocalDate.parse(one.getString("desde")),
                hasta == null ? null : LocalDate.parse(hasta));
    }
}
