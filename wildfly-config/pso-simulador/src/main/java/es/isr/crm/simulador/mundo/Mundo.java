package es.isr.crm.simulador.mundo;

import es.isr.crm.simulador.fallo.Fallos;
import es.isr.crm.simulador.llamada.Llamadas;
import es.isr.crm.simulador.llamada.Tardias;
import es.isr.crm.simulador.operacion.Ejecutor;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.RedInicial;
import java.time.Clock;

/**
 * Everything the simulator knows between two resets. A call that began in one world ends in it: what it still applies
 * late does not reach the next test's network.
 */
public record Mundo(Red red, Ejecutor ejecutor, Fallos fallos, Llamadas llamadas, Tardias tardias, Puerta puerta) {

    static Mundo nuevo(Clock reloj, Credenciales credenciales, long ultimaLlamada) {
        Red red = RedInicial.crear(reloj);
        return new Mundo(
                red,
                new Ejecutor(red),
                new Fallos(),
                new Llamadas(reloj, ultimaLlamada),
                new Tardias(),
                new Puerta(credenciales));
    }
}
