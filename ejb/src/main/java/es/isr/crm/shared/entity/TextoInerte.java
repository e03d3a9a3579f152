package es.isr.crm.shared.entity;

/**
 * Text that a spreadsheet takes for text. What begins like a formula would be carried out by it when the file is opened:
 * an apostrophe before it, the spreadsheet's own mark for text, takes that away. Numbers are written as numbers and need
 * none, negative ones neither.
 */
public final class TextoInerte {

    private static final char MARK = '\'';
    private static final String BEGINNINGS = "=+-@\t\r\n\0＝＋－＠";

    private TextoInerte() {}

    public static String of(String text) {
        return isActive(text, 0) ? MARK + text : text;
    }

    /** The text as it was before {@link #of}, for a file that comes back. */
    public static String original(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isActive(text, 1) ? text.substring(1) : text;
    }

    private static boolean isActive(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
