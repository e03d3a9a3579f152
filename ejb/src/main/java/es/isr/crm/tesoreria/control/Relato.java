package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.tesoreria.entity.RepartoPago;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened to money, in the words of the history. */
final class Relato {

    /** Groups from four digits on, with the same point and comma as Spanish. */
    private static final Locale GROUPING_SPANISH = Locale.GERMANY;

    private Relato() {}

    /** An operation with its values in their places. */
    static String of(String accion, Object... values) {
        return MessageFormat.format(Palabras.of(accion), values);
    }

    /** {@code 1.234,56 €}. */
    static String dinero(BigDecimal euros) {
        return String.format(GROUPING_SPANISH, "%,.2f €", euros);
    }

    static String medio(MedioPago medio) {
        return Palabras.of("tesoreria.medio." + medio.name().toLowerCase(Locale.ROOT));
    }

    /** Where the money of a payment went. */
    static String destino(RepartoPago reparto) {
        List<String> words = new ArrayList<>();
        reparto.partes()
                .forEach(parte -> words.add(of(
                        "tesoreria.parte",
                        dinero(parte.importe()),
                        parte.factura().numero())));
        if (reparto.sobrante().signum() > 0) {
            words.add(of("tesoreria.sobrante", dinero(reparto.sobrante())));
        }
        return String.join("; ", words);
    }

    /** From which invoices money was taken, by their numbers. */
    static String origen(Map<String, BigDecimal> partes) {
        List<String> words = new ArrayList<>();
        partes.forEach((numero, importe) -> words.add(of("tesoreria.parteDe", dinero(importe), numero)));
        return words.isEmpty() ? Palabras.of("tesoreria.sinFacturas") : String.join("; ", words);
    }
}
