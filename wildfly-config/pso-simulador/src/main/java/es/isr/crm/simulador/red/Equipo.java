package es.isr.crm.simulador.red;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The box at the customer's home. All of it follows from the serial number, so that every run looks the same. */
public record Equipo(String mac, String modelo, BigDecimal potencia) {

    public static final Pattern SERIE = Pattern.compile("[A-Z]{4}[0-9A-F]{8}");

    private static final Map<String, String> MODELOS =
            Map.of("HWTC", "HG8145V5", "ZTEG", "F660", "ALCL", "G-240W-C", "SIMU", "HG8245H");

    /** @param sn 4 letters and 8 hexadecimal digits */
    public static Equipo of(String sn) {
        long numero = Long.parseLong(sn.substring(4), 16);
        String mac = String.format(
                Locale.ROOT,
                "%02X:%02X:%02X:%02X:%02X:%02X",
                0x02 | (sn.charAt(0) << 2 & 0xFC),
                (int) sn.charAt(1),
                numero >> 24 & 0xFF,
                numero >> 16 & 0xFF,
                numero >> 8 & 0xFF,
                numero & 0xFF);
        return new Equipo(mac, MODELOS.getOrDefault(sn.substring(0, 4), "HG8010H"), potencia(numero));
    }

    /** Between −16.0 and −26.9 dBm: from very good to just working. */
    private static BigDecimal potencia(long numero) {
        long decimas = 160 + Math.floorMod(numero * 2_654_435_761L >> 8, 110);
        return BigDecimal.valueOf(-decimas, 1);
    }
}
