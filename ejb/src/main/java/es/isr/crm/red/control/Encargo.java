package es.isr.crm.red.control;

import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Escritura;
import java.time.Instant;

/**
 * An order as the engine carries it while no transaction is open.
 *
 * @param ordenId the order
 * @param token fencing token under which it was taken
 * @param deseo what is wanted
 * @param perfilVelocidad the speed profile that PSO is to have; null when the ONT is to go
 * @param escritura what is to be sent; null when PSO is only to be asked
 * @param enviadaAt when the write that it is about went out
 * @param contexto for the log of the calls
 */
record Encargo(
        Long ordenId,
        long token,
        Deseo deseo,
        String perfilVelocidad,
        Escritura escritura,
        Instant enviadaAt,
        PsoContexto contexto) {}
