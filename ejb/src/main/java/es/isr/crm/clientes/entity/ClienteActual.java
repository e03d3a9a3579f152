package es.isr.crm.clientes.entity;

import es.isr.crm.auditoria.entity.Autoria;
import java.io.Serializable;
import java.util.Map;

/**
 * A customer as others left it while somebody was editing.
 *
 * @param editable as it stands now
 * @param autores who last changed each attribute since then, by its name; what nobody changed is not in it
 */
public record ClienteActual(ClienteEditable editable, Map<String, Autoria> autores) implements Serializable {}
