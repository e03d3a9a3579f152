package es.isr.crm.clientes.entity;

import es.isr.crm.auditoria.entity.Autoria;
import java.io.Serializable;

/**
 * A field about which two editors of a customer do not say the same, and which of them is to be believed.
 *
 * <p>Who changed it is believed until somebody chooses otherwise. Where both did, nobody is: it has to be chosen.
 */
public class CampoFusion implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whose value it is to have. */
    public enum Eleccion {
        MIO,
        SUYO
    }

    private final CampoCliente campo;
    private final Object original;
    private final Object suyo;
    private final Object mio;
    private final Autoria autoria;
    private final boolean fijo;
    private final boolean conflicto;
    private Eleccion eleccion;

    CampoFusion(CampoCliente campo, Valores valores, Cambiado cambiado, Autoria autoria) {
        this.campo = campo;
        this.original = valores.original();
        this.suyo = valores.suyo();
        this.mio = valores.mio();
        this.autoria = autoria;
        this.conflicto = cambiado.porMi() && cambiado.porOtro();
        this.fijo = campo == CampoCliente.IBAN && !cambiado.porMi();
        this.eleccion = conflicto ? null : cambiado.porMi() ? Eleccion.MIO : Eleccion.SUYO;
    }

    /** What the field said and says; an account as far as it may be shown. */
    record Valores(Object original, Object suyo, Object mio) {}

    /** Which of the two changed it. */
    record Cambiado(boolean porMi, boolean porOtro) {}

    public CampoCliente getCampo() {
        return campo;
    }

    /** What it said when this editor opened it. */
    public Object getOriginal() {
        return original;
    }

    /** What it says now. */
    public Object getSuyo() {
        return suyo;
    }

    /** What this editor wants it to say. */
    public Object getMio() {
        return mio;
    }

    /** Who changed it meanwhile, and when; null when nobody but this editor did. */
    public Autoria getAutoria() {
        return autoria;
    }

    /** Whether both changed it, each to something else. */
    public boolean isConflicto() {
        return conflicto;
    }

    /** Whether there is nothing to choose: an account that this editor was never told cannot be put back. */
    public boolean isFijo() {
        return fijo;
    }

    /** Null while nobody has chosen. */
    public Eleccion getEleccion() {
        return eleccion;
    }

    public void setEleccion(Eleccion eleccion) {
        if (!fijo) {
            this.eleccion = eleccion;
        }
    }
}
