package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.EmisorIncompletoException;
import es.isr.crm.facturacion.entity.LogoEmisor;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Who issues today, as a row that invoices can name: the same row until a setting changes. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EmisoresFactura {

    /** Version of the template that prints an invoice; raised when it would print an old one otherwise than it was. */
    static final int PLANTILLA = 1;

    /** Without these there is no invoice. */
    static final Parametro[] NEEDED = {
        Parametro.EMISOR_NOMBRE, Parametro.EMISOR_NIF, Parametro.EMISOR_DIRECCION, Parametro.EMISOR_LOCALIDAD
    };

    private static final String FIND = "SELECT id FROM emisores_factura WHERE huella = ?";

    private static final String INSERT = """
            INSERT IGNORE INTO emisores_factura (id, huella, nombre, nif, direccion, codigo_postal, localidad, provincia,
                   registro, iban, web, telefono, email, horario, texto, logo_tipo, logo, plantilla, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Emisores emisores;

    @Inject
    private Logos logos;

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /**
     * Who issues an invoice.
     *
     * @param id the row that tells all of it
     * @param emisor what is copied into each invoice besides
     */
    public record Actual(Long id, Emisor emisor) {

        /** Its address in one line. */
        public String direccion() {
            String town = emisor.codigoPostal() == null
                    ? emisor.localidad()
                    : emisor.codigoPostal() + " " + emisor.localidad();
            String line = emisor.direccion() + ", " + town;
            return emisor.provincia() == null ? line : line + " (" + emisor.provincia() + ")";
        }
    }

    /** @throws EmisorIncompletoException while the settings do not say who issues */
    public Actual actual() {
        List<Parametro> missing = emisores.missing(NEEDED);
        if (!missing.isEmpty()) {
            throw new EmisorIncompletoException(
                    missing.stream().map(Parametro::clave).toList());
        }
        Emisor emisor = emisores.get();
        Optional<LogoEmisor> logo = logos.vigente();
        Object[] values = {
            emisor.nombre(),
            emisor.nif(),
            emisor.direccion(),
            emisor.codigoPostal(),
            emisor.localidad(),
            emisor.provincia(),
            emisor.registro(),
            text(Parametro.EMISOR_IBAN),
            emisor.web(),
            emisor.telefono(),
            emisor.email(),
            emisor.horario(),
            text(Parametro.TEXTO_FACTURA),
            logo.map(picture -> picture.getFormato().mime()).orElse(null),
            logo.map(LogoEmisor::getDatos).orElse(null),
            PLANTILLA
        };
        String huella = huella(values);
        List<Long> known = find(huella);
        if (known.isEmpty()) {
            add(huella, values);
            known = find(huella);
        }
        return new Actual(known.get(0), emisor);
    }

    private List<Long> find(String huella) {
        return sql.ask(FIND, List.of(huella), row -> row.getLong(1));
    }

    private void add(String huella, Object[] values) {
        Object[] row = new Object[values.length + 3];
        row[0] = ids.reserve(1);
        row[1] = huella;
        System.arraycopy(values, 0, row, 2, values.length);
        row[row.length - 1] = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        sql.execute(INSERT, row);
    }

    private String text(Parametro parametro) {
        String value = configuracion.text(parametro);
        return value.isBlank() ? null : value;
    }

    private static String huella(Object[] values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                sha.update(value instanceof byte[] bytes ? bytes : (value + "\u0000").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
