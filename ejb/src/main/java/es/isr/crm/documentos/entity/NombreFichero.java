package es.isr.crm.documentos.entity;

/** The name of a file that does nothing but name it. */
public final class NombreFichero {

    private static final int MAX = 100;

    private NombreFichero() {}

    /**
     * Brings a name that somebody gave to one that is harmless on every system, in a header and on a page: without folders,
     * control and direction characters, and what file systems and shells give a meaning; it ends as its content says, not
     * as it was called.
     *
     * @param given the name as it came, or null
     * @param otherwise what it is called when nothing of that is left
     * @param formato what the content is
     */
    public static String inert(String given, String otherwise, FormatoDocumento formato) {
        String base =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = base.lastIndexOf('.');
        if (dot >= 0) {
            base = base.substring(0, dot);
        }
        StringBuilder clean = new StringBuilder();
        base.codePoints().filter(c -> isHarmless(c)).limit(MAX).forEach(clean::appendCodePoint);
        String name = clean.toString().strip().replaceAll("\\s+", " ").replaceAll("^[.\\-]+", "");
        return (name.isBlank() ? otherwise : name) + "." + formato.extension();
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && "\"'<>|:*?;%`$&{}[]#!=".indexOf(c) < 0;
    }
}
