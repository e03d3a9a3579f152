package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.ResultadoTrabajo;
import es.isr.crm.impresos.control.Redaccion;
import java.util.List;

/**
 * What is worth saying of a run besides its outcome: counts, amounts. Each component brings its own as a bean, for the jobs
 * that it knows.
 */
public interface DetalleResultado {

    /** Facts of a run, in their order; none of a job that is not its own. */
    List<Dato> of(ResultadoTrabajo resultado, Redaccion t);
}
