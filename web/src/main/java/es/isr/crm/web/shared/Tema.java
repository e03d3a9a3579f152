package es.isr.crm.web.shared;

/** Light or dark: which tokens the style sheet takes and which PrimeFaces theme lies under them. */
public enum Tema {
    CLARO("claro", "saga-blue"),
    OSCURO("oscuro", "arya-blue");

    private final String codigo;
    private final String primeFaces;

    Tema(String codigo, String primeFaces) {
        this.codigo = codigo;
        this.primeFaces = primeFaces;
    }

    /** The value of the cookie, of {@code users.tema} and of the page's {@code data-theme}. */
    public String codigo() {
        return codigo;
    }

    public String primeFaces() {
        return primeFaces;
    }

    /** The theme of that code; light for any other value, however it came here. */
    public static Tema of(String codigo) {
        return OSCURO.codigo.equals(codigo) ? OSCURO : CLARO;
    }
}
