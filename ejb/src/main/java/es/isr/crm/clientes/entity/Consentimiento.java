package es.isr.crm.clientes.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a customer said to one question that needs their word: electronic invoices (Real Decreto Legislativo 1/2007, art.
 * 63.3) or commercial communications (Ley 34/2002, arts. 21 and 22; Reglamento (UE) 2016/679, art. 7).
 *
 * <p>The operator has to be able to prove it, so that the day and the way it was given stay known after it was taken
 * back. Given again, it begins anew.
 *
 * @param otorgado whether it stands
 * @param fecha when it was last given; null for never
 * @param canal how it was given; null when nobody noted it
 * @param revocado when it was taken back; null while it stands
 */
public record Consentimiento(boolean otorgado, LocalDate fecha, CanalConsentimiento canal, LocalDate revocado)
        implements Serializable {

    /**
     * What becomes of it with a new answer.
     *
     * @param otorga the answer
     * @param por how it was given; null leaves the one that is known
     * @param hoy the day of the answer
     */
    public Consentimiento answer(boolean otorga, CanalConsentimiento por, LocalDate hoy) {
        if (otorga && !otorgado) {
            return new Consentimiento(true, hoy, por, null);
        }
        if (otorga) {
            return new Consentimiento(true, fecha, por == null ? canal : por, null);
        }
        return otorgado ? new Consentimiento(false, fecha, canal, hoy) : this;
    }
}
