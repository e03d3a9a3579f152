package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.tesoreria.entity.ExtractoLeido;
import es.isr.crm.tesoreria.entity.MovimientoLeido;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The statement of one account while it is being read: adds up what it holds, and compares with what it says. */
final class CuentaEnLectura {

    private static final int MAX_TEXTOS = 5;
    private static final int WIDTH = 38;
    private static final int MAX_TEXTO = 400;

    private final Registro43 head;
    private final String iban;
    private final BigDecimal initial;
    private final MessageDigest digest = sha256();
    private final List<MovimientoLeido> movements = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private Registro43 movement;
    private final List<Registro43> texts = new ArrayList<>();
    private BigDecimal debits = BigDecimal.ZERO.setScale(2);
    private BigDecimal credits = BigDecimal.ZERO.setScale(2);
    private int debitCount;

    CuentaEnLectura(Registro43 head) {
        this.head = head;
        this.iban = CuentaBancaria.ofCuentaEspanola(head.digits(2, 10), head.digits(10, 20));
        this.initial = head.signed(32, 33, 47);
        head.requireEuro(47);
        if (head.date(26).isBefore(head.date(20))) {
            throw head.refuse("periodo", head.date(20), head.date(26));
        }
        note(head);
    }

    /** The next movement begins; its amount counts. */
    void movement(Registro43 record) {
        finish();
        movement = record;
        BigDecimal amount = record.signed(27, 28, 42);
        if (amount.signum() < 0 || record.raw(27, 28).equals("1")) {
            debits = debits.add(amount.negate());
            debitCount++;
        } else {
            credits = credits.add(amount);
        }
        note(record);
    }

    /** A line of text of the movement. */
    void text(Registro43 record) {
        requireMovement(record);
        if (texts.size() == MAX_TEXTOS) {
            throw record.refuse("textos", MAX_TEXTOS);
        }
        texts.add(record);
    }

    /** Something that belongs to a movement. */
    void requireMovement(Registro43 record) {
        if (movement == null) {
            throw record.refuse("sitio", record.codigo());
        }
        note(record);
    }

    /**
     * The sums.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when they are not those of the movements
     */
    ExtractoLeido close(Registro43 record) {
        finish();
        note(record);
        if (!record.raw(2, 20).equals(head.raw(2, 20))) {
            throw record.refuse("otraCuenta");
        }
        record.requireEuro(73);
        require(record, "debeNumero", record.number(20, 25), debitCount);
        require(record, "haberNumero", record.number(39, 44), movements.size() - debitCount);
        require(record, "debe", record.amount(25, 39), debits);
        require(record, "haber", record.amount(44, 58), credits);
        BigDecimal said = record.signed(58, 59, 73);
        require(record, "saldo", said, initial.add(credits).subtract(debits));
        return new ExtractoLeido(
                iban,
                head.text(51, 77),
                head.date(20),
                head.date(26),
                initial,
                said,
                List.copyOf(movements),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static void require(Registro43 record, String what, Object said, Object found) {
        if (!said.equals(found)) {
            throw record.refuse(what, said, found);
        }
    }

    private void finish() {
        if (movement == null) {
            return;
        }
        String reference = (movement.text(52, 64) + " " + movement.text(64, 80)).strip();
        String document = movement.text(42, 52).replaceFirst("^0+", "");
        String text = words();
        String same = String.join(
                "|", iban, movement.raw(10, 22), movement.raw(22, 24), movement.raw(27, 42), document, reference, text);
        int ordinal = alike.merge(same, 1, Integer::sum);
        movements.add(new MovimientoLeido(
                movement.date(10),
                movement.date(16),
                movement.digits(22, 24),
                movement.signed(27, 28, 42),
                document,
                reference,
                text,
                HexFormat.of().formatHex(sha256().digest((same + "|" + ordinal).getBytes(StandardCharsets.UTF_8)))));
        movement = null;
        texts.clear();
    }

    /** A field that is full to its last place goes on in the next: no word is torn by it, nor glued to another. */
    private String words() {
        StringBuilder words = new StringBuilder();
        for (Registro43 record : texts) {
            for (int from : new int[] {4, 4 + WIDTH}) {
                String field = record.raw(from, from + WIDTH);
                words.append(field.stripTrailing());
                if (Character.isWhitespace(field.charAt(WIDTH - 1))) {
                    words.append(' ');
                }
            }
        }
        String line = words.toString().replaceAll("\\s+", " ").strip();
        return line.length() <= MAX_TEXTO ? line : line.substring(0, MAX_TEXTO);
    }

    private void note(Registro43 record) {
        digest.update(record.texto().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
