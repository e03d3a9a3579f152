package es.isr.crm.red.entity;

/**
 * The ONT of a service with what a person needs to see who is about to change it.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param cliente name of the customer
 * @param plan name of the plan
 * @param ubicacion where it is installed, in one line
 * @param ont the ONT that it has; of two, while one takes the other's place, the newer
 * @param cambiable whether the service is one that works or is cut: before and after there is nothing to change
 * @param enCurso whether another change is under way, which has to end first
 */
public record OntEnServicio(
        Long servicioId,
        Long clienteId,
        String cliente,
        String plan,
        String ubicacion,
        OntFicha ont,
        boolean cambiable,
        boolean enCurso) {}
