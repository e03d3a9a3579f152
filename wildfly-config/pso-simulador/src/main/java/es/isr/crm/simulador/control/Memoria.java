package es.isr.crm.simulador.control;

import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.OntLibre;
import es.isr.crm.simulador.red.PerfilVelocidad;
import es.isr.crm.simulador.red.Red;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Keeps the network in a file, so that the customers of a demonstration still have their ONTs after a restart. Faults,
 * credentials and calls are not kept. What changed in the last second before a {@code kill -9} is lost.
 */
public final class Memoria implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Memoria.class.getName());

    private final Simulador simulador;
    private final Path fichero;
    private final ScheduledExecutorService guardia = Executors.newSingleThreadScheduledExecutor(tarea -> {
        Thread hilo = new Thread(tarea, "pso-memoria");
        hilo.setDaemon(true);
        return hilo;
    });
    private Guardado guardado;

    /** @param fichero where the network is kept; it need not exist */
    public Memoria(Simulador simulador, Path fichero) {
        this.simulador = simulador;
        this.fichero = fichero;
    }

    /** Takes up the network that was kept, and keeps it from now on. */
    public void start() {
        if (Files.exists(fichero)) {
            recordar(leer());
        }
        guardia.scheduleWithFixedDelay(this::guardar, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        guardia.shutdownNow();
        guardar();
    }

    private JsonObject leer() {
        try (JsonReader lector = Json.createReader(Files.newBufferedReader(fichero, StandardCharsets.UTF_8))) {
            return lector.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recordar(JsonObject red) {
        Red actual = simulador.mundo().red();
        Set<String> nombres =
                actual.velocidades().stream().map(PerfilVelocidad::nombre).collect(Collectors.toSet());
        red.getJsonArray("perfilesVelocidad").getValuesAs(JsonObject.class).stream()
                .filter(perfil -> !nombres.contains(perfil.getString("nombre")))
                .forEach(perfil -> actual.crear(new PerfilVelocidad(
                        perfil.getString("nombre"), perfil.getInt("bajada"), perfil.getInt("subida"))));
        actual.libres().forEach(libre -> actual.retirar(libre.sn()));
        red.getJsonArray("onts").stream()
                .map(JsonValue::asJsonObject)
                .map(Campos::new)
                .forEach(ont -> new OntCambio(actual, ont.texto("sn"), ont).applyTendiendo());
    }

    private synchronized void guardar() {
        Red red = simulador.mundo().red();
        Guardado ahora = new Guardado(red.velocidades(), red.onts(), red.libres());
        if (ahora.equals(guardado)) {
            return;
        }
        Path nuevo = fichero.resolveSibling(fichero.getFileName() + ".nuevo");
        try {
            escribir(ahora, nuevo);
            Files.move(nuevo, fichero, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            guardado = ahora;
        } catch (IOException | JsonException e) {
            LOG.log(Level.SEVERE, "La red no se pudo guardar en " + fichero + "; se intenta de nuevo", e);
        }
    }

    /** One ONT after the other: a hundred thousand at once would not fit. */
    private static void escribir(Guardado red, Path fichero) throws IOException {
        try (JsonGenerator json = Json.createGenerator(Files.newBufferedWriter(fichero, StandardCharsets.UTF_8))) {
            json.writeStartObject();
            json.write(
                    "perfilesVelocidad",
                    Vista.lista(red.perfiles().stream(), Vista::json).build());
            json.writeStartArray("onts");
            red.onts().forEach(ont -> json.write(cambio(ont).build()));
            red.libres().forEach(libre -> json.write(cambio(libre).build()));
            json.writeEnd().writeEnd();
        }
    }

    /** What is in the file. */
    private record Guardado(List<PerfilVelocidad> perfiles, List<Ont> onts, List<OntLibre> libres) {}

    private static JsonObjectBuilder cambio(OntLibre libre) {
        return Vista.objeto()
                .add("sn", libre.sn())
                .add("olt", libre.ubicacion().olt())
                .add("pon", libre.ubicacion().pon())
                .add("registrada", false);
    }

    private static JsonObjectBuilder cambio(Ont ont) {
        JsonObjectBuilder json = Vista.objeto()
                .add("sn", ont.sn())
                .add("olt", ont.olt())
                .add("pon", ont.ubicacion().pon())
                .add("perfilVelocidad", ont.configuracion().perfilVelocidad())
                .add("perfilUsuario", ont.configuracion().perfilUsuario())
                .add("enLinea", ont.enlace().enLinea())
                .add("potencia", ont.enlace().potencia());
        if (ont.configuracion().vlan() != null) {
            json.add("vlan", ont.configuracion().vlan());
        }
        if (ont.configuracion().ipFija() != null) {
            json.add("ipFija", ont.configuracion().ipFija());
        }
        if (ont.configuracion().descripcion() != null) {
            json.add("descripcion", ont.configuracion().descripcion());
        }
        return json;
    }
}
