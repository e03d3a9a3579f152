package es.isr.crm.red.control;

import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Destino;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OrdenPso;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words for what goes wrong with PSO, in the operator's language. The pages take theirs from the same file, so that
 * the log, the history and the screen say the same.
 */
public final class AvisosPso {

    /** Base name of the texts; the pages read it too. */
    public static final String BUNDLE = "es.isr.crm.red.avisos";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private AvisosPso() {}

    static String noEnviada(String why) {
        return text("sin_conexion.titulo") + ": " + why;
    }

    /** What is wrong with an answer, or null when nothing is. */
    static String error(PsoPeticion peticion, ClasePso clase, PsoIntento.Contestado contestado, PsoCuerpo cuerpo) {
        if (clase == ClasePso.APLICADA) {
            return null;
        }
        if (clase == ClasePso.CREDENCIALES) {
            return text("credenciales.titulo");
        }
        if (contestado.defecto() != null) {
            return contestado.defecto();
        }
        if (cuerpo == null) {
            boolean ok = contestado.estadoHttp() >= 200 && contestado.estadoHttp() <= 299;
            return ok ? text("respuesta.ilegible") : text("respuesta.http", contestado.estadoHttp());
        }
        String mensaje = cuerpo.mensaje() == null ? "" : ": " + cuerpo.mensaje();
        return title(peticion, clase) + " (" + cuerpo.codigo() + ")" + mensaje;
    }

    private static String title(PsoPeticion peticion, ClasePso clase) {
        if (clase != ClasePso.DUPLICADA) {
            return text("respuesta.codigo");
        }
        return text(peticion.sn() == null ? "perfil_duplicado.titulo" : "ont_duplicada.titulo");
    }

    /** Why an order waits for a person: one line for the history and the server's log. */
    public static String line(CausaBloqueo causa, String detalle) {
        String line = text(causa.clave() + ".titulo") + ". " + text(causa.clave() + ".causa");
        return detalle == null || detalle.isBlank() ? line : line + " [" + detalle + "]";
    }

    /** For the history, when a move has to turn back. */
    static String devuelta(OrdenPso orden) {
        Destino destino = orden.getDestino();
        String why = line(destino.getCausa(), orden.getEnvio().getDetalle());
        return text("historia.traslado_devuelto", orden.getNumeroSerie(), destino.getOlt(), destino.getPon(), why);
    }

    /** For the audit: nothing more is written to an OLT, or to PSO at all. */
    public static String pausada(String olt, String motivo) {
        return olt == null ? text("pausa.todo", motivo) : text("pausa.olt", olt, motivo);
    }

    /** For the audit: writing goes on. */
    public static String reanudada(String olt) {
        return olt == null ? text("reanudacion.todo") : text("reanudacion.olt", olt);
    }

    /** What PSO shows of an ONT, or null when it could not be read. */
    static String shown(Lectura lectura) {
        if (lectura == null) {
            return text("muestra.nada");
        }
        return lectura.registrada()
                ? text(
                        "muestra.registrada",
                        told(lectura.conexion().perfilVelocidad()),
                        told(lectura.conexion().olt()),
                        told(lectura.conexion().pon()))
                : text("muestra.ausente");
    }

    private static String told(String value) {
        return value == null ? "?" : value;
    }

    /** For the history, when a person sends a blocked order again. */
    public static String reintentada(String numeroSerie) {
        return text("historia.reintentada", numeroSerie);
    }

    /**
     * For the history: how something that a person had done to an ONT from afar ended.
     *
     * @param what key of it: {@code reinicio}, {@code restablecimiento}
     */
    static String remoto(String what, String numeroSerie, PsoRespuesta<Void> answer) {
        String key = "historia." + what;
        if (answer.isAplicada()) {
            return text(key + ".hecho", numeroSerie);
        }
        boolean unknown = answer.clase() == ClasePso.INCIERTA;
        return text(key + (unknown ? ".sin_confirmar" : ".no_hecho"), numeroSerie, answer.mensaje());
    }

    /** What is wrong, why, and what to do: for the command line, a line each. */
    static List<String> describe(String clave) {
        List<String> lines = new ArrayList<>(List.of(text(clave + ".titulo") + ". " + text(clave + ".causa")));
        for (String paso : text(clave + ".pasos").split("\\|")) {
            lines.add("  - " + paso);
        }
        return lines;
    }

    static String text(String key, Object... data) {
        String text = TEXTS.getString(key);
        return data.length == 0 ? text : MessageFormat.format(text, data);
    }
}
