package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.shared.control.Reloj;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * How the story of a ticket tells what was done to an ONT: in the operator's language, and always what PSO really
 * answered.
 */
final class RelatoOnt {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("es.isr.crm.soporte.ont", Locale.ROOT);
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** A box may have noted hundreds of lines; the story keeps the latest. */
    private static final int MAX_LINEAS = 20;

    private RelatoOnt() {}

    /** A reading, beside the one before. */
    static String lectura(OntFicha before, OntFicha after, Desenlace desenlace) {
        String serie = before.numeroSerie();
        if (!isLeida(desenlace)) {
            return text("lectura.no_hecha", serie, detalle(desenlace));
        }
        String now = estado(after);
        if (before.leidaAt() == null) {
            return text("lectura.primera", serie, now);
        }
        String earlier = estado(before);
        String when = moment(before.leidaAt());
        return earlier.equals(now)
                ? text("lectura.sin_cambio", serie, now, when)
                : text("lectura.hecha", serie, now, when, earlier);
    }

    /** What a restart, or a reset, came to. */
    static String hecho(OperacionOnt operacion, OntFicha before, Desenlace desenlace) {
        String how = switch (desenlace.clase()) {
            case APLICADA -> ".hecho";
            case INCIERTA -> ".sin_confirmar";
            default -> ".no_hecho";
        };
        return text(operacion.clave() + how, before.numeroSerie(), detalle(desenlace), estado(before));
    }

    /** A restart, or a reset, that was not even tried. */
    static String noEnviada(OperacionOnt operacion, OntFicha before, String porque) {
        return text(
                operacion.clave() + ".no_hecho", before.numeroSerie(), text("no_enviada." + porque), estado(before));
    }

    /**
     * How the box is some time after a restart, or a reset.
     *
     * @param antes how it was before, in words
     */
    static String despues(OperacionOnt operacion, String antes, OntFicha after, Desenlace desenlace) {
        String what = text("que." + operacion.clave());
        return isLeida(desenlace)
                ? text("despues.hecha", after.numeroSerie(), estado(after), what, antes)
                : text("despues.no_hecha", after.numeroSerie(), detalle(desenlace), what);
    }

    /** The box has gone to somebody else before it was read again. */
    static String yaNoSuya(OperacionOnt operacion, String numeroSerie) {
        return text("despues.ya_no", numeroSerie, text("que." + operacion.clave()));
    }

    /** What the box has noted of itself: its latest lines. */
    static String registro(String numeroSerie, RegistroOnt registro) {
        if (registro.clase() != ClasePso.APLICADA) {
            String why = Objects.requireNonNullElse(registro.detalle(), text("sin_detalle"));
            return text("registro.no_hecho", numeroSerie, why);
        }
        List<String> lines = registro.lineas();
        int skipped = Math.max(0, lines.size() - MAX_LINEAS);
        StringBuilder shown = new StringBuilder();
        lines.subList(skipped, lines.size()).forEach(line -> shown.append('\n').append(line));
        if (skipped > 0) {
            shown.append(text("registro.mas", skipped));
        }
        return text("registro.hecho", numeroSerie, lines.size(), shown);
    }

    /** What is wanted of the box waits to be sent once more. */
    static String reaplicacion(OntFicha ont) {
        return text(
                "reaplicacion",
                ont.numeroSerie(),
                ont.perfilVelocidad(),
                ont.deseo().conexion().olt(),
                ont.deseo().conexion().pon());
    }

    /** How PSO last showed the box, in a few words. */
    static String estado(OntFicha ont) {
        if (ont.lectura() == null) {
            return text("estado.sin_leer");
        }
        if (!ont.lectura().registrada()) {
            return text("estado.ausente");
        }
        Enlace enlace = ont.lectura().enlace();
        String perfil = ont.lectura().conexion().perfilVelocidad();
        return text(
                "estado.registrada",
                enlace == null ? "" : text("estado." + lower(enlace)),
                ont.potencia() == null
                        ? ""
                        : text("estado.potencia", ont.potencia(), text("calidad." + lower(ont.calidad()))),
                perfil == null ? "" : text("estado.perfil", perfil));
    }

    /** Whether PSO told how the box is, be it that it does not know it. */
    static boolean isLeida(Desenlace desenlace) {
        return desenlace.clase() == ClasePso.APLICADA || desenlace.clase() == ClasePso.NO_ENCONTRADA;
    }

    private static String detalle(Desenlace desenlace) {
        return desenlace.detalle() == null || desenlace.detalle().isBlank() ? text("sin_detalle") : desenlace.detalle();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(ZonedDateTime.ofInstant(instant, Reloj.MADRID));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String key, Object... data) {
        return new MessageFormat(TEXTS.getString(key), SPANISH).format(data);
    }
}
