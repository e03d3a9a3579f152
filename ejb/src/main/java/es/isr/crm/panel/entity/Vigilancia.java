package es.isr.crm.panel.entity;

import es.isr.crm.red.entity.ResumenOlts;

/**
 * How those do that watch over the rest: the readings of the network, and the jobs.
 *
 * @param olts how the last readings of the OLTs went
 * @param trabajosFallidos jobs whose last run failed, or died with its node
 */
public record Vigilancia(ResumenOlts olts, long trabajosFallidos) {}
