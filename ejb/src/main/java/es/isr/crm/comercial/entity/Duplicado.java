package es.isr.crm.comercial.entity;

import java.io.Serializable;

/**
 * Somebody whom we know already by the same telephone or e-mail.
 *
 * @param id of the lead, or of the customer
 * @param cliente whether it is a customer; else it is a lead
 * @param nombre whole name
 * @param estado where it stands, as its table has it
 * @param telefono the number that it is known by first, or null
 * @param email its e-mail, or null
 */
public record Duplicado(Long id, boolean cliente, String nombre, String estado, String telefono, String email)
        implements Serializable {

    /** Address of its page. */
    public String getDireccion() {
        return (cliente ? "/clientes/ficha?id=" : "/leads/ficha?id=") + id;
    }
}
