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
        // Far above what the generator hands out.
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        datos.update("""
                INSERT INTO users (id, nombre, email, password_hash, rol, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", id, "Prueba " + rol.roleName(), email, hash(PASSWORD), rol.roleName());
        // As whoever comes by the page has it: nobody is there without somebody who brought them.
        datos.update("""
                INSERT INTO eventos_auditoria (id, accion, descripcion, entidad, entidad_id, usuario, created_at)
                VALUES (?, 'usuarios.invitacion', 'De una prueba', 'Usuario', ?, 'prueba', UTC_TIMESTAMP(6))""", id, id);
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
