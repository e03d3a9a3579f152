package es.isr.crm.red.entity;

/**
 * What became of reading an ONT anew because somebody opened it.
 *
 * @param numeroSerie its serial
 * @param clase what PSO's answer means; null while it is on its way
 */
public record Refresco(String numeroSerie, ClasePso clase) {

    /** Whether PSO told how the ONT is, be it that there is none. */
    public boolean isLeida() {
        return clase == ClasePso.APLICADA || clase == ClasePso.NO_ENCONTRADA;
    }
}
