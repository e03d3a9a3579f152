package es.isr.crm.red.entity;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address that a customer can have for good, IPv4 or IPv6, private or public. It is written in one way only (IPv6 as
 * RFC 5952 has it), so that two spellings of one address are the same.
 *
 * @param texto the address
 */
public record DireccionIp(String texto) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    /** The longest row of two or more zero groups, of several the first. */
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(:0)+(?![0-9a-f])");

    private static final int RESERVED = 240;

    /** The address that was typed; nothing when it is none, or none that anybody can have. */
    public static Optional<DireccionIp> parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // Only figures and colons: nobody is asked for a name.
            InetAddress address = InetAddress.getByName(text);
            return isAssignable(address) ? Optional.of(new DireccionIp(write(address))) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether PSO tells an address that the CRM wrote, however PSO writes it.
     *
     * @param wanted the address as the CRM writes it
     * @param told what PSO tells, or null
     */
    public static boolean isSame(String wanted, String told) {
        return wanted.equals(told)
                || parse(told).filter(ip -> ip.texto().equals(wanted)).isPresent();
    }

    private static boolean isAssignable(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress();
        int first = address.getAddress()[0] & 0xff;
        return !special && !(address instanceof Inet4Address && (first == 0 || first >= RESERVED));
    }

    private static String write(InetAddress address) {
        if (address instanceof Inet4Address) {
            return address.getHostAddress();
        }
        String full = address.getHostAddress().toLowerCase(Locale.ROOT);
        Optional<MatchResult> longest = ZEROS.matcher(full)
                .results()
                .reduce((best, row) -> row.group().length() > best.group().length() ? row : best);
        return longest.map(row -> shorten(full, row)).orElse(full);
    }

    private static String shorten(String full, MatchResult zeros) {
        String before = full.substring(0, zeros.start()).replaceAll(":$", "");
        String after = full.substring(zeros.end()).replaceAll("^:", "");
        return before + "::" + after;
    }

    @Override
    public String toString() {
        return texto;
    }
}
