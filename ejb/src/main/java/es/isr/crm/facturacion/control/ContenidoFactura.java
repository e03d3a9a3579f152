package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.correo.control.ContenidoEntrega;
import es.isr.crm.correo.control.Presentaciones;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.Carta.Documento;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What goes out with an invoice: the invoice, and in a few words what it is, how much and how it is paid. Who got the
 * original and asks for it again gets a duplicate (Real Decreto 1619/2012, art. 14).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ContenidoFactura implements ContenidoEntrega {

    private static final String WORDS = "es.isr.crm.facturacion.correo_factura";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private FacturaImpresa impresa;

    @Inject
    private Presentaciones presentaciones;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.FACTURA;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        Long id = entrega.getReferenciaId();
        Factura factura =
                Optional.ofNullable(em.find(Factura.class, id)).orElseThrow(() -> new NotFoundException("factura", id));
        Redaccion t = Redaccion.of(WORDS, new Locale(entrega.getIdioma()));
        String what = factura.isRectificativa() ? "rectificativa" : "factura";
        String importe = t.dinero(factura.getTotal());
        return Optional.of(new Carta(
                t.frase("asunto." + what, factura.getNumeroCompleto(), importe),
                t.frase("saludo", factura.getClienteNombre()),
                parrafos(factura, what, t),
                datos(factura, importe, t),
                new Documento(impresa.nombre(id), document(entrega))));
    }

    private Impreso document(Entrega entrega) {
        Long id = entrega.getReferenciaId();
        boolean again = entrega.getRepeticion() > 0
                && presentaciones.ofFacturas(Set.of(id)).containsKey(id);
        return again ? impresa.duplicado(id) : impresa.of(id);
    }

    private static List<String> parrafos(Factura factura, String what, Redaccion t) {
        List<String> said = new ArrayList<>();
        if (factura.isRectificativa()) {
            String corrected =
                    factura.getRectifica() == null ? "" : factura.getRectifica().getNumeroCompleto();
            said.add(t.frase("texto.rectificativa", factura.getNumeroCompleto(), corrected, factura.getMotivo()));
        } else {
            said.add(t.frase("texto.factura", factura.getNumeroCompleto(), t.dia(factura.getFechaEmision())));
            said.add(pago(factura, t));
        }
        said.add(t.get("consentimiento"));
        return said;
    }

    private static String pago(Factura factura, Redaccion t) {
        String due = t.dia(factura.getFechaVencimiento());
        if (factura.getMedioPago() == MedioPago.DOMICILIACION && factura.getIbanEnmascarado() != null) {
            return t.frase("pago.domiciliacion", factura.getIbanEnmascarado());
        }
        String iban = factura.getEmisor() == null ? null : factura.getEmisor().getIban();
        return factura.getMedioPago() == MedioPago.TRANSFERENCIA && iban != null
                ? t.frase("pago.transferencia", iban, factura.getReferenciaPago(), due)
                : t.frase("pago.otro", due);
    }

    private static List<Dato> datos(Factura factura, String importe, Redaccion t) {
        List<Dato> facts = new ArrayList<>();
        facts.add(new Dato(t.get("numero"), factura.getNumeroCompleto()));
        facts.add(new Dato(t.get("fecha"), t.dia(factura.getFechaEmision())));
        facts.add(new Dato(t.get("importe"), importe));
        if (!factura.isRectificativa()) {
            facts.add(new Dato(t.get("vencimiento"), t.dia(factura.getFechaVencimiento())));
        }
        return facts;
    }
}
