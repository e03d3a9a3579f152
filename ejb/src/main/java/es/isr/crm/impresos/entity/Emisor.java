package es.isr.crm.impresos.entity;

/**
 * The operator as its papers name it; what is not known is null.
 *
 * @param nombre company name
 * @param nif tax number
 * @param direccion street and number
 * @param codigoPostal postcode
 * @param localidad town
 * @param provincia province
 * @param registro its entry in the commercial register (Código de Comercio, art. 24)
 * @param telefono telephone of the support, as it is dialled
 * @param email e-mail of the support
 * @param web address of its site
 * @param horario when the support answers
 */
public record Emisor(
        String nombre,
        String nif,
        String direccion,
        String codigoPostal,
        String localidad,
        String provincia,
        String registro,
        String telefono,
        String email,
        String web,
        String horario) {}
