package es.isr.crm.clientes.entity;

import java.io.Serializable;

/**
 * A customer opened for editing.
 *
 * @param ficha as it stands
 * @param datos what may be changed
 */
public record ClienteEditable(ClienteFicha ficha, DatosCliente datos) implements Serializable {}
