package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Codificacion;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how the bytes of a file are letters while they pass by. A text in another encoding is hardly ever right UTF-8:
 * what is, all through, is taken for it.
 */
public final class DetectorCodificacion {

    private static final int MAX_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(8192);
    private final ByteBuffer carried = ByteBuffer.allocate(8192 + MAX_CHARACTER);
    private boolean utf8 = true;
    private boolean mark;
    private boolean first = true;
    private boolean binary;

    /** The next bytes, in their order. */
    public void feed(byte[] bytes, int length) {
        if (first && length > 0) {
            first = false;
            mark = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        }
        for (int i = 0; i < length; i++) {
            binary |= bytes[i] == 0;
        }
        for (int from = 0; utf8 && from < length; ) {
            int taken = Math.min(length - from, carried.remaining());
            carried.put(bytes, from, taken);
            from += taken;
            decode(false);
        }
    }

    private void decode(boolean end) {
        carried.flip();
        sink.clear();
        utf8 = !decoder.decode(carried, sink, end).isError();
        carried.compact();
    }

    /** A text has no byte zero; spreadsheets, archives and UTF-16 do. */
    public boolean isBinary() {
        return binary;
    }

    /** What the file is, when all of it has passed. */
    public Codificacion end() {
        if (utf8) {
            decode(true);
        }
        if (!utf8) {
            return Codificacion.WINDOWS_1252;
        }
        return mark ? Codificacion.UTF_8_BOM : Codificacion.UTF_8;
    }
}
