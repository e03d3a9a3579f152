package es.isr.crm.web.shared.error;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{4}-[" + ALPHABET + "]{4}");

    private Incident() {}

    /**
     * Takes up an incident that another request has reported, so that its page shows that number.
     *
     * @return whether it looks like one of our numbers
     */
    static boolean recall(HttpServletRequest request, String number) {
        boolean ours = number != null && NUMBER.matcher(number).matches();
        if (ours) {
            request.setAttribute(ATTRIBUTE, number);
        }
        return ours;
    }

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
