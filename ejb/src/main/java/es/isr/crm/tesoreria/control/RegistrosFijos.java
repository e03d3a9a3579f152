package es.isr.crm.tesoreria.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The records of a file of 80 characters each, in ISO-8859-1, one at a time: with the ends of line of any system or without
 * any; blanks at the end of a line may be missing. An end-of-file mark of old systems is none.
 */
final class RegistrosFijos {

    /** Characters of a record. */
    static final int LENGTH = 80;

    private static final int END_MARK = 0x1A;

    private final InputStream in;
    private int pushed = -2;
    private int line;

    RegistrosFijos(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next record that is not blank, filled up to its length. */
    Optional<Registro43> next() {
        try {
            while (true) {
                Optional<String> text = read();
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                line++;
                if (!text.get().isBlank()) {
                    return Optional.of(new Registro43(line, text.get()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the end of the line, or to the length of a record; then the end of its line, if there is one, is done with. */
    private Optional<String> read() throws IOException {
        byte[] record = new byte[LENGTH];
        int length = 0;
        int each = take();
        if (each < 0) {
            return Optional.empty();
        }
        while (each >= 0 && each != '\n' && each != '\r') {
            record[length++] = (byte) (each == END_MARK ? ' ' : each);
            if (length == LENGTH) {
                each = take();
                break;
            }
            each = take();
        }
        endLine(each);
        String text = new String(record, 0, length, StandardCharsets.ISO_8859_1);
        return Optional.of(text + " ".repeat(LENGTH - length));
    }

    /** One end of line, written with one character or two; anything else belongs to the next record. */
    private void endLine(int each) throws IOException {
        if (each == '\r') {
            int after = take();
            if (after != '\n') {
                pushed = after;
            }
        } else if (each != '\n') {
            pushed = each;
        }
    }

    private int take() throws IOException {
        if (pushed != -2) {
            int back = pushed;
            pushed = -2;
            return back;
        }
        return in.read();
    }
}
