package es.isr.crm.tareas.entity;

/**
 * What is to be done on a line, and for whom.
 *
 * @param tipo what
 * @param clienteId the customer
 * @param servicioId the service
 * @param titulo the line as who does it knows it: plan and number
 * @param motivo why it was asked, coded, or null
 * @param descripcion more about it, or null
 */
public record TrabajoLinea(
        TipoTarea tipo, Long clienteId, Long servicioId, String titulo, String motivo, String descripcion) {}
