package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.util.List;

/**
 * All about the debt of one customer.
 *
 * @param paso what comes next, when and why not yet
 * @param baja why the contract may be ended, after another notice; null when it may not
 * @param historia what was told, promised and disputed, the latest first
 */
public record FichaImpago(
        ExpedienteImpago expediente, Dictamen dictamen, PasoImpago paso, CausaBaja baja, List<HitoImpago> historia)
        implements Serializable {}
