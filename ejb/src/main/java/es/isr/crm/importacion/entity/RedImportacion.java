package es.isr.crm.importacion.entity;

import java.io.Serializable;

/**
 * What the network shows of who was imported.
 *
 * @param onts ONTs that they have
 * @param sinLeer those that PSO has not shown since
 * @param distintas those that are not as the CRM wants them
 * @param sinOnt fibre lines without an ONT
 */
public record RedImportacion(int onts, int sinLeer, int distintas, int sinOnt) implements Serializable {

    /** ONTs that are as wanted. */
    public int iguales() {
        return onts - sinLeer - distintas;
    }
}
