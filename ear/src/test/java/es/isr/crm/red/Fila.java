package es.isr.crm.red;

import es.isr.crm.pso.FalloSimulado;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a table of faults: what PSO does with the first write of an order, and what becomes of the order, of the
 * service and of the network. The columns are those of the files in {@code tabla}.
 *
 * @param acto what the office asks for
 * @param fallo symptom that the CRM sees, with its number; {@code rechazada}: nobody listens at PSO's address;
 *     {@code retirada}: somebody removed the ONT at PSO before
 * @param aplica whether PSO carries the write out: si, no, or {@code tras N} later calls on the same serial
 * @param muestra whether the line is in the sample that each build runs
 * @param resultado what becomes of it
 */
record Fila(Acto acto, String fallo, String aplica, boolean muestra, Resultado resultado) {

    /**
     * What became of an order.
     *
     * @param orden its state in the end
     * @param servicio state of the service
     * @param recibidas writes that PSO received
     * @param aplicadas writes that PSO carried out
     * @param escrituras rows of the log for the write
     * @param lecturas rows of the log for the reading back
     * @param ont speed profile of the ONT in PSO, {@code -} when it is not registered
     */
    record Resultado(
            String orden, String servicio, long recibidas, long aplicadas, long escrituras, long lecturas, String ont) {

        private static Resultado of(List<String> columns) {
            return new Resultado(
                    columns.get(0),
                    columns.get(1),
                    Long.parseLong(columns.get(2)),
                    Long.parseLong(columns.get(3)),
                    Long.parseLong(columns.get(4)),
                    Long.parseLong(columns.get(5)),
                    columns.get(6));
        }

        @Override
        public String toString() {
            return String.join(
                    ", ",
                    orden,
                    servicio,
                    recibidas + " received",
                    aplicadas + " applied",
                    escrituras + " writes and " + lecturas + " readings logged",
                    "ONT " + ont);
        }
    }

    /** What must happen meanwhile for an order to come to its end. */
    enum Clase {
        /** Nothing but time; a lock that is told by 601 takes half a minute. */
        CORRIENTE,
        /** Somebody corrects the credentials; until then nothing is sent. */
        CREDENCIALES,
        /** PSO is started again. */
        SIN_CONEXION
    }

    private static final int FIXED = 3;
    private static final String REFUSED = "rechazada";
    private static final String REMOVED = "retirada";

    static List<Fila> of(Acto acto) {
        return lines(acto.fichero()).stream().map(line -> of(acto, line)).toList();
    }

    /** The cells of a table, line by line. */
    static List<List<String>> lines(String table) {
        String name = "tabla/" + table + ".csv";
        try (InputStream file = Fila.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::trim).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Fila of(Acto acto, List<String> columns) {
        return new Fila(
                acto,
                columns.get(0),
                columns.get(1),
                columns.get(2).equals("x"),
                Resultado.of(columns.subList(FIXED, columns.size())));
    }

    Clase clase() {
        return switch (fallo) {
            case REFUSED -> Clase.SIN_CONEXION;
            case "codigo 401", "codigo 403", "http 401", "http 403" -> Clase.CREDENCIALES;
            default -> Clase.CORRIENTE;
        };
    }

    /** Whether it is something that PSO does with the write, and not what has become of PSO or of the ONT before. */
    boolean isSimulado() {
        return !fallo.equals(REFUSED) && !fallo.equals(REMOVED);
    }

    /** Whether somebody removes the ONT at PSO before. */
    boolean isRetirada() {
        return fallo.equals(REMOVED);
    }

    /** As the simulator is told. */
    FalloSimulado simulado() {
        FalloSimulado simulado = simulado(fallo);
        return switch (aplica) {
            case "si" -> simulado.aplicada();
            case "no" -> simulado.noAplicada();
            default -> simulado.aplicadaTras(Integer.parseInt(aplica.split(" ")[1]));
        };
    }

    static FalloSimulado simulado(String symptom) {
        String[] words = symptom.split(" ");
        return switch (words[0]) {
            case "codigo" -> FalloSimulado.codigo(Integer.parseInt(words[1]));
            case "http" -> FalloSimulado.http(Integer.parseInt(words[1]));
            default -> FalloSimulado.of(words[0]);
        };
    }

    @Override
    public String toString() {
        return acto.fichero() + ": " + fallo + ", aplica " + aplica;
    }
}
