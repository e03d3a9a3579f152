package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.auditoria.entity.TramoVerificado;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * {@code ./crm auditoria [BLOQUE HUELLA]}: the audit of a database held against its seals, without a server.
 *
 * <p>With the number and the hash of a block that somebody wrote down once, it also proves that the chain is still the one
 * of that day. Reads {@code CRM_DB_URL}, {@code CRM_DB_USER} and {@code CRM_DB_PASSWORD}. The last line is {@code auditoria:
 * B bloques, F filas, H hallazgos}; the exit status is 1 when something is not as it was sealed, and 2 when the database is
 * out of reach or the arguments make no sense.
 */
public final class VerificadorMain {

    private VerificadorMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean anchored = args.length == 2 && args[0].matches("\\d{1,18}") && args[1].matches("\\p{XDigit}{64}");
        if (args.length != 0 && !anchored) {
            out.println("Uso: ./crm auditoria [BLOQUE HUELLA]");
            System.exit(2);
        }
        try (Connection connection = DriverManager.getConnection(
                System.getenv("CRM_DB_URL"), System.getenv("CRM_DB_USER"), System.getenv("CRM_DB_PASSWORD"))) {
            VerificadorSellos verificador = new VerificadorSellos(connection);
            Cuenta count = new Cuenta(out);
            Optional<BloqueAuditoria> head = verificador.findCabeza();
            long last = head.map(BloqueAuditoria::numero).orElse(0L);
            for (long from = 1; from <= last; from += VerificadorSellos.TRAMO) {
                count.add(verificador.verificar(from, Math.min(last, from + VerificadorSellos.TRAMO - 1)));
            }
            verificador.findSinSello().forEach(count::add);
            if (anchored) {
                verificador.comprobarCabeza(Long.parseLong(args[0]), args[1]).ifPresent(count::add);
            }
            head.ifPresent(block -> out.println("cabeza: bloque " + block.numero() + " " + block.huella()));
            System.exit(count.end());
        } catch (SQLException e) {
            out.println("Database connection failed: " + e.getMessage());
            System.exit(2);
        }
    }

    /** What was looked at and what was found, told as it comes. */
    static final class Cuenta {

        private final PrintStream out;
        private long bloques;
        private long filas;
        private long hallazgos;

        Cuenta(PrintStream out) {
            this.out = out;
        }

        void add(TramoVerificado tramo) {
            bloques += tramo.bloques();
            filas += tramo.filas();
            tramo.hallazgos().forEach(this::add);
        }

        void add(Hallazgo found) {
            hallazgos++;
            String fila =
                    found.filaId() == null ? "" : " " + FilasAuditoria.tabla(found.libro()) + " id=" + found.filaId();
            String bloque = found.bloque() == null ? "" : " bloque=" + found.bloque();
            out.println("FALLA  " + found.clase().id() + fila + bloque);
        }

        /** @return the exit status */
        int end() {
            out.println("auditoria: " + bloques + " bloques, " + filas + " filas, " + hallazgos + " hallazgos");
            return hallazgos == 0 ? 0 : 1;
        }
    }
}
