package es.isr.crm.importacion.entity;

import java.util.List;

/**
 * What is written down of a record that was looked at.
 *
 * @param numero its number
 * @param estado what becomes of it
 * @param codigo the customer's code, or null
 * @param dni the document, when it is to be this customer's alone
 * @param serie serial of the ONT, when it is to be this customer's alone
 * @param errores what is wrong with it
 * @param datos the values as the file has them
 * @param clienteId the customer it is, when they are there already
 */
public record Asiento(
        int numero,
        EstadoRegistro estado,
        String codigo,
        String dni,
        String serie,
        List<ErrorRegistro> errores,
        List<String> datos,
        Long clienteId) {

    /** A customer was made of it. */
    public Asiento importado(Long nuevo) {
        return new Asiento(numero, EstadoRegistro.IMPORTADO, codigo, dni, serie, errores, datos, nuevo);
    }
}
