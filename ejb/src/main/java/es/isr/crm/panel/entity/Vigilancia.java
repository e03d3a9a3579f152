package es.isr.crm.panel.entity;

import es.isr.crm.correo.entity.ColaCorreo;
import es.isr.crm.red.entity.ResumenOlts;

/**
 * How those do that watch over the rest: the readings of the network, the jobs, what is scheduled, the mail, the machine.
 *
 * @param olts how the last readings of the OLTs went
 * @param trabajosFallidos jobs whose last run failed, or died with its node
 * @param accionesFallidas cuts, returns and ends that could not be done on their day
 * @param correo mails that do not go out
 * @param correoEnCola mails that wait to be sent, whether or not they go out at present
 * @param incidencias faults shared by a port that the network shows and nobody has decided about
 * @param minutosCallado for how many minutes PSO, called in vain last, has answered nothing; 0 when it answered the last call
 * @param hallazgosAuditoria what the last verification of the audit found that is not as it was written
 * @param porAprobar people who wait for an administrator to let them in
 * @param discoLibre how much of a hundred of this node's disk is free
 */
public record Vigilancia(
        ResumenOlts olts,
        long trabajosFallidos,
        long accionesFallidas,
        ColaCorreo correo,
        long correoEnCola,
        long incidencias,
        long minutosCallado,
        long hallazgosAuditoria,
        long porAprobar,
        int discoLibre) {}
