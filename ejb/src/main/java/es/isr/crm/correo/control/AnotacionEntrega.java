package es.isr.crm.correo.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.correo.entity.CanalEntrega;
import es.isr.crm.correo.entity.Entrega;
import java.text.MessageFormat;
import java.util.Locale;

/** How a customer's history tells of a delivery. */
final class AnotacionEntrega {

    private AnotacionEntrega() {}

    /** {@code correo.enviada}, {@code correo.fallida} … */
    static String clave(Entrega entrega) {
        return "correo." + lower(entrega.getEstado());
    }

    /** What was delivered, and where to. */
    static String texto(Entrega entrega) {
        return texto(clave(entrega), entrega);
    }

    /** The same, of something else that happened to it. */
    static String texto(String accion, Entrega entrega) {
        String clase = Palabras.of("correo.clase." + lower(entrega.getClase()));
        String titulo = entrega.getAsunto() == null ? clase : clase + " " + entrega.getAsunto();
        String what = entrega.getMessageId() == null ? titulo : entrega.getAsunto();
        String where = entrega.getCanal() == CanalEntrega.CORREO
                ? entrega.getDireccion()
                : Palabras.of("correo.canal." + lower(entrega.getCanal()));
        return new MessageFormat(Palabras.of(accion), Locale.ROOT).format(new Object[] {what, where});
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
