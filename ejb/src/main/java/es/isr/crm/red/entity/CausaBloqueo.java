package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/**
 * Why an order waits for a person. The texts, with what to do, are those of the bundle {@code es.isr.crm.red.avisos}:
 * page, log and history say the same.
 */
public enum CausaBloqueo {
    /** 605: PSO has no such profile. */
    PERFIL_INEXISTENTE,
    /** 607: PSO does not accept the parameters. */
    PARAMETROS_NO_VALIDOS,
    /** PSO has the serial at another OLT or port. */
    ONT_DUPLICADA,
    /** PSO has no such ONT, although it should. */
    ONT_NO_ENCONTRADA,
    /** PSO has no such OLT or port. */
    SITIO_DESCONOCIDO,
    /** A move was refused at its destination; the ONT is where it was. */
    TRASLADO_FALLIDO,
    /** PSO said yes three reads ago and shows no effect. */
    SIN_EFECTO,
    /** All attempts are used up without reaching PSO. */
    SIN_CONEXION,
    /** All attempts are used up: the OLT stayed locked, or PSO never gave a clear answer. */
    AGOTADA;

    private static final int SIN_PERFIL = 605;

    /**
     * @param escritura what was last sent, or null when nothing was
     * @param clase what the last answer meant, or null when there was none
     * @param codigo PSO's last code, or null
     */
    public static CausaBloqueo of(Escritura escritura, ClasePso clase, Integer codigo) {
        return switch (clase == null ? ClasePso.INCIERTA : clase) {
            case PERMANENTE -> codigo != null && codigo == SIN_PERFIL ? PERFIL_INEXISTENTE : PARAMETROS_NO_VALIDOS;
            case DUPLICADA -> ONT_DUPLICADA;
            case NO_ENCONTRADA -> escritura == Escritura.ANADIR ? SITIO_DESCONOCIDO : ONT_NO_ENCONTRADA;
            case APLICADA -> SIN_EFECTO;
            case NO_ENVIADA -> SIN_CONEXION;
            case TRANSITORIA, INCIERTA, CREDENCIALES -> AGOTADA;
        };
    }

    /** Key of its texts. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<CausaBloqueo> implements AttributeConverter<CausaBloqueo, String> {
        public Jpa() {
            super(CausaBloqueo.class);
        }
    }
}
