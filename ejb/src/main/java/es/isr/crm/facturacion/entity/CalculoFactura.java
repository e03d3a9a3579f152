package es.isr.crm.facturacion.entity;

import es.isr.crm.facturacion.entity.BorradorCalculado.Linea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What customers are billed for a month. The same inputs give the same invoice; whatever is wrong with a customer is said of
 * that customer, and keeps nobody else from being billed.
 */
public final class CalculoFactura {

    private static final BigDecimal DOS = BigDecimal.valueOf(2);

    /** Months before the one that is billed that may be missing: who begins late in one, and a run that was left out. */
    private static final int MESES_ATRASADOS = 2;

    /** In place of the name of a tax that nobody knows. */
    private static final String NINGUNO = "-";

    private final YearMonth periodo;
    private final List<TipoImpuesto> impuestos;
    private final Map<Long, String> planes;
    private final LocalDate dia;

    /**
     * @param periodo the month
     * @param impuestos the taxes of the zones
     * @param planes names of the plans
     * @param dia the day whose tax counts
     */
    public CalculoFactura(YearMonth periodo, List<TipoImpuesto> impuestos, Map<Long, String> planes, LocalDate dia) {
        this.periodo = periodo;
        this.impuestos = List.copyOf(impuestos);
        this.planes = Map.copyOf(planes);
        this.dia = dia;
    }

    /** What a customer is billed. */
    public BorradorCalculado of(InsumosCliente insumos) {
        Optional<TipoImpuesto> tax = impuesto(insumos);
        if (tax.isEmpty()) {
            return parked(insumos, MotivoSinFactura.SIN_IMPUESTO, NINGUNO, List.of());
        }
        Optional<List<LineaFactura>> lines =
                new LineasInsumos(periodo.atEndOfMonth(), tax.get().getPorcentaje(), planes).of(insumos);
        return lines.isEmpty()
                ? parked(insumos, MotivoSinFactura.SIN_PRECIO, tax.get().getImpuesto(), List.of())
                : judge(insumos, tax.get().getImpuesto(), lines.get());
    }

    /** A customer whose data cannot be worked with. */
    public BorradorCalculado roto(InsumosCliente insumos) {
        return parked(insumos, MotivoSinFactura.DATOS_ROTOS, NINGUNO, List.of());
    }

    /** What its fingerprint is made of beside the customer's own. */
    public HuellaInsumos huella() {
        return new HuellaInsumos(periodo, planes);
    }

    /** The tax of the customer's zone, if there is one. */
    public Optional<TipoImpuesto> impuesto(InsumosCliente insumos) {
        return impuestos.stream()
                .filter(tax -> tax.getZonaFiscal() == insumos.datos().zona() && tax.covers(dia))
                .findFirst();
    }

    private BorradorCalculado judge(InsumosCliente insumos, String tax, List<LineaFactura> lines) {
        List<Linea> invoiced = lines.stream().map(line -> new Linea(line, null)).toList();
        BigDecimal total =
                Desglose.of(lines.stream().map(LineaFactura::importe).toList()).total();
        if (total.signum() == 0) {
            return nothing(insumos, tax, invoiced);
        }
        if (!insumos.datos().isConNif()) {
            return parked(insumos, MotivoSinFactura.SIN_NIF, tax, invoiced);
        }
        if (!insumos.datos().isConDireccion()) {
            return parked(insumos, MotivoSinFactura.SIN_DIRECCION, tax, invoiced);
        }
        if (total.signum() < 0) {
            return Abonos.repartir(lines, insumos.rectificables())
                    .map(split -> draft(insumos, EstadoBorrador.LISTO, null, Anomalia.NEGATIVO, tax, split))
                    .orElseGet(() -> parked(insumos, MotivoSinFactura.NETO_CREDITO, tax, invoiced));
        }
        return draft(insumos, EstadoBorrador.LISTO, null, oddity(insumos, total, lines), tax, invoiced);
    }

    /** What is odd about an invoice that can be issued, or null. */
    private Anomalia oddity(InsumosCliente insumos, BigDecimal total, List<LineaFactura> lines) {
        if (atrasados(lines) > MESES_ATRASADOS) {
            return Anomalia.ATRASOS;
        }
        BigDecimal before = insumos.anterior().total();
        boolean twice = before != null && before.signum() > 0 && total.compareTo(before.multiply(DOS)) >= 0;
        return twice ? Anomalia.DOBLE : null;
    }

    /** For how many earlier months a fee is asked; those that were free or cut are only said. */
    private long atrasados(List<LineaFactura> lines) {
        return lines.stream()
                .filter(line ->
                        line.cargoId() == null && line.importe().importe().signum() != 0)
                .map(LineaFactura::periodo)
                .filter(periodo::isAfter)
                .distinct()
                .count();
    }

    private BorradorCalculado nothing(InsumosCliente insumos, String tax, List<Linea> lines) {
        boolean moved =
                lines.stream().anyMatch(line -> line.linea().importe().importe().signum() != 0);
        MotivoSinFactura why = moved
                ? MotivoSinFactura.CERO
                : isSuspendido(insumos)
                        ? MotivoSinFactura.SUSPENDIDO
                        : insumos.servicios().stream().allMatch(s -> s.cuenta().fechaBaja() != null)
                                ? MotivoSinFactura.BAJA
                                : MotivoSinFactura.CERO;
        BigDecimal before = insumos.anterior().total();
        boolean odd = why == MotivoSinFactura.CERO && before != null && before.signum() > 0;
        return draft(insumos, EstadoBorrador.SIN_FACTURA, why, odd ? Anomalia.CERO : null, tax, lines);
    }

    private boolean isSuspendido(InsumosCliente insumos) {
        return !insumos.servicios().isEmpty()
                && insumos.servicios().stream()
                        .anyMatch(s -> s.cuenta().suspensionOn(periodo.atDay(1)).isPresent());
    }

    private BorradorCalculado parked(InsumosCliente insumos, MotivoSinFactura why, String tax, List<Linea> lines) {
        Anomalia odd = why == MotivoSinFactura.NETO_CREDITO ? Anomalia.NEGATIVO : Anomalia.DATOS;
        return draft(insumos, EstadoBorrador.APARCADO, why, odd, tax, lines);
    }

    private BorradorCalculado draft(
            InsumosCliente insumos,
            EstadoBorrador estado,
            MotivoSinFactura why,
            Anomalia odd,
            String tax,
            List<Linea> lines) {
        BorradorCalculado draft = new BorradorCalculado(insumos.datos().id(), estado, why, odd, tax, lines, Set.of());
        return new BorradorCalculado(
                insumos.datos().id(),
                estado,
                why,
                odd,
                tax,
                lines,
                Diferencia.causas(insumos, periodo, draft.sumas().total()));
    }
}
