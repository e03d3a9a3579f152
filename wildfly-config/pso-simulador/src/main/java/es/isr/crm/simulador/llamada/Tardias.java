package es.isr.crm.simulador.llamada;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes that are carried out once so many more calls on their serial number have been attended to. */
public final class Tardias {

    private static final class Espera {
        private final String sn;
        private final Runnable aplicacion;
        private int llamadas;

        private Espera(String sn, int llamadas, Runnable aplicacion) {
            this.sn = sn;
            this.llamadas = llamadas;
            this.aplicacion = aplicacion;
        }
    }

    private final List<Espera> esperas = new ArrayList<>();

    /** @param llamadas how many calls from now on it waits for */
    public synchronized void poner(String sn, int llamadas, Runnable aplicacion) {
        esperas.add(new Espera(sn, llamadas, aplicacion));
    }

    /** A call on that serial number has its answer, and the client has not seen it yet. */
    public void atendida(String sn) {
        llegadas(sn).forEach(Runnable::run);
    }

    private synchronized List<Runnable> llegadas(String sn) {
        List<Runnable> llegadas = new ArrayList<>();
        for (Iterator<Espera> todas = esperas.iterator(); todas.hasNext(); ) {
            Espera espera = todas.next();
            if (espera.sn.equals(sn) && --espera.llamadas == 0) {
                llegadas.add(espera.aplicacion);
                todas.remove();
            }
        }
        return llegadas;
    }
}
