package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What staff may ask of a service that has been sold. */
public enum AccionServicio {
    SUSPENDER(EstadoServicio.SUSPENDIDO),
    REACTIVAR(EstadoServicio.ACTIVO),
    BAJA(EstadoServicio.BAJA);

    private final EstadoServicio destino;

    AccionServicio(EstadoServicio destino) {
        this.destino = destino;
    }

    /** What becomes of the service. */
    public EstadoServicio getDestino() {
        return destino;
    }

    /**
     * Whether it makes sense now. The opposite of what is under way does, the same does not.
     *
     * @param estado where the service is in its life
     * @param pedido what was asked and is not seen yet, or null
     */
    public boolean isPosible(EstadoServicio estado, EstadoServicio pedido) {
        return switch (this) {
            case SUSPENDER -> (pedido == null ? estado : pedido) == EstadoServicio.ACTIVO;
            case REACTIVAR -> (pedido == null ? estado : pedido) == EstadoServicio.SUSPENDIDO;
            case BAJA -> estado != EstadoServicio.BAJA;
        };
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<AccionServicio>
            implements AttributeConverter<AccionServicio, String> {
        public Jpa() {
            super(AccionServicio.class);
        }
    }
}
