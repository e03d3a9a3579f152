package es.isr.crm.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What gave way to another transaction is run again, three times at most; what failed otherwise never is. */
class RepeticionTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void victimOfADeadlockIsRunAgain() {
        assertEquals("/done", Repeticion.run(() -> losing(2, deadlock())));
        assertEquals(3, times.get());
    }

    @Test
    void whoLosesThreeTimesIsTold() {
        RuntimeException lost = deadlock();
        assertSame(lost, assertThrows(RuntimeException.class, () -> Repeticion.run(() -> losing(3, lost))));
        assertEquals(3, times.get());
    }

    @Test
    void otherFailuresAreNotTriedAgain() {
        for (RuntimeException other : new RuntimeException[] {
            new IllegalStateException("x"),
            new RuntimeException(new SQLException("duplicate", "23000", 1062)),
            new RuntimeException(new SQLException("waited too long", "40001", 1205))
        }) {
            times.set(0);
            assertSame(other, assertThrows(RuntimeException.class, () -> Repeticion.run(() -> losing(1, other))));
            assertEquals(1, times.get());
        }
    }

    private String losing(int lost, RuntimeException failure) {
        if (times.incrementAndGet() <= lost) {
            throw failure;
        }
        return "/done";
    }

    private static RuntimeException deadlock() {
        return new IllegalStateException(
                new RuntimeException(new SQLTransactionRollbackException("Deadlock found", "40001", 1213)));
    }
}
