package es.isr.crm.red.entity;

import java.io.Serializable;

/**
 * What other profiles for a plan would mean to who has it.
 *
 * @param ordenes ONTs in service that would be changed at once
 * @param suspendidas ONTs that are cut and would have them when they return
 */
public record AfectadosPerfil(long ordenes, long suspendidas) implements Serializable {

    public boolean isNinguno() {
        return ordenes == 0 && suspendidas == 0;
    }
}
