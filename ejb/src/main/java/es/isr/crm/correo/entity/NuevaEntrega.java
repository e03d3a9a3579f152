package es.isr.crm.correo.entity;

/**
 * Something to be delivered.
 *
 * @param clase what it is
 * @param referenciaId what it is about; with class and address it says what goes out once
 * @param grupoId the run that asks for it, or null
 * @param titulo how people call it until its subject is known, such as the number of an invoice; or null
 * @param destino where to
 */
public record NuevaEntrega(ClaseEntrega clase, Long referenciaId, Long grupoId, String titulo, Destino destino) {

    public NuevaEntrega(ClaseEntrega clase, Long referenciaId, Long grupoId, Destino destino) {
        this(clase, referenciaId, grupoId, null, destino);
    }

    /** One that no run asked for. */
    public static NuevaEntrega of(ClaseEntrega clase, Long referenciaId, Destino destino) {
        return new NuevaEntrega(clase, referenciaId, null, destino);
    }
}
