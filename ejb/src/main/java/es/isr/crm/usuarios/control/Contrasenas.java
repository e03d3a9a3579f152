package es.isr.crm.usuarios.control;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.Password;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says whether a new password will do: long enough, and not one that is tried first.
 *
 * <p>What is tried first are the 30,000 passwords that most people have, and what they make of them: a year behind, an
 * exclamation mark, a letter as a digit, the same twice, a row of keys (ASVS 6.2.4); and the words of the trade, of the
 * operator and of the person (ASVS 6.2.11), which stand in {@code palabras.txt}. No kind of character is asked for
 * (ASVS 6.2.5).
 */
@ApplicationScoped
public class Contrasenas {

    private static final String WORDS = "/es/isr/crm/usuarios/palabras.txt";

    /** A password that takes fewer guesses falls to who tries the likely ones first. */
    private static final long FEW_GUESSES = 100_000_000L;

    /** Looking takes longer the longer the password is; so much of it says enough. */
    private static final int LOOKED_AT = 40;

    /** So many characters beside the owner's words are too few to make a password of their own. */
    private static final int OWN = 5;

    private Zxcvbn estimator;

    @PostConstruct
    void init() {
        try (InputStream words = Contrasenas.class.getResourceAsStream(WORDS)) {
            List<String> own = new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            estimator = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .dictionary(new Dictionary("operador", own))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a new password.
     *
     * @param typed the password as typed
     * @param email the address of its owner
     * @param nombre the name of its owner, or null
     * @return the fault at the field {@code password}, or nothing
     */
    public Optional<ErrorCampo> check(String typed, String email, String nombre) {
        Optional<ErrorCampo> fault = Password.check(typed, email);
        if (fault.isPresent()) {
            return fault;
        }
        String password = Password.normalise(typed);
        String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        List<String> owner = Arrays.stream((email + " " + nombre).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 2)
                .toList();
        return isOnlyTheirs(password, owner) || estimator.measure(looked, owner).getGuesses() < FEW_GUESSES
                ? Optional.of(new ErrorCampo("password", "passwordAdivinable"))
                : Optional.empty();
    }

    /** Whether hardly anything is left of it without the words that everybody knows of its owner (ASVS 6.2.11). */
    private static boolean isOnlyTheirs(String password, List<String> owner) {
        String all = plain(password);
        String left = all;
        List<String> longestFirst = owner.stream()
                .map(Contrasenas::plain)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            left = left.replace(word, "");
        }
        return !left.equals(all) && left.replaceAll("[^\\p{L}\\d]", "").length() < OWN;
    }

    /** Without accents, in lower case. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
