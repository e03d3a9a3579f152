package es.isr.crm.red.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One difference as a comparison finds it, before anybody knows whether it was there before.
 *
 * @param tipo kind
 * @param clave what it is about: a serial, or a service when there is none
 * @param numeroSerie serial, or null
 * @param clienteId whose it is, or null
 * @param servicioId of which service, or null
 * @param olt the OLT that it is looked for under
 * @param pon its port, or null
 * @param deseado what is wanted; null for: not to be there
 * @param observado what PSO shows; null for: not there
 */
public record Desajuste(
        TipoDeriva tipo,
        String clave,
        String numeroSerie,
        Long clienteId,
        Long servicioId,
        String olt,
        String pon,
        String deseado,
        String observado) {

    private static final int MAX_SERIE = 60;

    /** An ONT that differs from what is wanted of it. */
    public static Desajuste of(TipoDeriva tipo, Deseo deseo, Lectura lectura, String perfilSuspendido, Dueno dueno) {
        Lectura.Observada real = lectura.conexion();
        Conexion wanted = deseo.estado() == EstadoDeseado.AUSENTE ? null : deseo.conexion();
        String speed = wanted == null ? null : deseo.perfilVelocidad(perfilSuspendido);
        String deseado = switch (tipo) {
            case HUERFANA -> null;
            case TRASLADADA -> words(wanted.olt(), wanted.pon());
            case PERFIL -> words(speed, wanted.perfilUsuario());
            case DEBE_CORTARSE, DEBE_ACTIVARSE -> speed;
            case IP -> wanted.ipFija();
            default -> words(wanted.olt(), wanted.pon(), speed);
        };
        String observado = switch (tipo) {
            case FALTA -> null;
            case TRASLADADA -> words(real.olt(), real.pon());
            case PERFIL -> words(real.perfilVelocidad(), real.perfilUsuario());
            case DEBE_CORTARSE, DEBE_ACTIVARSE -> real.perfilVelocidad();
            case IP -> real.ipFija();
            default -> words(real.olt(), real.pon(), real.perfilVelocidad());
        };
        return new Desajuste(
                tipo,
                deseo.numeroSerie(),
                deseo.numeroSerie(),
                dueno.clienteId(),
                dueno.servicioId(),
                wanted == null ? real.olt() : wanted.olt(),
                wanted == null ? real.pon() : wanted.pon(),
                deseado,
                observado);
    }

    /** A registered ONT that the CRM never heard of. */
    public static Desajuste huerfana(String olt, PsoOnt ont) {
        Lectura.Observada real = ont.lectura().conexion();
        String where = Objects.requireNonNullElse(real.olt(), olt);
        return new Desajuste(
                TipoDeriva.HUERFANA,
                serie(ont.sn()),
                serie(ont.sn()),
                null,
                null,
                where,
                real.pon(),
                null,
                words(where, real.pon(), real.perfilVelocidad()));
    }

    /** An ONT that should be registered and is only plugged in. */
    public static Desajuste sinRegistrar(Deseo deseo, String olt, Dueno dueno) {
        return new Desajuste(
                TipoDeriva.SIN_REGISTRAR,
                deseo.numeroSerie(),
                deseo.numeroSerie(),
                dueno.clienteId(),
                dueno.servicioId(),
                olt,
                null,
                words(deseo.conexion().olt(), deseo.conexion().pon()),
                olt);
    }

    /**
     * A service that the wish for its ONT contradicts.
     *
     * @param numeroSerie its ONT, or null when it has none
     * @param estado what the service says it is
     * @param deseada what is wanted of the ONT, or null when there is none
     */
    public static Desajuste sinOnt(Dueno dueno, String numeroSerie, String estado, EstadoDeseado deseada) {
        return new Desajuste(
                TipoDeriva.SIN_ONT,
                "servicio:" + dueno.servicioId(),
                numeroSerie,
                dueno.clienteId(),
                dueno.servicioId(),
                null,
                null,
                estado,
                deseada == null ? null : deseada.name().toLowerCase(Locale.ROOT));
    }

    /** Whose an ONT is; nobody's when both are null. */
    public record Dueno(Long clienteId, Long servicioId) {

        public static final Dueno NADIE = new Dueno(null, null);
    }

    /** A serial as the CRM writes it: upper case, and nothing that is no serial. */
    public static String serie(String told) {
        String ascii = told.toUpperCase(Locale.ROOT).replaceAll("[^\\x21-\\x7E]", "?");
        return ascii.substring(0, Math.min(ascii.length(), MAX_SERIE));
    }

    private static String words(String... parts) {
        String words = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }
}
