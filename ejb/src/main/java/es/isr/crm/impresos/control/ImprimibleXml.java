package es.isr.crm.impresos.control;

/** Text that may stand in a page: without the characters that XML has no place for, which somebody may have pasted. */
final class ImprimibleXml {

    private ImprimibleXml() {}

    /** The text with a space for each character that XML 1.0 does not allow (section 2.2); lone surrogates too. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : ' '));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
