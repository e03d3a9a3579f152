package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PasswordHasher hasher = new PasswordHasher(1000);

    /** Computed with another implementation (Python's hashlib.pbkdf2_hmac). */
    @ParameterizedTest
    @CsvSource({
        "correct horse battery, pbkdf2-sha256$1000$c2FsdHNhbHRzYWx0c2FsdA==$Cf9xjlisAEzRbMZsosxST/5+wkpfUV6uoqiZkYtP6iQ=",
        "contraseña con eñe, pbkdf2-sha256$1000$c2FsdHNhbHRzYWx0c2FsdA==$bOl5MyBZP2WSVS0ZT+NFaZp3UTYKydbxh4tmA1LJB8o="
    })
    void hashIsPbkdf2(String password, String hash) {
        assertTrue(hasher.verify(password, hash));
        assertFalse(hasher.verify(password + " ", hash));
    }

    @Test
    void hashTellsItsParametersAndIsNeverTwiceTheSame() {
        String hash = new PasswordHasher().hash("doce letras!");

        assertTrue(hash.matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{44}"), hash);
        assertNotEquals(hasher.hash("doce letras!"), hasher.hash("doce letras!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doce letras!",
                "jos\u00e9 jos\u00e9 jos\u00e9",
                "🙂🙃🙂🙃🙂🙃🙂🙃🙂🙃🙂x",
                "=cmd|#{1+1}%_<script>"
            })
    void passwordFitsItsOwnHashOnly(String password) {
        String hash = hasher.hash(password);

        assertTrue(hasher.verify(password, hash));
        assertFalse(hasher.verify(password.toUpperCase(java.util.Locale.ROOT) + "x", hash));
        assertFalse(hasher.verify("", hash));
        assertFalse(hasher.verify(null, hash));
    }

    @Test
    void accentTypedInTwoKeystrokesIsTheSamePassword() {
        assertTrue(hasher.verify("jose\u0301 jose\u0301 jos", hasher.hash("jos\u00e9 jos\u00e9 jos")));
    }

    @Test
    void nobodysHashFitsNothing() {
        assertFalse(hasher.verify("", null));
        assertFalse(hasher.verify("doce letras!", null));
    }

    @Test
    void olderParametersAreUnderstoodAndOutdated() {
        String old = hasher.hash("doce letras!");
        PasswordHasher today = new PasswordHasher(2000);

        assertTrue(today.verify("doce letras!", old));
        assertTrue(today.isOutdated(old));
        assertFalse(today.isOutdated(today.hash("doce letras!")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$2a$10$abc", "pbkdf2-sha256$1000$c2FsdA==", "doce letras!"})
    void whatIsNoHashOfOursIsAnError(String hash) {
        assertThrows(IllegalArgumentException.class, () -> hasher.verify("doce letras!", hash));
    }

    /**
     * Both do the same work: within a factor that only a shortcut would break. The work of this thread is measured and
     * not the time on the wall, which on a busy machine says nothing.
     */
    @Test
    void unknownUserCostsAsMuchAsAWrongPassword() {
        PasswordHasher slow = new PasswordHasher(200_000);
        String hash = slow.hash("doce letras!");
        long wrong = fastest(() -> slow.verify("otra cosa!!!", hash));
        long unknown = fastest(() -> slow.verify("otra cosa!!!", null));

        double ratio = (double) unknown / wrong;
        assertEquals(1.0, ratio, 0.5, "unknown " + Duration.ofNanos(unknown) + ", wrong " + Duration.ofNanos(wrong));
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
