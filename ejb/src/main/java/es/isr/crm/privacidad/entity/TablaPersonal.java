package es.isr.crm.privacidad.entity;

/**
 * A table with personal data.
 *
 * @param tabla its name
 * @param titulo what people call it; empty for one that is not shown by itself
 * @param donde condition that finds a customer's rows; each question mark is their id
 * @param olvido what becomes of them when the customer is forgotten
 */
public record TablaPersonal(String tabla, String titulo, String donde, Olvido olvido) {

    private static final String SET = "SET ";
    private static final String DELETE = "BORRAR";
    private static final String KEEP = "CONSERVA ";

    /**
     * What becomes of rows.
     *
     * @param clase emptied, deleted or kept
     * @param texto the assignments of SQL, or why they are kept
     */
    public record Olvido(Clase clase, String texto) {

        static Olvido parse(String written) {
            if (written.startsWith(SET)) {
                return new Olvido(Clase.VACIAR, written.substring(SET.length()));
            }
            if (written.startsWith(KEEP)) {
                return new Olvido(Clase.CONSERVAR, written.substring(KEEP.length()));
            }
            if (written.equals(DELETE)) {
                return new Olvido(Clase.BORRAR, "");
            }
            throw new IllegalArgumentException(written);
        }
    }

    /** The three things that can become of rows. */
    public enum Clase {
        VACIAR,
        BORRAR,
        CONSERVAR
    }

    /** Reads a line of the map. */
    public static TablaPersonal parse(String line) {
        String[] cells = line.split(";", 4);
        if (cells.length != 4) {
            throw new IllegalArgumentException(line);
        }
        return new TablaPersonal(cells[0], cells[1], cells[2], Olvido.parse(cells[3]));
    }

    /** How many times the condition names the customer. */
    public int parameters() {
        return (int) donde.chars().filter(c -> c == '?').count();
    }

    /** Whether its rows are told as such; the pieces of a document are not. */
    public boolean isMostrada() {
        return !titulo.isEmpty();
    }
}
