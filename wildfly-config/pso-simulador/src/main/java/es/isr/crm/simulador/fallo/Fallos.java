package es.isr.crm.simulador.fallo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults in force, in the order they were set. A call suffers the first one that hits it. */
public final class Fallos {

    /**
     * A fault in force.
     *
     * @param saltar calls it still lets pass
     * @param veces calls it will still spoil; null until it is cleared
     */
    public record Activo(long id, Fallo fallo, int saltar, Integer veces, int usado) {

        private Activo skipped() {
            return new Activo(id, fallo, saltar - 1, veces, usado);
        }

        private Activo used() {
            return new Activo(id, fallo, saltar, veces == null ? null : veces - 1, usado + 1);
        }

        private boolean spent() {
            return veces != null && veces == 0;
        }
    }

    private final List<Activo> activos = new ArrayList<>();
    private long ultimoId;

    public synchronized Activo poner(Fallo fallo, int saltar, Integer veces) {
        Activo activo = new Activo(++ultimoId, fallo, saltar, veces, 0);
        activos.add(activo);
        return activo;
    }

    /** The fault that this call suffers, which is so used once; a fault that lets it pass gives way to the next one. */
    public synchronized Optional<Fallo> tomar(String operacion, String sn) {
        for (int i = 0; i < activos.size(); i++) {
            Activo activo = activos.get(i);
            if (!activo.fallo().filtro().hits(operacion, sn)) {
                continue;
            }
            if (activo.saltar() > 0) {
                activos.set(i, activo.skipped());
                continue;
            }
            Activo usado = activo.used();
            if (usado.spent()) {
                activos.remove(i);
            } else {
                activos.set(i, usado);
            }
            return Optional.of(activo.fallo());
        }
        return Optional.empty();
    }

    public synchronized List<Activo> activos() {
        return List.copyOf(activos);
    }

    public synchronized boolean quitar(long id) {
        return activos.removeIf(activo -> activo.id() == id);
    }

    public synchronized void quitarTodos() {
        activos.clear();
    }
}
