package es.isr.crm.simulador.mundo;

import java.time.Clock;

/** Holds the world in force. */
public final class Simulador {

    private final Clock reloj;
    private final Credenciales credenciales;
    private volatile Mundo mundo;

    public Simulador(Clock reloj, Credenciales credenciales) {
        this.reloj = reloj;
        this.credenciales = credenciales;
        mundo = Mundo.nuevo(reloj, credenciales, 0);
    }

    public Mundo mundo() {
        return mundo;
    }

    /** A fresh world; the old one's waiting clients are cut off. */
    public synchronized void reset() {
        mundo = Mundo.nuevo(reloj, credenciales, mundo.llamadas().ultimoId());
    }
}
