package es.isr.crm.red.entity;

import java.io.Serializable;

/**
 * What the inventory is narrowed by; all conditions hold at once.
 *
 * @param texto beginning of a serial or of a MAC, or words that find the customer who has it; null for all
 * @param modelo its model; null for all
 * @param sitio where it is on the network
 * @param deseado what is wanted of it; null for all
 * @param visto what PSO last showed of it
 * @param paradero where the box is; null for all
 */
public record OntFilter(String texto, String modelo, Sitio sitio, EstadoDeseado deseado, Visto visto, Paradero paradero)
        implements Serializable {

    public static final OntFilter ALL =
            new OntFilter(null, null, new Sitio(null, null), null, new Visto(null, null, false), null);

    public OntFilter {
        texto = clean(texto);
        modelo = clean(modelo);
    }

    /**
     * Where on the network.
     *
     * @param olt name of the OLT; null for all
     * @param pon port; null for all
     */
    public record Sitio(String olt, String pon) implements Serializable {

        public Sitio {
            olt = clean(olt);
            pon = clean(pon);
        }
    }

    /**
     * What PSO last showed.
     *
     * @param estado registered, absent or never read; null for all
     * @param enlace whether it talks to its OLT; null for all
     * @param senalMala only those whose optical power is too weak
     */
    public record Visto(EstadoObservado estado, Enlace enlace, boolean senalMala) implements Serializable {}

    public boolean isAll() {
        return equals(ALL);
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
