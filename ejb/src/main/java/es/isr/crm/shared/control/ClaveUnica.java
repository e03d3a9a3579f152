package es.isr.crm.shared.control;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Tells which unique key a failed write ran into, for when two come at the same instant. */
public final class ClaveUnica {

    private ClaveUnica() {}

    /**
     * @param failure what the write threw
     * @param key name of the unique key
     * @return whether it was that key
     */
    public static boolean isViolated(PersistenceException failure, String key) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && cause.getMessage() != null
                    && cause.getMessage().contains(key)) {
                return true;
            }
        }
        return false;
    }
}
