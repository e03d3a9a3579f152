package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.PerfilPropioService;
import es.isr.crm.usuarios.boundary.PlantillaService;
import es.isr.crm.usuarios.boundary.SegundoPasoService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AltaSegundoFactor;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.CodigoErroneoException;
import es.isr.crm.usuarios.entity.Entrada;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.PasoCaducadoException;
import es.isr.crm.usuarios.entity.PasoPendiente;
import es.isr.crm.usuarios.entity.PasswordActualException;
import es.isr.crm.usuarios.entity.SesionAbierta;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A password is half the way in for who has a second factor. */
@EnServidor
class SegundoFactorIT {

    private static final Origen ORIGEN = new Origen("192.0.2.7", "Prueba");
    private static final String WRONG = "000000";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AccesoService accesos;

    @Inject
    private SegundoPasoService pasos;

    @Inject
    private PerfilPropioService perfiles;

    @Inject
    private PlantillaService plantilla;

    @Inject
    private SesionService sesiones;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Personas personas;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Actor actor;

    private Persona rosa;
    private AppDeCodigos app;
    private List<String> papel;

    @Test
    void codeOfTheTelephoneEndsTheSignInAndCountsOnce() throws Exception {
        enrol(Rol.USER);

        PasoPendiente paso = assertInstanceOf(PasoPendiente.class, password());
        assertEquals(ClasePase.CODIGO, paso.clase());
        assertEquals(0, datos.count("sesiones WHERE user_id = " + rosa.id()));
        SesionAbierta abierta = pasos.entrar(paso.token(), app.siguiente(), ORIGEN);
        assertTrue(sesiones.findViva(abierta.token(), true).isPresent());

        // Neither the code nor the pass is worth anything again.
        assertThrows(PasoCaducadoException.class, () -> pasos.entrar(paso.token(), app.siguiente(), ORIGEN));
        String another = password().token();
        assertThrows(CodigoErroneoException.class, () -> pasos.entrar(another, app.siguiente(), ORIGEN));
    }

    @Test
    void passOfTheFirstStepIsNoSession() throws Exception {
        enrol(Rol.USER);

        String token = password().token();

        assertTrue(sesiones.findViva(token, true).isEmpty());
        assertFalse(pasos.isVivo(token, ClasePase.ALTA));
        assertThrows(PasoCaducadoException.class, () -> pasos.empezar(token));
        datos.update("UPDATE pases SET expira_at = UTC_TIMESTAMP(6) WHERE user_id = ?", rosa.id());
        assertThrows(PasoCaducadoException.class, () -> pasos.entrar(token, app.siguiente(), ORIGEN));
    }

    @Test
    void passOfTheFirstStepDiesWithItsPassword() throws Exception {
        enrol(Rol.USER);
        String token = password().token();

        comoRosa(() -> {
            perfiles.cambiarPassword(Personas.PASSWORD, "otra frase bastante larga", null);
            return null;
        });

        assertFalse(pasos.isVivo(token, ClasePase.CODIGO));
        assertThrows(PasoCaducadoException.class, () -> pasos.entrar(token, app.siguiente(), ORIGEN));
    }

    @Test
    void settingOneUpAndGivingItUpEndsTheOtherSessions() throws Exception {
        rosa = personas.nueva(Rol.USER);
        String here = password().token();
        String elsewhere = password().token();
        app = new AppDeCodigos(comoRosa(() -> perfiles.empezarSegundoFactor()).secreto());

        papel = comoRosa(() -> perfiles.confirmarSegundoFactor(Personas.PASSWORD, app.ahora(), here));

        assertTrue(sesiones.findViva(here, true).isPresent());
        assertTrue(sesiones.findViva(elsewhere, true).isEmpty());
        String again = pasos.entrar(password().token(), papel.get(0), ORIGEN).token();
        comoRosa(() -> {
            perfiles.quitarSegundoFactor(papel.get(1), here);
            return null;
        });
        assertTrue(sesiones.findViva(here, true).isPresent());
        assertTrue(sesiones.findViva(again, true).isEmpty());
    }

    @Test
    void codeFromPaperWorksOnceHoweverManyTypeIt() throws Exception {
        enrol(Rol.USER);
        String code = papel.get(3).toLowerCase().replace("-", " ");
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tokens.add(password().token());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Map<String, Integer> outcomes = new HashMap<>();
        try {
            List<Callable<String>> all = tokens.stream()
                    .<Callable<String>>map(token -> () -> outcome(token, code))
                    .toList();
            for (Future<String> one : threads.invokeAll(all)) {
                outcomes.merge(one.get(), 1, Integer::sum);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(Map.of("in", 1, "CodigoErroneoException", 3), outcomes);
        assertEquals(9, datos.count("codigos_recuperacion WHERE usado_at IS NULL AND user_id = " + rosa.id()));
    }

    @Test
    void codesCannotBeGuessed() throws Exception {
        enrol(Rol.USER);
        for (int i = 0; i < 4; i++) {
            String token = password().token();
            assertThrows(CodigoErroneoException.class, () -> pasos.entrar(token, WRONG, ORIGEN));
        }
        String token = password().token();
        assertThrows(AccesoBloqueadoException.class, () -> pasos.entrar(token, WRONG, ORIGEN));
        assertThrows(AccesoBloqueadoException.class, () -> pasos.entrar(token, app.siguiente(), ORIGEN));
        assertTrue(admin.call(() -> plantilla.get(rosa.id())).fila().bloqueadoHasta() != null);

        admin.run(() -> plantilla.desbloquear(rosa.id()));
        pasos.entrar(token, app.siguiente(), ORIGEN);
        assertEquals(5, datos.count("eventos_auditoria WHERE accion = 'acceso.codigo' AND entidad_id = " + rosa.id()));
    }

    @Test
    void secretAndCodesAreInNoTableAsTheyAre() throws Exception {
        enrol(Rol.USER);

        assertEquals(10, new HashSet<>(papel).size());
        for (String code : papel) {
            assertEquals(0, datos.count("codigos_recuperacion WHERE codigo_hash LIKE '%" + code + "%'"));
        }
        assertEquals(
                List.of("usuarios.segundoFactor Rosa Prueba"),
                datos
                        .rows(
                                "SELECT accion, usuario FROM eventos_auditoria WHERE entidad = 'Usuario' AND entidad_id = ?"
                                        + " AND accion LIKE 'usuarios.segundo%'",
                                rosa.id())
                        .stream()
                        .map(row -> row.get("accion") + " " + row.get("usuario"))
                        .toList());
    }

    @Test
    void whoFindsAScreenOpenSetsNothingUpAndTakesNothingAway() throws Exception {
        rosa = personas.nueva(Rol.USER);
        app = new AppDeCodigos(comoRosa(() -> perfiles.empezarSegundoFactor()).secreto());
        assertThrows(
                PasswordActualException.class,
                () -> comoRosa(() -> perfiles.confirmarSegundoFactor("otra frase cualquiera", app.ahora(), null)));
        assertInstanceOf(SesionAbierta.class, password());
        comoRosa(() -> perfiles.confirmarSegundoFactor(Personas.PASSWORD, app.ahora(), null));

        assertThrows(
                CodigoErroneoException.class,
                () -> comoRosa(() -> {
                    perfiles.quitarSegundoFactor(WRONG, null);
                    return null;
                }));
        comoRosa(() -> {
            perfiles.quitarSegundoFactor(app.siguiente(), null);
            return null;
        });
        assertInstanceOf(SesionAbierta.class, password());
    }

    @Test
    void newCodesTakeThePlaceOfThoseBefore() throws Exception {
        enrol(Rol.USER);
        List<String> nuevos = comoRosa(() -> perfiles.renovarCodigos(papel.get(0)));

        String token = password().token();
        assertThrows(CodigoErroneoException.class, () -> pasos.entrar(token, papel.get(1), ORIGEN));
        pasos.entrar(token, nuevos.get(1), ORIGEN);
    }

    @Test
    void administratorHelpsWhoHasLostEverything() throws Exception {
        enrol(Rol.USER);
        String open = pasos.entrar(password().token(), app.siguiente(), ORIGEN).token();

        admin.run(() -> plantilla.quitarSegundoFactor(rosa.id()));

        assertTrue(sesiones.findViva(open, true).isEmpty());
        assertInstanceOf(SesionAbierta.class, password());
    }

    @Test
    void roleThatNeedsOneSetsItUpBeforeItIsIn() throws Exception {
        rosa = personas.nueva(Rol.ADMIN);
        admin.run(() -> configuracion.save(Map.of(Parametro.SEGUNDO_FACTOR_ADMIN, "true")));
        try {
            PasoPendiente paso = assertInstanceOf(PasoPendiente.class, password());
            assertEquals(ClasePase.ALTA, paso.clase());
            assertThrows(PasoCaducadoException.class, () -> pasos.entrar(paso.token(), WRONG, ORIGEN));
            app = new AppDeCodigos(pasos.empezar(paso.token()).secreto());
            assertEquals(
                    app.ahora(), new AppDeCodigos(pasos.empezar(paso.token()).secreto()).ahora());
            assertThrows(CodigoErroneoException.class, () -> pasos.confirmar(paso.token(), WRONG, ORIGEN));
            AltaSegundoFactor alta = pasos.confirmar(paso.token(), app.ahora(), ORIGEN);
            assertEquals(10, alta.codigos().size());
            assertTrue(sesiones.findViva(alta.sesion().token(), true).isPresent());
            assertEquals(ClasePase.CODIGO, ((PasoPendiente) password()).clase());
        } finally {
            admin.run(() -> configuracion.save(Map.of(Parametro.SEGUNDO_FACTOR_ADMIN, "false")));
        }
    }

    private void enrol(Rol rol) throws Exception {
        rosa = personas.nueva(rol);
        app = new AppDeCodigos(comoRosa(() -> perfiles.empezarSegundoFactor()).secreto());
        papel = comoRosa(() -> perfiles.confirmarSegundoFactor(Personas.PASSWORD, app.ahora(), null));
    }

    /** What the password gives: a session, or the pass of the second step. */
    private Entrada password() {
        return accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    private String outcome(String token, String code) {
        try {
            pasos.entrar(token, code, ORIGEN);
            return "in";
        } catch (CodigoErroneoException e) {
            return e.getClass().getSimpleName();
        }
    }

    private <T> T comoRosa(Callable<T> work) throws Exception {
        return user.call(() -> {
            actor.set(rosa.id(), "Rosa Prueba", "192.0.2.7");
            return work.call();
        });
    }
}
