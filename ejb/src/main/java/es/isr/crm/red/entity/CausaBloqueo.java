package es.isr.crm.red.entity;

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
    /** PSO said yes three reads ago and shows no effect. */
    SIN_EFECTO,
    /** All attempts are used up without reaching PSO. */
    SIN_CONEXION,
    /** All attempts are used up: the OLT stayed locked, or PSO never gave a clear answer. */
    AGOTADA;

    private static final int SIN_PERFIL = 605;

    /**
     * @param clase what the last answer meant
     * @param codigo PSO's last code, or null
     */
    public static CausaBloqueo of(ClasePso clase, Integer codigo) {
        return switch (clase) {
            case PERMANENTE -> codigo != null && codigo == SIN_PERFIL ? PERFIL_INEXISTENTE : PARAMETROS_NO_VALIDOS;
            case DUPLICADA -> ONT_DUPLICADA;
            case NO_ENCONTRADA -> ONT_NO_ENCONTRADA;
            case APLICADA -> SIN_EFECTO;
            case NO_ENVIADA -> SIN_CONEXION;
            case TRANSITORIA, INCIERTA, CREDENCIALES -> AGOTADA;
        };
    }

    /** Key of its texts. */
    public String clave() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
