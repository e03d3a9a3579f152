package es.isr.crm.red.entity;

/** What a reading says about the write before it: the table by which every order goes on. */
public enum Dictamen {
    /** PSO shows what is wanted. */
    CUMPLIDA,
    /** The write has done its part, or there was none: the next one goes out. */
    SIGUE,
    /** The write shows no effect so far. */
    SIN_EFECTO,
    /** PSO has the serial at a place where it has no business. */
    EN_OTRO_SITIO,
    /** PSO no longer has what it was to change. */
    DESAPARECIDA;

    /**
     * @param escritura the write, or null when PSO was only read
     * @param clase what its answer meant, or null when there was none
     * @param comparacion how the reading stands to the wish
     */
    public static Dictamen of(Escritura escritura, ClasePso clase, Comparacion comparacion) {
        return switch (comparacion) {
            case CUMPLE -> CUMPLIDA;
            case EN_OTRO_SITIO -> EN_OTRO_SITIO;
            case FALTA -> missing(escritura, clase);
            case SOBRA -> escritura == null ? SIGUE : SIN_EFECTO;
            case EN_ORIGEN -> notLeft(escritura, clase);
            case OTRO_PERFIL -> otherProfile(escritura, clase);
            // The address cannot be given with the registration: it takes a write of its own.
            case OTRA_IP -> escritura == Escritura.IP_FIJA ? SIN_EFECTO : SIGUE;
        };
    }

    private static Dictamen missing(Escritura escritura, ClasePso clase) {
        if (escritura == null || escritura == Escritura.ELIMINAR) {
            return SIGUE;
        }
        return escritura != Escritura.ANADIR && clase == ClasePso.NO_ENCONTRADA ? DESAPARECIDA : SIN_EFECTO;
    }

    private static Dictamen notLeft(Escritura escritura, ClasePso clase) {
        boolean patient =
                escritura == Escritura.ELIMINAR || escritura == Escritura.ANADIR && clase != ClasePso.DUPLICADA;
        return patient ? SIN_EFECTO : SIGUE;
    }

    private static Dictamen otherProfile(Escritura escritura, ClasePso clase) {
        boolean another = clase == ClasePso.DUPLICADA
                || escritura == null
                || escritura == Escritura.ELIMINAR
                || escritura == Escritura.IP_FIJA;
        return another ? SIGUE : SIN_EFECTO;
    }
}
