package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.Password;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns passwords into hashes and compares them: PBKDF2 with HMAC-SHA-256 and 600,000 iterations.
 *
 * <p>A hash says how it was made, {@code pbkdf2-sha256$600000$<salt>$<key>}, so that the parameters can grow: an older
 * one is still understood, and {@link #isOutdated} tells that it should be made again.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final Pattern SHAPE =
            Pattern.compile("pbkdf2-sha256\\$(\\d{1,9})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");

    private final SecureRandom random = new SecureRandom();
    private final int iterations;
    private final String nobodys;

    public PasswordHasher() {
        this(ITERATIONS);
    }

    PasswordHasher(int iterations) {
        this.iterations = iterations;
        // Of no password: what is compared with it costs the same and never fits.
        this.nobodys = write(iterations, randomBytes(SALT_BYTES), randomBytes(KEY_BITS / Byte.SIZE));
    }

    /** The hash of a new password. */
    public String hash(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return write(iterations, salt, derive(password, salt, iterations, KEY_BITS));
    }

    /**
     * Compares a password with a hash, in a time that tells nothing.
     *
     * @param password as typed
     * @param hash the hash, or null when there is no such user or no password: that takes as long, and fails
     */
    public boolean verify(String password, String hash) {
        Matcher parts = SHAPE.matcher(hash == null ? nobodys : hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a password hash of ours");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] key = Base64.getDecoder().decode(parts.group(3));
        byte[] given = derive(password, salt, Integer.parseInt(parts.group(1)), key.length * Byte.SIZE);
        return MessageDigest.isEqual(key, given) && hash != null;
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(SCHEME + "$" + iterations + "$");
    }

    private static byte[] derive(String password, byte[] salt, int iterations, int bits) {
        PBEKeySpec spec = new PBEKeySpec(Password.normalise(password).toCharArray(), salt, iterations, bits);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String write(int iterations, byte[] salt, byte[] key) {
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
