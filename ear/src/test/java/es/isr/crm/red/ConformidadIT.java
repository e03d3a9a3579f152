package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.boundary.ConformidadService;
import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.ConformidadEnMarchaException;
import es.isr.crm.red.entity.ConformidadFicha;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.red.entity.PruebaConexion;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.red.entity.Veredicto;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of PSO from the pages: at once or whole, it tells the truth, leaves its calls in the log and writes nothing. */
@EnServidor
class ConformidadIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private ConformidadService conformidad;

    @Inject
    private PsoService pso;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        // Cuts off what waits for an answer.
        red.simulador().reset();
        Espera.hasta("no check to be running", () -> !isRunning());
        red.end();
    }

    @Test
    void oneReadTellsThatPsoIsThere() throws Exception {
        PruebaConexion prueba = tecnico.call(conformidad::probar);
        assertTrue(prueba.isBien(), prueba.toString());
        assertEquals(System.getenv("PSO_BASE_URL"), prueba.base());
        assertTrue(prueba.olts() >= 4, prueba.toString());
        assertNull(prueba.aviso());
    }

    @Test
    void oneReadTellsWhatIsWrongAndWhatToDoAboutIt() throws Exception {
        System.setProperty("pso.base.url", "http://127.0.0.1:1");
        assertEquals("sin_conexion", admin.call(conformidad::probar).aviso());
        System.clearProperty("pso.base.url");
        red.simulador().set(FalloSimulado.of("html").veces(1));
        assertEquals("respuesta_rara", admin.call(conformidad::probar).aviso());
        red.simulador().set(FalloSimulado.of("cierre").veces(1));
        assertEquals("sin_respuesta", admin.call(conformidad::probar).aviso());
    }

    @Test
    void silentPsoDoesNotKeepThePageWaiting() throws Exception {
        red.simulador().set(FalloSimulado.silencio());
        PruebaConexion prueba = red.soon(() -> admin.call(conformidad::probar));
        assertNull(prueba.clase());
        assertEquals("sin_respuesta", prueba.aviso());
    }

    @Test
    void correctedPasswordIsKnownAtOnceAndWithoutARestart() throws Exception {
        red.simulador().setCredenciales("crm", "otra-clave", true);
        assertEquals("credenciales", admin.call(conformidad::probar).aviso());
        assertEquals(SaludPso.Estado.CREDENCIALES, admin.call(pso::getSalud).estado());
        System.setProperty("pso.password", "otra-clave");
        assertEquals(ClasePso.APLICADA, admin.call(conformidad::probar).clase());
        assertEquals(SaludPso.Estado.BIEN, admin.call(pso::getSalud).estado());
    }

    @Test
    void wholeCheckIsKeptAndEachOfItsCallsIsInTheLog() throws Exception {
        RedDePrueba.Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        long last = datos.number("SELECT COALESCE(MAX(id), 0) FROM logs_pso");
        long llamada = red.simulador().ultimaLlamada();
        ConformidadFicha ficha = check();
        assertNull(ficha.corte());
        assertEquals(ficha.total(), ficha.lineas().size());
        assertEquals(tecnico.nombre(), ficha.usuario());
        assertEquals(0, ficha.count(Veredicto.DISTINTA), differing(ficha).toString());
        assertTrue(ficha.lineas().stream().anyMatch(line -> alta.serie().equals(line.sobre())));
        assertTrue(ficha.lineas().stream()
                .anyMatch(line -> line.operacion().equals("crm_olt") && line.veredicto() == Veredicto.IGUAL));
        long calls =
                ficha.lineas().stream().filter(line -> line.medida() != null).count();
        assertEquals(
                calls,
                datos.number(
                        "SELECT COUNT(*) FROM logs_pso WHERE id > ? AND usuario = ? AND operacion LIKE 'obtener%'",
                        last, tecnico.nombre()));
        assertTrue(red.simulador().llamadasDesde(llamada).stream()
                .allMatch(call -> call.getString("operacion").startsWith("obtener_")));
    }

    @Test
    void namesThatPsoDoesNotHaveAreToldWithWhoUsesThem() throws Exception {
        Long plan = datos.number("SELECT MIN(id) FROM planes WHERE perfil_velocidad = '100M'");
        datos.update("UPDATE planes SET perfil_velocidad = '150M' WHERE id = ?", plan);
        try {
            Comprobacion line = differing(check()).get(0);
            assertEquals("crm_perfil_velocidad", line.operacion());
            assertEquals("150M", line.sobre());
            assertEquals("no_existe", line.diferencias().get(0).clave());
            assertEquals(
                    List.of(datos.text("SELECT nombre FROM planes WHERE id = ?", plan)),
                    line.diferencias().get(1).datos());
        } finally {
            datos.update("UPDATE planes SET perfil_velocidad = '100M' WHERE id = ?", plan);
        }
    }

    @Test
    void refusedCredentialsEndTheCheckWithTheirCause() throws Exception {
        red.simulador().setCredenciales("crm", "otra-clave", false);
        ConformidadFicha ficha = check();
        assertEquals(Corte.CREDENCIALES, ficha.corte());
        assertEquals(List.of(), ficha.lineas());
    }

    @Test
    void secondCheckAtTheSameTimeIsRefusedTellingWhoHasTheFirst() throws Exception {
        System.setProperty("pso.timeout", String.valueOf(RedDePrueba.PLAZO_LARGO.toMillis()));
        red.simulador().set(FalloSimulado.silencio().operacion("obtener_perfiles_usuario"));
        tecnico.run(conformidad::comprobar);
        ConformidadEnMarchaException refused =
                assertThrows(ConformidadEnMarchaException.class, () -> admin.run(conformidad::comprobar));
        assertEquals(tecnico.nombre(), refused.getData().get(0));
        assertTrue(admin.call(conformidad::findUltima).orElseThrow().enMarcha());
    }

    @Test
    void checkThatWasCutOffWithItsServerIsTold() throws Exception {
        check();
        datos.update("UPDATE conformidades_pso SET fin = NULL");
        ConformidadFicha ficha = admin.call(conformidad::findUltima).orElseThrow();
        assertTrue(ficha.isInterrumpida());
        assertFalse(ficha.enMarcha());
    }

    private ConformidadFicha check() throws Exception {
        tecnico.run(conformidad::comprobar);
        return Espera.valor("the end of the check", () -> last().filter(ficha -> ficha.fin() != null));
    }

    private boolean isRunning() {
        return last().filter(ConformidadFicha::enMarcha).isPresent();
    }

    private Optional<ConformidadFicha> last() {
        try {
            return admin.call(conformidad::findUltima);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Comprobacion> differing(ConformidadFicha ficha) {
        return ficha.lineas().stream()
                .filter(line -> line.veredicto() == Veredicto.DISTINTA)
                .toList();
    }
}
