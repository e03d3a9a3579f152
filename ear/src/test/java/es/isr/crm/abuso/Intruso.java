package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.Plantilla;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody with an account, or without, and what they have to work with. */
final class Intruso {

    static final MatrizPermisos MATRIZ = MatrizPermisos.load();

    private Intruso() {}

    /** A browser in which a new user of that role is signed in; without the sign-in, whose hashing takes its time. */
    static Visita con(Rol rol) {
        BaseDatos datos = BaseDatos.desdeFuera();
        byte[] random = new byte[32];
        ThreadLocalRandom.current().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        datos.update("""
                INSERT INTO sesiones (id, token_hash, user_id, created_at, ultimo_uso, expira_at, ip)
                SELECT id, SHA2(?, 256), id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, '127.0.0.1'
                  FROM users WHERE email = ?""", token, Plantilla.nueva(datos, rol));
        Visita visita = Visita.nueva();
        visita.cookies().put("isr_sesion", token);
        return visita;
    }

    /** Signs somebody in on the page. */
    static void entrar(Visita visita, String email) {
        assertEquals(302, visita.entrar("/login", email, Plantilla.PASSWORD).statusCode(), "sign-in");
    }

    /** The addresses that somebody must have signed in for. */
    static List<String> guardadas() {
        return MATRIZ.paginas().stream()
                .filter(page -> !MATRIZ.pagina(page).orElseThrow().contains(MatrizPermisos.ANONIMO))
                .toList();
    }

    static boolean puede(Rol rol, String page) {
        return MATRIZ.pagina(page).orElseThrow().contains(rol.roleName());
    }

    /** A customer who has left, with an account; gives their id. */
    static long cliente(BaseDatos datos, String nombre, String iban) {
        long id = (1L << 51) + ThreadLocalRandom.current().nextInt();
        datos.update("""
                INSERT INTO clientes (id, codigo, tipo_cliente, nombre, tipo_id, dni, telefono, direccion, codigo_postal,
                       localidad, provincia, medio_pago, iban, estado, fecha_alta, fecha_baja, created_at, updated_at)
                VALUES (?, ?, 'particular', ?, 'nif', ?, '600111222', 'Calle Mayor, 1', '46149', 'Gilet',
                       'Valencia', 'domiciliacion', ?, 'baja', '2026-01-01', '2026-01-02', '2026-01-01', '2026-01-01')""", id, Datos.codigo(), nombre, Datos.nif(), iban);
        datos.update("""
                INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, usuario, created_at)
                VALUES (?, ?, 'clientes.alta', 'De una prueba', 'prueba', '2026-01-02')""", id, id);
        return id;
    }

    /** Tells nothing of what is inside. */
    static void assertMute(HttpResponse<String> answer, String where) {
        // The browser is told which error has which page.
        String body = answer.body().replaceAll("errorPages:\\{[^}]*\\}", "");
        for (String secret : List.of("Exception", "\tat es.isr", "java.lang", "SELECT ", "org.wildfly", "Mojarra")) {
            assertFalse(body.contains(secret), where + " tells of " + secret);
        }
    }
}
