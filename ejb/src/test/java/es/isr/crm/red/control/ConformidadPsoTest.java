package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.NombreCrm;
import es.isr.crm.red.entity.Veredicto;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The check asks everything that reads, nothing that writes, and stops when there is nobody to ask. */
class ConformidadPsoTest {

    private static final Diferencia NOBODY = new Diferencia("donde_configuracion");
    private static final String OLTS =
            "{\"codigo\":200,\"mensaje\":\"\",\"datos\":[{\"nombre\":\"A\",\"ip\":\"10.0.0.1\",\"estado\":\"activa\"},"
                    + "{\"nombre\":\"B\",\"ip\":\"10.0.0.2\",\"estado\":\"activa\"}]}";
    private static final String ONT = "{\"sn\":\"HWTC12345678\",\"estado\":\"activo\"}";
    private static final String PERFILES =
            "{\"codigo\":200,\"mensaje\":\"\",\"datos\":[{\"nombre\":\"600M\",\"bajada\":600,\"subida\":600}]}";
    private static final PsoIntento REFUSED = new PsoIntento.Contestado(401, new byte[0], null);

    private final List<PsoPeticion> asked = new ArrayList<>();
    private final List<Comprobacion> seen = new ArrayList<>();
    private int total;

    @Test
    void everyReadingOperationIsAskedAndNoneThatWrites() {
        run(List.of(), ConformidadPsoTest::healthy);
        Set<PsoOperacion> operations = EnumSet.noneOf(PsoOperacion.class);
        asked.forEach(peticion -> operations.add(peticion.operacion()));
        Set<PsoOperacion> reading = EnumSet.noneOf(PsoOperacion.class);
        Arrays.stream(PsoOperacion.values())
                .filter(operacion -> operacion.nombre().startsWith("obtener_"))
                .forEach(reading::add);
        assertEquals(reading, operations);
        assertTrue(reading.stream().noneMatch(PsoOperacion::isEscritura));
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(reading)),
                EnumSet.copyOf(Arrays.stream(PsoOperacion.values())
                        .filter(PsoOperacion::isEscritura)
                        .toList()));
        assertEquals(total, seen.size());
    }

    @Test
    void namesOfTheCrmAreLookedForInTheListsOfPso() {
        run(
                List.of(
                        new NombreCrm(NombreCrm.Clase.PERFIL_VELOCIDAD, "600M", NOBODY),
                        new NombreCrm(
                                NombreCrm.Clase.PERFIL_SUSPENDIDO, "suspendido", new Diferencia("donde_planes", "Uno")),
                        new NombreCrm(NombreCrm.Clase.PERFIL_USUARIO, "residencial", NOBODY),
                        new NombreCrm(NombreCrm.Clase.OLT, "B", NOBODY)),
                ConformidadPsoTest::healthy);
        List<Comprobacion> names = seen.subList(seen.size() - 4, seen.size());
        assertEquals(
                List.of(Veredicto.IGUAL, Veredicto.DISTINTA, Veredicto.DISTINTA, Veredicto.IGUAL),
                names.stream().map(Comprobacion::veredicto).toList());
        assertEquals(
                List.of("PSO no tiene «suspendido» en su lista.", "Lo nombran los planes: Uno."),
                PalabrasConformidad.in(Locale.ROOT).of(names.get(1)));
    }

    @Test
    void refusedPasswordIsNotTriedASecondTime() {
        assertEquals(Optional.of(Corte.CREDENCIALES), run(List.of(), peticion -> REFUSED));
        assertEquals(1, asked.size());
    }

    @Test
    void operationThatAnAdmittedUserMayNotUseDiffersAndTheOthersGoOn() {
        Optional<Corte> corte = run(
                List.of(),
                peticion -> peticion.operacion() == PsoOperacion.OBTENER_LOGS_ONT ? REFUSED : healthy(peticion));
        assertEquals(Optional.empty(), corte);
        assertEquals(
                List.of("obtener_logs_ont"),
                seen.stream()
                        .filter(found -> found.veredicto() == Veredicto.DISTINTA)
                        .map(Comprobacion::operacion)
                        .toList());
    }

    @Test
    void outOfReachEndsAtOnceAndSilenceAtTheEnd() {
        assertEquals(
                Optional.of(Corte.SIN_CONEXION),
                run(List.of(), peticion -> new PsoIntento.NoEnviado("Connection refused")));
        assertEquals(1, asked.size());
        assertEquals(Optional.of(Corte.SIN_RESPUESTA), run(List.of(), peticion -> new PsoIntento.SinRespuesta("nada")));
        assertFalse(seen.isEmpty());
    }

    @Test
    void everyKindOfDifferenceHasItsWordsInBothLanguages() {
        Set<String> spanish = keys(Locale.ROOT);
        assertEquals(spanish, keys(Locale.ENGLISH));
        assertFalse(spanish.isEmpty());
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "es.isr.crm.red.conformidad",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private interface Answers {
        PsoIntento to(PsoPeticion peticion);
    }

    private Optional<Corte> run(List<NombreCrm> nombres, Answers answers) {
        asked.clear();
        seen.clear();
        return new ConformidadPso(
                        peticion -> {
                            asked.add(peticion);
                            return new PsoCruda(answers.to(peticion), Duration.ofMillis(5), UnaryOperator.identity());
                        },
                        nombres,
                        (comprobacion, expected) -> {
                            seen.add(comprobacion);
                            total = expected;
                        })
                .run();
    }

    private static PsoIntento healthy(PsoPeticion peticion) {
        String body = switch (peticion.operacion()) {
            case OBTENER_OLTS -> OLTS;
            case OBTENER_TODAS_ONTS_OLT -> "{\"codigo\":200,\"mensaje\":\"\",\"datos\":[" + ONT + "]}";
            case OBTENER_PERFILES_VELOCIDAD -> PERFILES;
            case OBTENER_INFORMACION_ONT_POR_SN ->
                ConformidadPso.SERIE_IMPOSIBLE.equals(peticion.sn())
                        ? "{\"codigo\":604,\"mensaje\":\"No existe\"}"
                        : "{\"codigo\":200,\"mensaje\":\"\",\"datos\":" + ONT + "}";
            default -> "{\"codigo\":200,\"mensaje\":\"\",\"datos\":[]}";
        };
        return new PsoIntento.Contestado(200, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
