package es.isr.crm.red.control;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** Why an exchange with PSO failed, in plain words for the log and for the order that waits. */
final class PsoFallo {

    private PsoFallo() {}

    /** What happens every day in words of people; what is seldom, as the platform says it. */
    static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "no se encuentra el servidor " + root.getMessage();
        }
        if (root instanceof ConnectException) {
            return "conexión rechazada: nadie atiende en esa dirección";
        }
        if (root instanceof SocketTimeoutException) {
            return "se agotó el tiempo de espera";
        }
        if (root instanceof SocketException) {
            return "se cortó la conexión";
        }
        return isClosedUnanswered(root) ? "se cerró la conexión sin contestar" : platform(root);
    }

    /** The HTTP client has a type of its own for it, which is not ours to compile against. */
    private static boolean isClosedUnanswered(Throwable root) {
        return root.getClass().getSimpleName().equals("NoHttpResponseException");
    }

    private static String platform(Throwable root) {
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
