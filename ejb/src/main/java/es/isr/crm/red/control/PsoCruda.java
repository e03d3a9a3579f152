package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * An exchange with PSO as it was, before anybody made sense of it.
 *
 * @param intento how it ended
 * @param duracion how long it took
 * @param mascara takes out of a text what signs in
 */
record PsoCruda(PsoIntento intento, Duration duracion, UnaryOperator<String> mascara) {

    /** Without what signs in, should PSO send it back. */
    String mask(String text) {
        return mascara.apply(text);
    }

    /** Why there is no answer; empty when there is one. */
    String error() {
        if (intento instanceof PsoIntento.NoEnviado noEnviado) {
            return noEnviado.error();
        }
        return intento instanceof PsoIntento.SinRespuesta sinRespuesta ? sinRespuesta.error() : "";
    }

    boolean isContestada() {
        return intento instanceof PsoIntento.Contestado;
    }

    /** Whether PSO refuses our user or password. */
    boolean isRechazada(PsoOperacion operacion) {
        return intento instanceof PsoIntento.Contestado contestado
                && PsoClasificacion.of(
                                operacion,
                                contestado.estadoHttp(),
                                PsoCuerpo.parse(contestado.cuerpo()).orElse(null))
                        == ClasePso.CREDENCIALES;
    }
}
