package es.isr.crm.usuarios.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238): six digits, each for 30 seconds, by HMAC-SHA-1, which is what every application
 * understands.
 */
final class Totp {

    static final int DIGITS = 6;

    /** The telephone's clock may be this many steps off, either way (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private static final long STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String HMAC = "HmacSHA1";

    private Totp() {}

    /** The time step of an instant. */
    static long paso(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a time step. */
    static String codigo(byte[] secreto, long paso) {
        byte[] hash =
                hmac(secreto, ByteBuffer.allocate(Long.BYTES).putLong(paso).array());
        // Dynamic truncation (RFC 4226, 5.3): the last half byte says where the 31 bits are.
        int offset = hash[hash.length - 1] & 0x0F;
        int bits = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", bits % MODULUS);
    }

    /**
     * The time step whose code was typed.
     *
     * @param typed as typed, perhaps in groups
     * @param usado the last step that was used: neither it nor an earlier one counts
     * @return nothing when the code is of no step that counts now
     */
    static OptionalLong encontrar(byte[] secreto, String typed, Instant now, long usado) {
        byte[] given = (typed == null ? "" : typed.replaceAll("[\\s-]", "")).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long paso = paso(now) - DRIFT; paso <= paso(now) + DRIFT; paso++) {
            byte[] code = codigo(secreto, paso).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(code, given) && paso > usado) {
                found = OptionalLong.of(paso);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
