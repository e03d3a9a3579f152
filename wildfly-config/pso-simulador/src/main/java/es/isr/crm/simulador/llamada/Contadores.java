package es.isr.crm.simulador.llamada;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How many writes came and how many were carried out, by operation and serial number. */
public final class Contadores {

    /** The counts of one operation on one serial number; empty where the operation has none. */
    public record Contador(String operacion, String sn, long recibidas, long aplicadas) {}

    private record Clave(String operacion, String sn) {}

    private static final class Cuenta {
        private final AtomicLong recibidas = new AtomicLong();
        private final AtomicLong aplicadas = new AtomicLong();
    }

    private final Map<Clave, Cuenta> cuentas = new ConcurrentHashMap<>();

    void recibida(Solicitud solicitud) {
        cuenta(solicitud).recibidas.incrementAndGet();
    }

    void aplicada(Solicitud solicitud) {
        cuenta(solicitud).aplicadas.incrementAndGet();
    }

    public List<Contador> search(String operacion, String sn) {
        return cuentas.entrySet().stream()
                .filter(e -> operacion == null || operacion.equals(e.getKey().operacion))
                .filter(e -> sn == null || sn.equals(e.getKey().sn))
                .map(e -> new Contador(
                        e.getKey().operacion,
                        e.getKey().sn,
                        e.getValue().recibidas.get(),
                        e.getValue().aplicadas.get()))
                .sorted(Comparator.comparing(Contador::sn).thenComparing(Contador::operacion))
                .toList();
    }

    private Cuenta cuenta(Solicitud solicitud) {
        return cuentas.computeIfAbsent(new Clave(solicitud.operacion(), solicitud.sn()), nueva -> new Cuenta());
    }
}
