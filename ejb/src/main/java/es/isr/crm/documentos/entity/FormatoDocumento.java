package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a document is, by the first bytes of its content: nothing else that a browser or a person says is believed. */
public enum FormatoDocumento {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    /** What telephones of one maker take their photos in (ISO/IEC 23008-12). */
    HEIC("image/heic", "heic");

    /** How many of the first bytes are enough to tell. */
    public static final int HEAD = 12;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    private final String mime;
    private final String extension;

    FormatoDocumento(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /**
     * @param head the first bytes of a content, {@value #HEAD} of them if there are as many
     * @return what it is; nothing when it is none of those that are kept
     */
    public static Optional<FormatoDocumento> detect(byte[] head) {
        if (startsWith(head, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (startsWith(head, JPEG_SIGNATURE)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, PNG_SIGNATURE)) {
            return Optional.of(PNG);
        }
        if ("RIFF".equals(text(head, 0)) && "WEBP".equals(text(head, 8))) {
            return Optional.of(WEBP);
        }
        if ("ftyp".equals(text(head, 4)) && HEIC_BRANDS.contains(text(head, 8))) {
            return Optional.of(HEIC);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    /** Four characters from a place; empty when they are not there. */
    private static String text(byte[] head, int from) {
        return head.length < from + 4 ? "" : new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }

    /** What a browser is told that it is. */
    public String mime() {
        return mime;
    }

    /** What a file of it is called at the end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<FormatoDocumento>
            implements AttributeConverter<FormatoDocumento, String> {
        public Jpa() {
            super(FormatoDocumento.class);
        }
    }
}
