package es.isr.crm.web.shared.error;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

/**
 * An error that nobody expected. Its number is on the page that the user sees and in the log beside the cause, and
 * nowhere is there more for the user to read.
 */
public final class Incident {

    private static final Logger LOG = Logger.getLogger("es.isr.crm.incidente");
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyMMdd-HHmm");
    /** No letters or digits that are confused when read out on the telephone. */
    private static final String ALPHABET = "2346789ACDEFHJKLMNPQRTUVWXY";

    private Incident() {}

    /** Logs the cause once per request and returns the number under which it is in the log. */
    public static String report(HttpServletRequest request, String address, Throwable cause) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String number = newNumber();
        request.setAttribute(ATTRIBUTE, number);
        Principal user = request.getUserPrincipal();
        String who = user == null ? "nadie" : user.getName();
        LOG.log(
                Level.SEVERE,
                cause,
                () -> "Incidente " + number + ": " + request.getMethod() + " " + address + ", usuario " + who);
        return number;
    }

    private static String newNumber() {
        StringBuilder number = new StringBuilder(STAMP.format(ZonedDateTime.now())).append('-');
        for (int i = 0; i < 4; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
