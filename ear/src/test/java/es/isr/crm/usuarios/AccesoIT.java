package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.control.Entradas;
import es.isr.crm.usuarios.control.Pasos;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AccesoDenegadoException;
import es.isr.crm.usuarios.entity.AccesoOcupadoException;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.SesionAbierta;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who is let in, and who is not. */
@EnServidor
class AccesoIT {

    private static final Origen ORIGEN = new Origen("192.0.2.7", "Prueba/1.0");
    private static final String WRONG = "otra frase cualquiera";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AccesoService accesos;

    @Inject
    private Entradas entradas;

    @Inject
    private Pasos pasos;

    @Inject
    private Personas personas;

    @Test
    void rightPasswordOpensASession() throws Exception {
        Persona rosa = personas.nueva(Rol.TECNICO);

        SesionAbierta abierta =
                (SesionAbierta) accesos.entrar(" " + rosa.email().toUpperCase() + " ", Personas.PASSWORD, ORIGEN);

        assertEquals(rosa.email(), abierta.sesion().email());
        assertEquals(Rol.TECNICO, abierta.sesion().rol());
        Map<String, Object> row = datos.rows("SELECT * FROM sesiones WHERE user_id = ?", rosa.id())
                .get(0);
        assertEquals(sha256(abierta.token()), row.get("token_hash"));
        assertEquals("192.0.2.7", row.get("ip"));
        assertEquals(
                1, datos.number("SELECT COUNT(*) FROM users WHERE id = ? AND ultimo_acceso IS NOT NULL", rosa.id()));
        assertEquals(List.of("acceso.entrada Rosa Prueba"), events(rosa));
    }

    @Test
    void eachSignInHasATokenOfItsOwn() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);

        assertFalse(accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN)
                .token()
                .equals(accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN).token()));
    }

    @Test
    void unknownAddressAndWrongPasswordAreRefusedAlike() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        long events = datos.count("eventos_auditoria");

        var wrong = assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(rosa.email(), WRONG, ORIGEN));
        var unknown = assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(Datos.email(), WRONG, ORIGEN));

        assertEquals(wrong.getMessage(), unknown.getMessage());
        assertEquals(events + 2, datos.count("eventos_auditoria"));
        assertEquals(List.of("acceso.fallido anónimo"), events(rosa));
    }

    @Test
    void unknownAddressTakesAsLongAsAWrongPassword() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        long wrong = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            wrong = Math.min(wrong, nanos(rosa.email()));
            unknown = Math.min(unknown, nanos(Datos.email()));
        }
        double ratio = (double) unknown / wrong;
        assertTrue(ratio > 0.5 && ratio < 2, "unknown " + unknown + " ns, wrong " + wrong + " ns");
    }

    @Test
    void whatWasTypedAsAnAddressIsNotWrittenDown() {
        String slip = "mi-contraseña-" + Datos.codigo();

        assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(slip, "", ORIGEN));

        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE descripcion LIKE ? OR usuario LIKE ?",
                        "%" + slip + "%",
                        "%" + slip + "%"));
    }

    @Test
    void fifthFailureLocksAlsoTheRightPasswordOutForAMinute() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        for (int i = 0; i < 4; i++) {
            assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(rosa.email(), WRONG, ORIGEN));
        }

        var fifth = assertThrows(AccesoBloqueadoException.class, () -> accesos.entrar(rosa.email(), WRONG, ORIGEN));
        assertEquals(List.of(1L), fifth.getData());
        assertThrows(AccesoBloqueadoException.class, () -> accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN));
        assertEquals("acceso.bloqueado anónimo", events(rosa).get(4));

        endLock(rosa.email());
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
        assertEquals(0, failures(rosa.email()));
    }

    @Test
    void unknownAddressIsLockedLikeAKnownOne() {
        String nobody = Datos.email();
        for (int i = 0; i < 4; i++) {
            assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(nobody, WRONG, ORIGEN));
        }
        var fifth = assertThrows(AccesoBloqueadoException.class, () -> accesos.entrar(nobody, WRONG, ORIGEN));
        assertEquals(List.of(1L), fifth.getData());
    }

    @Test
    void manyAttemptsAtOnceGetNoMoreTriesThanOneAfterAnother() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Callable<String>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(() -> outcome(rosa.email()));
        }
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> attempt : threads.invokeAll(attempts)) {
                outcomes.add(attempt.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(
                4, outcomes.stream().filter("AccesoDenegadoException"::equals).count(), outcomes.toString());
        assertFalse(outcomes.contains("in"), outcomes.toString());
        assertEquals(5, failures(rosa.email()));
    }

    @Test
    void otherSpellingOfAnAddressIsAnotherAddress() throws Exception {
        String email = "jose." + Datos.email();
        personas.nueva(email, Rol.USER);

        assertThrows(
                AccesoDenegadoException.class,
                () -> accesos.entrar(email.replace("jose", "josé"), Personas.PASSWORD, ORIGEN));
    }

    @Test
    void disabledUserIsRefusedLikeAnUnknownOne() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        datos.update("UPDATE users SET activo = FALSE WHERE id = ?", rosa.id());

        assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN));
    }

    @Test
    void hashWithOldParametersIsMadeAnewAtSignIn() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        datos.update("UPDATE users SET password_hash = ? WHERE id = ?", Plantilla.hash(Personas.PASSWORD), rosa.id());

        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);

        assertTrue(datos.text("SELECT password_hash FROM users WHERE id = ?", rosa.id())
                .startsWith("pbkdf2-sha256$600000$"));
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    /** Hashing takes long enough for it: what was compared is not their password any more. */
    @Test
    void passwordThatIsChangedWhileItIsComparedOpensNothing() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        Entradas.Candidato compared = entradas.findCandidato(rosa.email()).orElseThrow();
        datos.update("UPDATE users SET password_cambiada_at = UTC_TIMESTAMP(6) WHERE id = ?", rosa.id());

        assertThrows(AccesoDenegadoException.class, () -> entradas.abrir(compared, null, ORIGEN));
        assertTrue(pasos.pedir(compared).isEmpty());
        assertEquals(0, datos.count("sesiones WHERE user_id = " + rosa.id()));
    }

    private String outcome(String email) {
        try {
            accesos.entrar(email, WRONG, ORIGEN);
            return "in";
        } catch (AccesoDenegadoException | AccesoBloqueadoException | AccesoOcupadoException e) {
            return e.getClass().getSimpleName();
        }
    }

    private long nanos(String email) {
        long start = System.nanoTime();
        assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(email, WRONG, ORIGEN));
        return System.nanoTime() - start;
    }

    private List<String> events(Persona persona) {
        return datos
                .rows(
                        "SELECT accion, usuario FROM eventos_auditoria"
                                + " WHERE entidad = 'Usuario' AND entidad_id = ? AND accion LIKE 'acceso.%' ORDER BY id",
                        persona.id())
                .stream()
                .map(row -> row.get("accion") + " " + row.get("usuario"))
                .toList();
    }

    private long failures(String email) throws Exception {
        return datos.number("SELECT COALESCE(SUM(fallos), 0) FROM bloqueos_acceso WHERE clave = ?", sha256(email));
    }

    private void endLock(String email) throws Exception {
        datos.update("UPDATE bloqueos_acceso SET bloqueado_hasta = ultimo_fallo WHERE clave = ?", sha256(email));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
