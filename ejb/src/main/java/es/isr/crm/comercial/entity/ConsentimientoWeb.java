package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody agrees to who leaves their data in the public form.
 *
 * @param version which wording it is, from 1
 * @param idioma its language, two letters
 * @param texto all of it, with the operator's name and address filled in
 */
public record ConsentimientoWeb(int version, String idioma, String texto) implements Serializable {

    private static final int BYTES = 8;

    /** Tells this text from any other, so that nobody agrees to words that changed since they read them. */
    public String huella() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((version + idioma + texto).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Version and language in one word, as the lead keeps it. */
    public String nombre() {
        return version + "-" + idioma;
    }
}
