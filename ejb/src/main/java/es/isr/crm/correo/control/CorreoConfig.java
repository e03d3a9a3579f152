package es.isr.crm.correo.control;

import org.eclipse.microprofile.config.ConfigProvider;

/** Which mail server there is, as the environment says: {@code EMAIL_HOST} and the others of its group. */
public final class CorreoConfig {

    private CorreoConfig() {}

    /** Whether there is one. Without, nothing is sent and nothing is lost: mails wait. */
    public static boolean isEncendido() {
        return !text("email.host").isEmpty();
    }

    /** The server, as people know it; empty without. */
    public static String servidor() {
        String port = text("email.port");
        return port.isEmpty() ? text("email.host") : text("email.host") + ":" + port;
    }

    /** The domain that our messages are from. */
    static String dominio() {
        String from = text("email.from");
        String domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return domain.isEmpty() ? "localhost" : domain;
    }

    private static String text(String key) {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .orElse("")
                .trim();
    }
}
