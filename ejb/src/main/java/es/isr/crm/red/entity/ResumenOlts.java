package es.isr.crm.red.entity;

/**
 * How the last readings of all OLTs went, in figures.
 *
 * @param olts how many OLTs there are
 * @param leidas how many of them were read completely
 * @param onts ONTs registered on them
 * @param sinConexion how many of these have no link
 * @param derivas differences that wait for somebody
 * @param reparadas repairs that the last comparison asked for by itself
 * @param frenadas repairs that it held back, because they were too many at once
 */
public record ResumenOlts(
        long olts, long leidas, long onts, long sinConexion, long derivas, long reparadas, long frenadas) {

    /** Whether every OLT could be read. */
    public boolean isCompleto() {
        return leidas == olts;
    }
}
