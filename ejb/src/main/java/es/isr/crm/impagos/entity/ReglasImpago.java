package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How the operator deals with debts, as configured.
 *
 * @param primerRecordatorio days after the due date of the first reminder
 * @param segundoRecordatorio days after the due date of the second
 * @param plazo how long is waited before a cut
 * @param deudaMinima EUR; less than that is never cut for
 * @param vozGuardada whether the profile of a suspended connection keeps incoming and emergency calls of a landline on it
 */
public record ReglasImpago(
        int primerRecordatorio,
        int segundoRecordatorio,
        PlazoSuspension plazo,
        BigDecimal deudaMinima,
        boolean vozGuardada)
        implements Serializable {

    /** Days between the two reminders, at least one. */
    public int entreRecordatorios() {
        return Math.max(1, segundoRecordatorio - primerRecordatorio);
    }
}
