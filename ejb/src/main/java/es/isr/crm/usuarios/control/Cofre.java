package es.isr.crm.usuarios.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps the secrets that must be read again, which a digest does not allow: AES-256-GCM with the key of the installation,
 * {@code CRM_CLAVE_SECRETOS}, each bound to its owner. Who reads the database, or a copy of it, has nothing.
 *
 * <p>An installation without a key keeps them as they are. Given one later, it still reads the older ones.
 */
@ApplicationScoped
public class Cofre {

    private static final String KEY = "crm.clave.secretos";
    private static final String OPEN = "claro$";
    private static final String SEALED = "aes-gcm$";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<Optional<String>> setting;

    public Cofre() {
        this(() -> ConfigProvider.getConfig().getOptionalValue(KEY, String.class));
    }

    /** @param setting gives the key, 32 bytes in Base64; read at each use */
    Cofre(Supplier<Optional<String>> setting) {
        this.setting = setting;
    }

    /**
     * Puts a secret in.
     *
     * @param owner whom it belongs to; it opens for nobody else
     */
    public String cerrar(byte[] secret, String owner) {
        Optional<SecretKeySpec> key = key();
        if (key.isEmpty()) {
            return OPEN + Base64.getEncoder().encodeToString(secret);
        }
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key.get(), iv, owner, secret);
        byte[] all = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, IV_BYTES, sealed.length);
        return SEALED + Base64.getEncoder().encodeToString(all);
    }

    /**
     * Takes a secret out.
     *
     * @throws IllegalStateException when the installation has lost its key, or has another
     */
    public byte[] abrir(String kept, String owner) {
        if (kept.startsWith(OPEN)) {
            return Base64.getDecoder().decode(kept.substring(OPEN.length()));
        }
        SecretKeySpec key = key().orElseThrow(() -> new IllegalStateException("no " + KEY + " to open what it sealed"));
        byte[] all = Base64.getDecoder().decode(kept.substring(SEALED.length()));
        byte[] iv = Arrays.copyOf(all, IV_BYTES);
        return crypt(Cipher.DECRYPT_MODE, key, iv, owner, Arrays.copyOfRange(all, IV_BYTES, all.length));
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] iv, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + KEY + " does not open this", e);
        }
    }

    private Optional<SecretKeySpec> key() {
        return setting.get().map(text -> new SecretKeySpec(Base64.getDecoder().decode(text.strip()), "AES"));
    }
}
