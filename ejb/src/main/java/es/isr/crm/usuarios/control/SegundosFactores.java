package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.SegundoFactor;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What second factors can do: be set up, be asked for a code, be given up. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SegundosFactores {

    /** 160 bits, as RFC 4226 (4, R6) recommends. */
    private static final int SECRET_BYTES = 20;

    private static final int RECOVERY_CODES = 10;
    private static final String ISSUER = "ISR CRM";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SegundoFactorRepository factores;

    @Inject
    private Cofre cofre;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** Whether a code is asked for when this person signs in. */
    public boolean isActivo(Long userId) {
        return factores.find(userId).filter(SegundoFactor::isActivo).isPresent();
    }

    /** Whether who has this role may not come in without one. */
    public boolean isExigido(Rol rol) {
        return rol == Rol.ADMIN && configuracion.is(Parametro.SEGUNDO_FACTOR_ADMIN);
    }

    /**
     * Begins to set one up: a secret to be put into a telephone. Asked again before its first code came, it is the same.
     *
     * @throws IllegalStateException when the person has one that works
     */
    public Enrolamiento empezar(Usuario usuario) {
        Instant now = reloj.now();
        SegundoFactor factor = factores.lock(usuario.getId()).orElse(null);
        if (factor != null && factor.isActivo()) {
            throw new IllegalStateException("user " + usuario.getId() + " has a second factor");
        }
        if (factor != null && factor.isEnEspera(now)) {
            return enrolamiento(usuario, secreto(factor));
        }
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String kept = cofre.cerrar(secret, owner(usuario.getId()));
        if (factor == null) {
            factores.add(new SegundoFactor(usuario.getId(), kept, now));
        } else {
            factor.empezar(kept, now);
        }
        return enrolamiento(usuario, secret);
    }

    /**
     * Ends setting one up: the first code proves that the secret arrived.
     *
     * @return the recovery codes, told now and never again; nothing when it is not the code
     */
    public Optional<List<String>> confirmar(Long userId, String codigo) {
        Instant now = reloj.now();
        SegundoFactor factor =
                factores.lock(userId).filter(begun -> begun.isEnEspera(now)).orElse(null);
        OptionalLong paso = factor == null ? OptionalLong.empty() : paso(factor, codigo, now);
        if (paso.isEmpty()) {
            return Optional.empty();
        }
        factor.usar(paso.getAsLong());
        factor.activar(now);
        return Optional.of(renovarCodigos(userId));
    }

    /**
     * Whether a code is good, of the telephone or from paper; it is used up by this.
     *
     * @param codigo as typed
     */
    public boolean usar(Long userId, String codigo) {
        Instant now = reloj.now();
        SegundoFactor factor =
                factores.lock(userId).filter(SegundoFactor::isActivo).orElse(null);
        if (factor == null) {
            return false;
        }
        // From paper they are longer, and are good although the key of the installation be lost.
        if (Secreto.normaliseCode(codigo).length() > Totp.DIGITS) {
            return factores.useCodigo(userId, hash(codigo), now);
        }
        OptionalLong paso = paso(factor, codigo, now);
        paso.ifPresent(factor::usar);
        return paso.isPresent();
    }

    /** New recovery codes in the place of all before; told now and never again. */
    public List<String> renovarCodigos(Long userId) {
        List<String> codes =
                Stream.generate(Secreto::code).limit(RECOVERY_CODES).toList();
        factores.replaceCodigos(
                userId, codes.stream().map(SegundosFactores::hash).toList());
        return codes;
    }

    private OptionalLong paso(SegundoFactor factor, String codigo, Instant now) {
        return Totp.encontrar(secreto(factor), codigo, now, factor.getUltimoPaso());
    }

    private byte[] secreto(SegundoFactor factor) {
        return cofre.abrir(factor.getSecreto(), owner(factor.getUserId()));
    }

    private static Enrolamiento enrolamiento(Usuario usuario, byte[] secret) {
        String text = Base32.of(secret);
        String uri = "otpauth://totp/" + encode(ISSUER) + ":" + encode(usuario.getEmail()) + "?secret=" + text
                + "&issuer=" + encode(ISSUER);
        return new Enrolamiento(text.replaceAll("(.{4})(?=.)", "$1 "), uri);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String hash(String code) {
        return Digest.of(Secreto.normaliseCode(code));
    }

    private static String owner(Long userId) {
        return "segundo-factor " + userId;
    }
}
