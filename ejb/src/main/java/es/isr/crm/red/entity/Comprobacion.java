package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that the conformity check has looked at: an operation of PSO, or a name in the CRM that PSO should know.
 *
 * @param operacion the operation by its name on the wire, or the key of what was looked at in the CRM
 * @param sobre the OLT, serial or name it was about, or null
 * @param veredicto what came of it
 * @param diferencias where it differs, or why it could not be compared; empty when all is well
 * @param entendida whether the CRM can work with the answer all the same; true when nothing differs
 * @param medida how the call went, or null when there was none
 */
public record Comprobacion(
        String operacion,
        String sobre,
        Veredicto veredicto,
        List<Diferencia> diferencias,
        boolean entendida,
        Medida medida)
        implements Serializable {

    /**
     * How a call went.
     *
     * @param codigo PSO's code, or null when there was none
     * @param duracionMs how long it took
     * @param bytes how long the body was, as far as it came
     * @param elementos how many elements the list had, or null when it was none
     */
    public record Medida(Integer codigo, long duracionMs, int bytes, Integer elementos) implements Serializable {}

    public Comprobacion {
        diferencias = List.copyOf(diferencias);
    }

    /** Nothing was called, and why. */
    public static Comprobacion sinComprobar(String operacion, String sobre, Diferencia motivo) {
        return new Comprobacion(operacion, sobre, Veredicto.SIN_COMPROBAR, List.of(motivo), true, null);
    }
}
