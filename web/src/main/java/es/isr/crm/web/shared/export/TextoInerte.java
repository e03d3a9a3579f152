package es.isr.crm.web.shared.export;

/**
 * Text that a spreadsheet takes for text. What begins like a formula would be carried out by it when the file is opened:
 * an apostrophe before it, the spreadsheet's own mark for text, takes that away. Numbers are written as numbers and need
 * none, negative ones neither.
 */
final class TextoInerte {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private TextoInerte() {}

    static String of(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
