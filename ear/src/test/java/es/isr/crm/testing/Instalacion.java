package es.isr.crm.testing;

import es.isr.crm.pso.SimuladorClient;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The whole product once more, beside the server of the tests: its own empty database, simulator and server, started by
 * the scripts that an operator uses. For tests that need an installation without users, or that kill it.
 */
public final class Instalacion implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("..", "wildfly-config", "bin");

    private final Path home;
    private final Map<String, String> more;

    /** What the scripts say. */
    private final File output;

    /**
     * Starts one.
     *
     * @param home directory of its own, below {@code target}
     * @param more environment of the server, beside what is always there
     */
    public static Instalacion start(Path home, Map<String, String> more) throws IOException {
        Instalacion instalacion = prepare(home, more);
        instalacion.startServer();
        return instalacion;
    }

    /** The same, all but the server. */
    public static Instalacion prepare(Path home, Map<String, String> more) throws IOException {
        Instalacion instalacion = new Instalacion(home, more);
        instalacion.run(List.of(script("test-env"), "start", home.toString()));
        return instalacion;
    }

    private Instalacion(Path home, Map<String, String> more) {
        this.home = home.toAbsolutePath();
        this.more = more;
        this.output = new File(this.home + ".log");
    }

    /** Starts the server on the same data. */
    public void startServer() throws IOException {
        startServer(Map.of());
    }

    /**
     * Starts the server on the same data.
     *
     * @param settings what is configured otherwise this time
     */
    public void startServer(Map<String, String> settings) throws IOException {
        inEnvironment(settings, List.of(script("server"), "start"));
    }

    /** {@code ./crm check} on its database, which fails when an invariant is violated; gives what it said. */
    public String check() throws IOException {
        long before = output.length();
        String crm = SCRIPTS.resolve(Path.of("..", "..", "crm"))
                .toAbsolutePath()
                .normalize()
                .toString();
        inEnvironment(Map.of(), List.of(crm, "check"));
        byte[] said = Files.readAllBytes(output.toPath());
        return new String(said, (int) before, said.length - (int) before, StandardCharsets.UTF_8);
    }

    /** Pulls the plug of the server; the database lives on. */
    public void killServer() throws IOException {
        kill("-Djboss.server.base.dir=" + home.resolve("server"));
    }

    /** Pulls the plug of the database; the server lives on. */
    public void killDatabase() {
        kill("--datadir=" + home.resolve("data"));
    }

    /** Starts the database on the same data, as it was when it died. */
    public void startDatabase() throws IOException {
        inEnvironment(Map.of(), List.of(script("database"), "start"));
    }

    private static void kill(String argument) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(argument))
                .forEach(ProcessHandle::destroyForcibly);
        Espera.hasta(
                "its end",
                () -> ProcessHandle.allProcesses()
                        .noneMatch(process ->
                                process.info().commandLine().orElse("").contains(argument)));
    }

    /** Where its PSO is. */
    public String pso() throws IOException {
        return setting("PSO_BASE_URL");
    }

    public SimuladorClient simulador() throws IOException {
        return new SimuladorClient(pso());
    }

    /** Everything that the server wrote to its log. */
    public String log() throws IOException {
        return Files.readString(home.resolve("server/log/server.log"), StandardCharsets.UTF_8);
    }

    public Visita visita() throws IOException {
        return new Visita("http://127.0.0.1:" + setting("CRM_HTTP_PORT"));
    }

    /** Where it looks for its mail server; nobody is there until a test is. */
    public int puertoCorreo() throws IOException {
        return Integer.parseInt(setting("EMAIL_PORT"));
    }

    public BaseDatos datos() throws IOException {
        return BaseDatos.de(setting("CRM_DB_URL"), setting("CRM_DB_USER"), setting("CRM_DB_PASSWORD"));
    }

    @Override
    public void close() throws IOException {
        run(List.of(script("test-env"), "stop", home.toString()));
    }

    private String setting(String name) throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("test-env.properties"), StandardCharsets.UTF_8)) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }

    private void inEnvironment(Map<String, String> settings, List<String> command) throws IOException {
        String environment = home.resolve("test-env.sh").toString();
        List<String> line = new ArrayList<>(List.of("bash", "-c", "set -e; . \"$0\"; exec env \"$@\"", environment));
        settings.forEach((name, value) -> line.add(name + "=" + value));
        line.addAll(command);
        run(line);
    }

    private void run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().keySet().removeIf(name -> name.matches("(CRM|PSO|DATABASE|JBOSS)_.*"));
        builder.environment().put("CRM_EAR", System.getProperty("ear"));
        builder.environment().putAll(more);
        Files.createDirectories(output.getAbsoluteFile().toPath().getParent());
        try {
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + ", see " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toAbsolutePath().normalize().toString();
    }
}
