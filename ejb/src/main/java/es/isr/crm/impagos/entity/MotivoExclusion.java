package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a customer who owes money is not cut today. */
public enum MotivoExclusion {
    /** Nothing overdue is left. */
    SIN_DEUDA,
    /** It says so in the customer's file. */
    NO_CORTAR,
    /** A promise to pay runs. */
    PROMESA,
    /** All that is overdue is disputed. */
    DISPUTA,
    /** What may be claimed is less than the minimum. */
    DEUDA_MINIMA,
    /** Nothing works any more of what the debt is for, and it was cut for it. */
    YA_CORTADO,
    /** Nothing works of what the debt is for. */
    SIN_SERVICIO,
    /** Nobody can show that an invoice was presented. */
    SIN_PRESENTACION,
    /** No notice names what is owed. */
    SIN_AVISO,
    /** There is a notice, and nobody can show that it arrived. */
    SIN_PRUEBA,
    /** The time has not come. */
    PLAZO,
    /** The holidays of the year have not been entered: nobody can say which days are working days. */
    SIN_CALENDARIO,
    /** Today is no working day. */
    DIA_INHABIL,
    /** A landline rides on the connection, and no profile is known to keep its voice. */
    TELEFONO_FIJO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoExclusion>
            implements AttributeConverter<MotivoExclusion, String> {
        public Jpa() {
            super(MotivoExclusion.class);
        }
    }
}
