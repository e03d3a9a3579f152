package es.isr.crm.simulador.mundo;

import java.util.concurrent.atomic.AtomicLong;

/** PSO's entrance: who may come in, and whether anybody is there at all. */
public final class Puerta {

    private final AtomicLong conexionesCerradas = new AtomicLong();
    private volatile Credenciales credenciales;
    private volatile boolean rechazoHttp;
    private volatile boolean caida;

    public Puerta(Credenciales credenciales) {
        this.credenciales = credenciales;
    }

    public Credenciales credenciales() {
        return credenciales;
    }

    /** @param porHttp refuse others with HTTP status 401 too, not only in the body */
    public void cambiar(Credenciales nuevas, boolean porHttp) {
        credenciales = nuevas;
        rechazoHttp = porHttp;
    }

    public boolean rechazoHttp() {
        return rechazoHttp;
    }

    public boolean caida() {
        return caida;
    }

    public void setCaida(boolean valor) {
        caida = valor;
    }

    /** Someone knocked while it was down. */
    public void conexionCerrada() {
        conexionesCerradas.incrementAndGet();
    }

    public long conexionesCerradas() {
        return conexionesCerradas.get();
    }
}
