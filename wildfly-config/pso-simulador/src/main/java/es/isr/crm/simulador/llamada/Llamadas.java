package es.isr.crm.simulador.llamada;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The last {@value #CAPACIDAD} calls, oldest first, and the counts of writes of all of them. */
public final class Llamadas {

    public static final int CAPACIDAD = 2_000;

    private final Clock reloj;
    private final Contadores contadores = new Contadores();
    private final Deque<Llamada> ultimas = new ArrayDeque<>();
    private long ultimoId;

    /** @param ultimoId the last number given before; numbers go on after a reset, so that nobody misses a call */
    public Llamadas(Clock reloj, long ultimoId) {
        this.reloj = reloj;
        this.ultimoId = ultimoId;
    }

    public synchronized Llamada recibir(Solicitud solicitud) {
        if (solicitud.escritura()) {
            contadores.recibida(solicitud);
        }
        Llamada llamada = new Llamada(++ultimoId, Instant.now(reloj), solicitud, () -> contadores.aplicada(solicitud));
        if (ultimas.size() == CAPACIDAD) {
            ultimas.removeFirst();
        }
        ultimas.addLast(llamada);
        return llamada;
    }

    public void terminar(Llamada llamada, Desenlace desenlace) {
        llamada.termina(desenlace, Instant.now(reloj));
    }

    public Contadores contadores() {
        return contadores;
    }

    public synchronized long ultimoId() {
        return ultimoId;
    }

    /** @param desde only calls with a greater number */
    public synchronized List<Llamada> search(long desde, Predicate<Solicitud> filtro) {
        return ultimas.stream()
                .filter(llamada -> llamada.id() > desde && filtro.test(llamada.solicitud()))
                .toList();
    }

    public synchronized long enCurso() {
        return ultimas.stream().filter(Llamada::enCurso).count();
    }
}
