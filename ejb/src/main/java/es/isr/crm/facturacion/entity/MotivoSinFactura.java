package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a customer has no invoice in a run: nobody is without one and without a reason. */
public enum MotivoSinFactura {
    /** It comes to nothing: free, or charges and credits of the same amount. */
    CERO,
    /** Cut all the time, and nothing is asked for meanwhile. */
    SUSPENDIDO,
    /** What there was has ended. */
    BAJA,
    /** More is credited than charged, and no invoice is there that could be corrected. */
    NETO_CREDITO,
    SIN_NIF,
    SIN_DIRECCION,
    /** Days of a service have no price. */
    SIN_PRECIO,
    /** The zone has no tax on record. */
    SIN_IMPUESTO,
    /** Its data cannot be worked with at all. */
    DATOS_ROTOS,
    /** Odd, and nobody had looked at it when the run issued. */
    ANOMALIA,
    /** Somebody left it out. */
    EXCLUIDO,
    /** Something changed after it was calculated. */
    OBSOLETO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoSinFactura>
            implements AttributeConverter<MotivoSinFactura, String> {
        public Jpa() {
            super(MotivoSinFactura.class);
        }
    }
}
