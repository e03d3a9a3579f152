package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.control.PsoClient;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.PsoRespuesta;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The writes that no order sends: what PSO says is taken for what it is, and nothing is sent a second time. */
@EnServidor
class EscriturasDirectasIT {

    /** What must be waited for in vain; anything else has the time that it needs. */
    private static final Set<String> ENDLESS = Set.of("silencio", "cuerpo_lento", "cabeceras_lentas");

    private static final String SOON_MS = "500";
    private static final String LONG_MS = "20000";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PsoClient pso;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void restartIsSentOnce() {
        play("reiniciar_ont", registered(), pso::reiniciarOnt);
    }

    @Test
    void factoryResetIsSentOnce() {
        play("reset_factoria_ont", registered(), pso::resetFactoriaOnt);
    }

    @Test
    void newSpeedProfileIsSentOnce() {
        // The only one of them whose name may be taken.
        play(
                "crear_perfil_velocidad",
                "",
                Map.of("codigo 603", "duplicada"),
                (none, contexto) -> pso.crearPerfilVelocidad(new PsoPerfilVelocidad(Datos.codigo(), 50, 50), contexto));
    }

    private void play(String operacion, String serie, BiFunction<String, PsoContexto, PsoRespuesta<Void>> write) {
        play(operacion, serie, Map.of(), write);
    }

    /**
     * Every line of the table, once carried out and once not: the CRM sees no difference.
     *
     * @param clases what an answer means for this operation, where that is not what the table says
     */
    private void play(
            String operacion,
            String serie,
            Map<String, String> clases,
            BiFunction<String, PsoContexto, PsoRespuesta<Void>> write) {
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (List<String> line : Fila.lines("directas")) {
            for (boolean aplica : List.of(true, false)) {
                String what = line.get(0) + ", applied " + (aplica ? 1 : 0) + ": ";
                String clase = clases.getOrDefault(line.get(0), line.get(1));
                expected.add(what + clase + " " + String.join(" ", line.subList(2, line.size())) + ", received 1");
                seen.add(line.get(0) + ", applied " + send(operacion, serie, line.get(0), aplica, write));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", seen));
    }

    private String send(
            String operacion,
            String serie,
            String fallo,
            boolean aplica,
            BiFunction<String, PsoContexto, PsoRespuesta<Void>> write) {
        FalloSimulado simulado = Fila.simulado(fallo).operacion(operacion).veces(1);
        red.simulador().set(aplica ? simulado.aplicada() : simulado.noAplicada());
        long received = red.simulador().countRecibidas(operacion, serie);
        long applied = red.simulador().countAplicadas(operacion, serie);
        System.setProperty("pso.timeout", ENDLESS.contains(fallo) ? SOON_MS : LONG_MS);
        String mark = Datos.nif();
        PsoRespuesta<Void> answer = write.apply(serie, new PsoContexto(new Firma(null, mark), null, null, 1));
        // It may come to PSO after nobody waits for it any more.
        Espera.hasta(
                fallo + " to come to PSO",
                () -> red.simulador().countRecibidas(operacion, serie) > received
                        && red.simulador().countAplicadas(operacion, serie) >= applied + (aplica ? 1 : 0));
        return red.simulador().countAplicadas(operacion, serie) - applied + ": "
                + answer.clase().name().toLowerCase(Locale.ROOT) + " "
                + datos.text("SELECT CONCAT(COALESCE(codigo, '-'), ' ', exitoso) FROM logs_pso WHERE usuario = ?", mark)
                + ", received " + (red.simulador().countRecibidas(operacion, serie) - received);
    }

    /** An ONT that PSO has. */
    private String registered() {
        String serie = Datos.numeroSerie();
        red.simulador()
                .changeOnt(
                        serie,
                        Json.createObjectBuilder()
                                .add("olt", RedDePrueba.OLT)
                                .add("pon", RedDePrueba.PON)
                                .add("perfilVelocidad", "600M")
                                .add("perfilUsuario", "residencial")
                                .build());
        return serie;
    }
}
