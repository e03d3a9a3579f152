package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets nobody guess for long, whatever it is that they guess: each attempt is counted as failed before it is made, and
 * after the fifth in a row nothing is tried for a while, as at the sign-in.
 */
@Dependent
public class Intentos {

    /** What is guessed. No address that somebody types begins so: those are in small letters. */
    public enum Cosa {
        CODIGO,
        PASSWORD
    }

    @Inject
    private Entradas entradas;

    /**
     * Makes an attempt.
     *
     * @param email whose secret it is
     * @param attempt gives nothing when it failed
     * @param refusal what a failure is told with
     * @throws AccesoBloqueadoException when there were too many failures
     */
    public <T> T probar(Cosa cosa, String email, Supplier<Optional<T>> attempt, Supplier<RuntimeException> refusal) {
        String key = clave(cosa, email);
        entradas.requireLibre(key);
        entradas.preparar(key);
        Optional<Duration> bloqueo = entradas.contar(key);
        T result = attempt.get()
                .orElseThrow(() -> bloqueo.<RuntimeException>map(AccesoBloqueadoException::new)
                        .orElseGet(refusal));
        entradas.olvidar(key);
        return result;
    }

    /** By what the failures at it are counted. */
    static String clave(Cosa cosa, String email) {
        return cosa + " " + email;
    }
}
