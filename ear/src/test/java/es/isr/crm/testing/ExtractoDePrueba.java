package es.isr.crm.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A bank statement (Norma 43) of an account that nobody else has, with whatever movements a test needs. */
public final class ExtractoDePrueba {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final String account =
            "21000418%010d".formatted(ThreadLocalRandom.current().nextLong(9_999_999_999L));
    private final LocalDate fecha;
    private final List<String> records = new ArrayList<>();
    private BigDecimal debits = new BigDecimal("0.00");
    private BigDecimal credits = new BigDecimal("0.00");
    private int debitCount;
    private int creditCount;

    /** @param fecha the day of all its movements */
    public ExtractoDePrueba(LocalDate fecha) {
        this.fecha = fecha;
    }

    /**
     * One movement more.
     *
     * @param concepto common concept, two digits
     * @param importe EUR; less than zero went out
     * @param texto up to 76 characters
     */
    public ExtractoDePrueba movimiento(String concepto, String importe, String texto) {
        BigDecimal euros = new BigDecimal(importe);
        boolean out = euros.signum() < 0;
        if (out) {
            debits = debits.add(euros.negate());
            debitCount++;
        } else {
            credits = credits.add(euros);
            creditCount++;
        }
        String day = DAY.format(fecha);
        records.add(
                "22    0418" + day + day + concepto + "999" + (out ? "1" : "2") + amount(euros.abs()) + "0".repeat(10));
        records.add("2301" + texto);
        return this;
    }

    /** The file. */
    public InputStream fichero() {
        String day = DAY.format(fecha);
        List<String> file = new ArrayList<>();
        file.add("11" + account + day + day + "2" + "0".repeat(14) + "9783OPERADOR DE PRUEBA");
        file.addAll(records);
        BigDecimal balance = credits.subtract(debits);
        file.add("33" + account + "%05d".formatted(debitCount) + amount(debits) + "%05d".formatted(creditCount)
                + amount(credits) + (balance.signum() < 0 ? "1" : "2") + amount(balance.abs()) + "978");
        file.add("88" + "9".repeat(18) + "%06d".formatted(file.size()));
        return new ByteArrayInputStream(String.join("\r\n", file).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String amount(BigDecimal euros) {
        return "%014d".formatted(euros.movePointRight(2).longValueExact());
    }
}
