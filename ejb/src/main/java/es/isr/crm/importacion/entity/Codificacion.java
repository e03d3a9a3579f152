package es.isr.crm.importacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file are letters. */
public enum Codificacion {
    UTF_8(StandardCharsets.UTF_8),
    /** With the mark that says so in front. */
    UTF_8_BOM(StandardCharsets.UTF_8),
    /** ISO-8859-1 is the same but for characters that no text has: what says the one is often the other. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Codificacion(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** Bytes in front of the text. */
    public int markLength() {
        return this == UTF_8_BOM ? 3 : 0;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Codificacion> implements AttributeConverter<Codificacion, String> {
        public Jpa() {
            super(Codificacion.class);
        }
    }
}
