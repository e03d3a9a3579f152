package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.EstadoLectura;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Reads all ONTs of an OLT at once, and notes what they show.
 *
 * <p>An ONT that is not in the list is not yet gone: it may have moved between two readings, or PSO may have left it out.
 * It is asked for by its serial before that is believed. An OLT that PSO does not tell about leaves its ONTs as they were.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LectorOlt {

    /** Readings in a row without an answer after which no more are tried. */
    private static final int MAX_FAILURES = 3;

    /** A PSO that could not be reached just now is not knocked at once more for each OLT. */
    private static final Duration JUST_NOW = Duration.ofSeconds(20);

    @Inject
    private PsoClient pso;

    @Inject
    private LectorOnt lector;

    @Inject
    private LecturasOlt lecturas;

    @Inject
    private CircuitoPso circuito;

    @Inject
    private Reloj reloj;

    /** How thorough a reading is. */
    public enum Alcance {
        /** For the state of the ONTs, several times an hour. */
        ESTADO(500),
        /** For the reconciliation: everything, also what is plugged in and not registered. */
        COMPLETO(Integer.MAX_VALUE);

        private final int maxOneByOne;

        Alcance(int maxOneByOne) {
            this.maxOneByOne = maxOneByOne;
        }
    }

    /** Names of all OLTs: PSO's, and those that the CRM knows of. */
    public List<String> findOlts(PsoContexto contexto) {
        TreeSet<String> names = new TreeSet<>(lecturas.findConocidas());
        if (away() == null) {
            pso.obtenerOlts(contexto)
                    .findDatos()
                    .ifPresent(olts -> olts.stream().map(PsoOlt::nombre).forEach(names::add));
        }
        return List.copyOf(names);
    }

    /**
     * Reads an OLT. However it ends, the row of the OLT tells.
     *
     * @param olt name of the OLT
     * @return what it showed
     */
    public OltLeida read(String olt, Alcance alcance, PsoContexto contexto) {
        Instant desde = reloj.now();
        long begin = System.nanoTime();
        Hallazgo found = away() == null ? ask(olt, alcance, desde, contexto) : Hallazgo.nothing(away());
        OltLeida leida = new OltLeida(
                olt,
                found.estado(),
                desde,
                found.onts(),
                found.libres(),
                found.detalle(),
                Duration.ofNanos(System.nanoTime() - begin));
        lecturas.keep(leida);
        return leida;
    }

    /** Why PSO need not be asked now, in words; null when it may be. */
    private String away() {
        SaludPso salud = circuito.get();
        return switch (salud.estado()) {
            case CREDENCIALES -> AvisosPso.text("credenciales.titulo");
            case SIN_CONEXION ->
                salud.ultimaAt().plus(JUST_NOW).isAfter(reloj.now()) ? AvisosPso.text("sin_conexion.titulo") : null;
            default -> null;
        };
    }

    private Hallazgo ask(String olt, Alcance alcance, Instant desde, PsoContexto contexto) {
        PsoRespuesta<List<PsoOnt>> answer = pso.obtenerOnts(olt, contexto);
        if (answer.excedida()) {
            return oneByOne(olt, alcance, desde, contexto);
        }
        if (!answer.isAplicada()) {
            return Hallazgo.nothing(answer.mensaje());
        }
        List<PsoOnt> onts = answer.datos();
        for (int i = 0; i < onts.size(); i += LecturasOlt.BLOCK) {
            lecturas.note(olt, onts.subList(i, Math.min(onts.size(), i + LecturasOlt.BLOCK)), desde);
        }
        lecturas.noteStillAbsent(olt, desde);
        int unread = readEach(lecturas.findMissed(olt, desde), contexto);
        String detalle = unread == 0 ? null : AvisosPso.text("olt.sin_leer", unread);
        List<PsoOntLibre> libres = null;
        if (alcance == Alcance.COMPLETO) {
            PsoRespuesta<List<PsoOntLibre>> plugged = pso.obtenerSinRegistrar(olt, contexto);
            libres = plugged.findDatos().orElse(null);
            detalle = plugged.isAplicada() ? detalle : Objects.requireNonNullElse(detalle, plugged.mensaje());
        }
        return new Hallazgo(detalle == null ? EstadoLectura.COMPLETA : EstadoLectura.PARCIAL, onts, libres, detalle);
    }

    /** The list is too long for one answer: what the CRM knows of is asked for one by one, what it does not is not seen. */
    private Hallazgo oneByOne(String olt, Alcance alcance, Instant desde, PsoContexto contexto) {
        List<String> known = lecturas.findMissed(olt, desde);
        List<String> now = known.subList(0, Math.min(known.size(), alcance.maxOneByOne));
        int unread = readEach(now, contexto) + known.size() - now.size();
        return new Hallazgo(
                EstadoLectura.PARCIAL, List.of(), null, AvisosPso.text("olt.lista_larga", known.size(), unread));
    }

    /**
     * Asks for ONTs one after the other, and gives up when PSO falls silent.
     *
     * @return how many could not be read
     */
    private int readEach(List<String> serials, PsoContexto contexto) {
        int unread = 0;
        int inARow = 0;
        for (String serial : serials) {
            ClasePso clase = inARow < MAX_FAILURES ? lector.refresh(serial, contexto) : ClasePso.NO_ENVIADA;
            boolean read = clase == ClasePso.APLICADA || clase == ClasePso.NO_ENCONTRADA;
            inARow = read ? 0 : inARow + 1;
            unread += read ? 0 : 1;
        }
        return unread;
    }

    private record Hallazgo(EstadoLectura estado, List<PsoOnt> onts, List<PsoOntLibre> libres, String detalle) {

        static Hallazgo nothing(String why) {
            return new Hallazgo(EstadoLectura.FALLIDA, List.of(), null, why);
        }
    }
}
