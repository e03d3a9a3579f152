package es.isr.crm.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Puts users into the database for tests outside the server, who sign in as anybody does. */
public final class Plantilla {

    public static final String PASSWORD = "una frase bastante larga";

    private Plantilla() {}

    /** A user with that role; gives the address to sign in with. */
    public static String nueva(BaseDatos datos, Rol rol) {
        String email = Datos.email();
        datos.update(
                """
                INSERT INTO users (id, nombre, email, password_hash, rol, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""",
                // Far above what the generator hands out.
                ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50),
                "Prueba " + rol.roleName(),
                email,
                hash(PASSWORD),
                rol.roleName());
        return email;
    }

    /** A hash as the application makes it, with fewer iterations. */
    public static String hash(String password) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), new byte[16], 10_000, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "pbkdf2-sha256$10000$" + base64.encodeToString(new byte[16]) + "$" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
