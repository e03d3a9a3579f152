package es.isr.crm.muestra.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the PSO simulator of the ONTs of invented customers, as they are in the database, so that the network of a
 * demonstration is the one that its customers have.
 */
final class SimuladorMuestra {

    private static final int BLOCK = 2000;
    private static final int CREATED = 201;

    /** What PSO would show of them. */
    private static final String ONTS = """
            SELECT numero_serie, observado_olt, observado_pon, observado_perfil_velocidad, observado_perfil_usuario,
                   enlace, potencia
              FROM onts WHERE id >= ? AND id < ? AND observado = 'registrada' ORDER BY id""";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI carga;

    /** @param base address of the simulator */
    SimuladorMuestra(URI base) {
        carga = base.resolve("/control/carga");
    }

    /**
     * Tells it of some.
     *
     * @param from id of the first
     * @param to id after the last
     * @return how many
     * @throws IOException when the simulator does not take them
     */
    int tell(Connection connection, long from, long to) throws SQLException, IOException, InterruptedException {
        int told = 0;
        try (PreparedStatement query = connection.prepareStatement(ONTS)) {
            query.setLong(1, from);
            query.setLong(2, to);
            List<String> block = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    block.add(ont(rows));
                    told++;
                    if (block.size() == BLOCK) {
                        send(block);
                    }
                }
            }
            send(block);
        }
        return told;
    }

    private static String ont(ResultSet row) throws SQLException {
        StringBuilder json = new StringBuilder("{\"enLinea\":").append("online".equals(row.getString("enlace")));
        add(json, "sn", quoted(row.getString("numero_serie")));
        add(json, "olt", quoted(row.getString("observado_olt")));
        add(json, "pon", quoted(row.getString("observado_pon")));
        add(json, "perfilVelocidad", quoted(row.getString("observado_perfil_velocidad")));
        add(json, "perfilUsuario", quoted(row.getString("observado_perfil_usuario")));
        add(json, "potencia", row.getString("potencia"));
        return json.append('}').toString();
    }

    private static void add(StringBuilder json, String key, String value) {
        if (value != null) {
            json.append(",\"").append(key).append("\":").append(value);
        }
    }

    /** Names of profiles and ports: nothing but quotes needs care in them. */
    private static String quoted(String value) {
        return value == null ? null : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void send(List<String> block) throws IOException, InterruptedException {
        if (block.isEmpty()) {
            return;
        }
        String body = "{\"tender\":true,\"onts\":[" + String.join(",", block) + "]}";
        block.clear();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(carga)
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }
}
