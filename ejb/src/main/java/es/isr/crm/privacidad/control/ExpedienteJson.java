package es.isr.crm.privacidad.control;

import es.isr.crm.privacidad.entity.TablaPersonal;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The tables as JSON: an object with a list for each, of objects by column. */
final class ExpedienteJson implements ExpedienteEscritor {

    private final JsonGenerator json;
    private List<String> columns;

    ExpedienteJson(OutputStream out, Instant now) {
        json = Json.createGenerator(out);
        json.writeStartObject().write("fecha", now.toString());
    }

    @Override
    public void tabla(TablaPersonal tabla) {
        json.writeStartArray(tabla.tabla());
    }

    @Override
    public void columnas(List<String> nombres) {
        columns = nombres;
    }

    @Override
    public void fila(List<String> valores) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            if (valores.get(i) == null) {
                json.writeNull(columns.get(i));
            } else {
                json.write(columns.get(i), valores.get(i));
            }
        }
        json.writeEnd();
    }

    @Override
    public void finTabla() {
        json.writeEnd();
    }

    @Override
    public void close() {
        json.writeEnd();
        json.close();
    }
}
