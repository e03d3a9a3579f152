package es.isr.crm.importacion.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A record as a list shows it.
 *
 * @param numero its number in the file
 * @param estado what becomes of it
 * @param codigo the customer's code, as it was understood
 * @param nombre the customer's name, as the file has it; null once that is gone
 * @param errores what is wrong with it
 * @param clienteId the customer, or null while there is none
 */
public record RegistroRow(
        int numero, EstadoRegistro estado, String codigo, String nombre, List<ErrorRegistro> errores, Long clienteId)
        implements Serializable {}
