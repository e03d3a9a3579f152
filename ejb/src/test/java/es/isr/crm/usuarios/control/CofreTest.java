package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CofreTest {

    private static final byte[] SECRET = "un secreto".getBytes(StandardCharsets.UTF_8);
    private static final String OWNER = "segundo-factor 7";

    private final Cofre cofre = with((byte) 1);
    private final Cofre keyless = new Cofre(Optional::empty);

    @Test
    void whatGoesInComesOutForItsOwnerAlone() {
        String kept = cofre.cerrar(SECRET, OWNER);

        assertArrayEquals(SECRET, cofre.abrir(kept, OWNER));
        assertThrows(IllegalStateException.class, () -> cofre.abrir(kept, "segundo-factor 8"));
    }

    @Test
    void whatIsKeptTellsNothing() {
        String kept = cofre.cerrar(SECRET, OWNER);

        assertFalse(kept.contains(Base64.getEncoder().encodeToString(SECRET)));
        assertNotEquals(kept, cofre.cerrar(SECRET, OWNER));
    }

    @Test
    void anotherKeyOrNoneOpensNothing() {
        String kept = cofre.cerrar(SECRET, OWNER);

        assertThrows(IllegalStateException.class, () -> with((byte) 2).abrir(kept, OWNER));
        assertThrows(IllegalStateException.class, () -> keyless.abrir(kept, OWNER));
    }

    @Test
    void whatWasKeptBeforeThereWasAKeyIsStillRead() {
        String kept = keyless.cerrar(SECRET, OWNER);

        assertArrayEquals(SECRET, keyless.abrir(kept, OWNER));
        assertArrayEquals(SECRET, cofre.abrir(kept, OWNER));
    }

    private static Cofre with(byte each) {
        byte[] key = new byte[32];
        Arrays.fill(key, each);
        return new Cofre(() -> Optional.of(Base64.getEncoder().encodeToString(key)));
    }
}
