package es.isr.crm.impagos.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.impagos.entity.Aviso;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a reminder or a notice says, by mail and on paper: the invoices that are still unpaid, how to pay, what comes next
 * and from which day on, and how to object.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CartaAviso {

    private static final String PLANTILLA = "aviso_impago";
    private static final String WORDS = "es.isr.crm.impresos." + PLANTILLA;

    private static final String FACTURAS = "SELECT f.numero_completo, f.fecha_emision, f.fecha_vencimiento, "
            + PendienteQuery.PENDIENTE + " FROM avisos_factura af JOIN facturas f ON f.id = af.factura_id"
            + " WHERE af.aviso_id = ? AND f.estado IN ('pendiente', 'vencida') ORDER BY f.fecha_vencimiento, f.id";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Emisores emisores;

    @Inject
    private Configuracion configuracion;

    /**
     * An invoice as the letter names it.
     *
     * @param pendiente EUR
     */
    public record Linea(String numero, LocalDate emision, LocalDate vencimiento, BigDecimal pendiente) {}

    /** What it says; nothing when nothing of what it names is owed any more. */
    public Optional<Carta> of(Aviso aviso) {
        List<Linea> lines = lineas(aviso);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Locale idioma = new Locale(aviso.getIdioma());
        Redaccion t = Redaccion.of(WORDS, idioma);
        String clase = aviso.getClase().name().toLowerCase(Locale.ROOT);
        Cliente cliente = clientes.getById(aviso.getClienteId());
        List<Carta.Dato> datos = new ArrayList<>();
        lines.forEach(linea -> datos.add(new Carta.Dato(
                t.frase("factura", linea.numero(), t.dia(linea.vencimiento())), t.dinero(linea.pendiente()))));
        datos.add(new Carta.Dato(t.get("total"), t.dinero(total(lines))));
        if (aviso.getSuspensionEl() != null) {
            datos.add(new Carta.Dato(t.get("suspension"), t.diaLargo(aviso.getSuspensionEl())));
        }
        return Optional.of(new Carta(
                t.get("asunto." + clase),
                t.frase("saludo", cliente.getNombreCompleto()),
                parrafos(t, clase, aviso),
                datos,
                new Carta.Documento(t.get("fichero." + clase) + ".pdf", impreso(aviso, cliente, lines, t))));
    }

    private List<String> parrafos(Redaccion t, String clase, Aviso aviso) {
        List<String> text = new ArrayList<>();
        text.add(t.get("texto." + clase));
        if (aviso.getSuspensionEl() != null) {
            text.add(t.frase("aviso", t.diaLargo(aviso.getSuspensionEl())));
            text.add(t.get("vuelta"));
            text.add(t.get("reclamar"));
        }
        String iban = configuracion.text(Parametro.EMISOR_IBAN);
        if (!iban.isBlank()) {
            text.add(t.frase("pagar", CuentaBancaria.format(iban)));
        }
        text.add(t.get("cruzado"));
        return text;
    }

    private Impreso impreso(Aviso aviso, Cliente cliente, List<Linea> lines, Redaccion t) {
        String clase = aviso.getClase().name().toLowerCase(Locale.ROOT);
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisores.get());
        datos.put("cliente", cliente);
        datos.put("clase", clase);
        datos.put("fecha", aviso.getFecha());
        datos.put("parrafos", parrafos(t, clase, aviso));
        datos.put("lineas", lines);
        datos.put("total", total(lines));
        return new Impreso(PLANTILLA, new Locale(aviso.getIdioma()), datos);
    }

    private List<Linea> lineas(Aviso aviso) {
        return sql
                .ask(
                        FACTURAS,
                        List.of(aviso.getId()),
                        row -> new Linea(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getBigDecimal(4)))
                .stream()
                .filter(linea -> linea.pendiente().signum() > 0)
                .toList();
    }

    private static BigDecimal total(List<Linea> lines) {
        return lines.stream().map(Linea::pendiente).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
