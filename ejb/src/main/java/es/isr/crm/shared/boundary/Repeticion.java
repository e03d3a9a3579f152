package es.isr.crm.shared.boundary;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a command again whose transaction the database undid so that another could go on. Two who need the same rows in
 * different order wait for one another; the database chooses one, undoes all of it and says so. Nobody has to know.
 */
public final class Repeticion {

    private static final Logger LOG = Logger.getLogger(Repeticion.class.getName());

    /** Of MySQL and MariaDB alike: {@code ER_LOCK_DEADLOCK}. */
    private static final int DEADLOCK = 1213;

    private static final int TIMES = 3;

    private Repeticion() {}

    /**
     * @param command one transaction
     * @return what it answers
     * @throws RuntimeException that of the command: at once, or that of the third time when it lost each time
     */
    public static <T> T run(Supplier<T> command) {
        for (int left = TIMES - 1; ; left--) {
            try {
                return command.get();
            } catch (RuntimeException e) {
                if (left == 0 || !isUndone(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "A command gave way to another transaction and is run again", e);
            }
        }
    }

    private static boolean isUndone(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK) {
                return true;
            }
        }
        return false;
    }
}
