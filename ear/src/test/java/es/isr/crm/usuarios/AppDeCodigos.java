package es.isr.crm.usuarios;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An application for codes on somebody's telephone, by the secret that was typed into it. It gives the code of now; and the
 * one of the next half minute, which counts already, so that a test that needs two does not wait.
 */
final class AppDeCodigos {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_MILLIS = 30_000;

    private final byte[] secret;
    private final long step = Clock.systemUTC().millis() / STEP_MILLIS;

    /** @param secreto as the page shows it */
    AppDeCodigos(String secreto) {
        this.secret = decode(secreto);
    }

    String ahora() {
        return code(step);
    }

    String siguiente() {
        return code(step + 1);
    }

    private String code(long counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(counter).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char letter : text.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xFFFF;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
