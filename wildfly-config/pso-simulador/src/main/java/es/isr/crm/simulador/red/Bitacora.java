package es.isr.crm.simulador.red;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to each serial number, newest last; it survives the ONT's removal. Guarded by its network's lock. */
final class Bitacora {

    private static final int LINEAS_POR_ONT = 50;

    private final Clock reloj;
    private final Map<String, Deque<String>> lineas = new HashMap<>();

    Bitacora(Clock reloj) {
        this.reloj = reloj;
    }

    void anotar(String sn, String hecho) {
        Deque<String> propias = lineas.computeIfAbsent(sn, nueva -> new ArrayDeque<>());
        if (propias.size() == LINEAS_POR_ONT) {
            propias.removeFirst();
        }
        propias.addLast(Instant.now(reloj).truncatedTo(ChronoUnit.SECONDS) + " " + hecho);
    }

    List<String> lineas(String sn) {
        return List.copyOf(lineas.getOrDefault(sn, new ArrayDeque<>()));
    }
}
