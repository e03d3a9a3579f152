package es.isr.crm.usuarios.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** How long a session lives. Read at each use, so that it can be changed while people work. */
@ApplicationScoped
public class SesionConfig {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** How long it may go unused: {@code crm.sesion.inactividad}, ISO 8601. */
    public Duration idle() {
        return read("crm.sesion.inactividad", IDLE);
    }

    /** Its longest life, however much it is used: {@code crm.sesion.duracion}, ISO 8601. */
    public Duration longest() {
        return read("crm.sesion.duracion", LONGEST);
    }

    private static Duration read(String key, Duration usual) {
        return ConfigProvider.getConfig().getOptionalValue(key, Duration.class).orElse(usual);
    }
}
