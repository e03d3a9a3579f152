package es.isr.crm.simulador.red;

/** The network refuses what it was asked; nothing has changed. */
public final class RechazoException extends RuntimeException {

    private final Codigo codigo;

    public RechazoException(Codigo codigo, String mensaje) {
        super(mensaje, null, false, false);
        this.codigo = codigo;
    }

    public Codigo codigo() {
        return codigo;
    }
}
