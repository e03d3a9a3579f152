package es.isr.crm.tesoreria.control;

import es.isr.crm.tesoreria.entity.Movimiento;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the text of a movement may name: numbers of invoices, accounts, codes and documents, words of a name.
 *
 * @param facturas numbers of invoices as they are kept, however the bank spaces them
 * @param ibanes Spanish accounts
 * @param codigos words with a digit: codes, documents, references of mandates
 * @param nombres words without one that may be of a name
 */
record PalabrasMovimiento(Set<String> facturas, Set<String> ibanes, Set<String> codigos, Set<String> nombres) {

    /** A year and six digits at least, with or without the hyphen. */
    private static final Pattern FACTURA = Pattern.compile("\\b([A-Z]{1,2}\\d{4})[\\s-]?(\\d{6,9})\\b");

    private static final Pattern IBAN = Pattern.compile("\\bES\\d{2}(?:\\s?\\d){20}\\b");
    private static final Pattern NO_CODE = Pattern.compile("[^\\p{L}\\p{N}/_-]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int MIN_CODE = 4;
    private static final int MIN_NAME = 3;

    /** What banks and payers write around a name. */
    private static final Set<String> NOISE = Set.of(
            "TRANSFERENCIA",
            "TRANSF",
            "INMEDIATA",
            "RECIBO",
            "RECIBOS",
            "ADEUDO",
            "DEVOLUCION",
            "DEV",
            "PAGO",
            "PAGOS",
            "FACTURA",
            "FACTURAS",
            "FRA",
            "CUOTA",
            "INTERNET",
            "FIBRA",
            "MOVIL",
            "BIZUM",
            "ORDEN",
            "CUENTA",
            "FAVOR",
            "CONCEPTO",
            "DEL",
            "LAS",
            "LOS",
            "POR",
            "CON",
            "PARA",
            "MES",
            "ENERO",
            "FEBRERO",
            "MARZO",
            "ABRIL",
            "MAYO",
            "JUNIO",
            "JULIO",
            "AGOSTO",
            "SEPTIEMBRE",
            "OCTUBRE",
            "NOVIEMBRE",
            "DICIEMBRE",
            "REF",
            "CLIENTE",
            "ABONO");

    static PalabrasMovimiento of(Movimiento movimiento) {
        String text = movimiento.palabras().toUpperCase(Locale.ROOT);
        Set<String> facturas = FACTURA.matcher(text)
                .results()
                .map(hit -> hit.group(1) + "-" + hit.group(2))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> ibanes = IBAN.matcher(text)
                .results()
                .map(hit -> hit.group().replaceAll("\\s", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> codigos = NO_CODE.splitAsStream(text)
                .filter(word -> word.length() >= MIN_CODE && DIGIT.matcher(word).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> nombres = NO_WORD.splitAsStream(text)
                .filter(word -> word.length() >= MIN_NAME && !NOISE.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new PalabrasMovimiento(facturas, ibanes, codigos, nombres);
    }
}
