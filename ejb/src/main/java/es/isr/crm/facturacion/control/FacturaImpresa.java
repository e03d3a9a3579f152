package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.EmisorFactura;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.facturacion.entity.LineaImpresa;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The paper of an invoice. All it says was copied when it was issued, the operator's sign and texts too, and it is laid out
 * by the template of that time: printed again after years it is the same, whatever was configured since.
 *
 * <p>There is one original. What is given out again because it was lost, or to one more who needs it, is marked as a
 * duplicate (Real Decreto 1619/2012, art. 14).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FacturaImpresa {

    private static final String TEMPLATE = "factura";

    /** Of an invoice that is older than the copies of who issued. */
    private static final String EMISOR =
            "SELECT emisor_nombre, emisor_nif, emisor_direccion FROM facturas WHERE id = ?";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    /** @throws NotFoundException when there is no such invoice */
    public Impreso of(Long facturaId) {
        return print(facturaId, false);
    }

    /**
     * The same, marked as a duplicate.
     *
     * @throws NotFoundException when there is no such invoice
     */
    public Impreso duplicado(Long facturaId) {
        return print(facturaId, true);
    }

    /** What its file is called: the number, with a hyphen for what no file may have in its name. */
    public String nombre(Long facturaId) {
        return getById(facturaId).getNumeroCompleto().replace('/', '-') + ".pdf";
    }

    private Impreso print(Long facturaId, boolean duplicado) {
        Factura factura = getById(facturaId);
        EmisorFactura snapshot = factura.getEmisor();
        Map<String, Object> datos = new HashMap<>();
        datos.put("factura", factura);
        datos.put("rectificada", factura.getRectifica());
        datos.put("duplicado", duplicado);
        datos.put("emisor", snapshot == null ? copied(facturaId) : snapshot.toEmisor());
        datos.put("iban", snapshot == null ? null : spaced(snapshot.getIban()));
        datos.put("texto", snapshot == null ? null : snapshot.getTexto());
        datos.put("logo", snapshot == null ? null : inline(snapshot));
        datos.put("desglose", factura.getDesglose());
        datos.put(
                "paginas",
                PaginasFactura.of(
                        factura.getConceptos().stream().map(LineaImpresa::of).toList()));
        return new Impreso(template(snapshot), new Locale(factura.getIdioma()), datos);
    }

    private Factura getById(Long id) {
        Factura factura = id == null ? null : em.find(Factura.class, id);
        if (factura == null) {
            throw new NotFoundException("factura", id);
        }
        return factura;
    }

    /** The first one has no number in its name. */
    private static String template(EmisorFactura snapshot) {
        int version = snapshot == null ? 1 : snapshot.getPlantilla();
        return version == 1 ? TEMPLATE : TEMPLATE + "_" + version;
    }

    private Emisor copied(Long facturaId) {
        return sql.ask(
                        EMISOR,
                        List.of(facturaId),
                        row -> new Emisor(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .get(0);
    }

    private static String inline(EmisorFactura snapshot) {
        return snapshot.getLogo() == null
                ? null
                : "data:" + snapshot.getLogoTipo() + ";base64,"
                        + Base64.getEncoder().encodeToString(snapshot.getLogo());
    }

    private static String spaced(String iban) {
        return iban == null ? null : iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
