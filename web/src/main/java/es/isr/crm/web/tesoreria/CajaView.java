package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.tesoreria.boundary.CajaService;
import es.isr.crm.tesoreria.entity.CajaAbierta;
import es.isr.crm.tesoreria.entity.CajaMetodo;
import es.isr.crm.tesoreria.entity.CierreRow;
import es.isr.crm.tesoreria.entity.PeticionCierre;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The till of who is signed in: what should be in it, what is, and the closings that there were. */
@Named
@ViewScoped
public class CajaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CajaService cajas;

    @Inject
    private transient Submission submission;

    private CajaAbierta caja;
    private final Map<MedioPago, BigDecimal> contado = new EnumMap<>(MedioPago.class);
    private String nota;
    private LazyListModel<CierreRow, String> cierres;

    @PostConstruct
    void open() {
        caja = cajas.getMia();
        cierres = new LazyListModel<>(() -> null, (none, page) -> cajas.search(page), CierreRow::id);
    }

    /** Closes it. */
    public void cerrar() {
        submission.save("caja.cerrada", () -> {
            cajas.cerrar(new PeticionCierre(contado, caja, nota));
            return "/caja";
        });
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            caja = cajas.getMia();
        }
    }

    public BigDecimal getDiferenciaEfectivo() {
        return diferencia(MedioPago.EFECTIVO);
    }

    public BigDecimal getDiferenciaTarjeta() {
        return diferencia(MedioPago.TARJETA);
    }

    /** What should be there in cash. */
    public CajaMetodo getEsperadoEfectivo() {
        return esperado(MedioPago.EFECTIVO);
    }

    /** What the card terminal should say. */
    public CajaMetodo getEsperadoTarjeta() {
        return esperado(MedioPago.TARJETA);
    }

    private CajaMetodo esperado(MedioPago metodo) {
        return caja.metodos().stream()
                .filter(each -> each.metodo() == metodo)
                .findFirst()
                .orElseThrow();
    }

    /** EUR that are too much by a way of paying, less than zero missing; null before it was counted. */
    private BigDecimal diferencia(MedioPago metodo) {
        BigDecimal euros = contado.get(metodo);
        return euros == null ? null : esperado(metodo).contado(euros).diferencia();
    }

    /** The closings as a file. */
    public Exportacion<CierreRow> getExportacion() {
        return Exportacion.of("cierres-caja", cierres)
                .columna("caja.dia", CierreRow::fecha)
                .columna("caja.quien", CierreRow::usuario)
                .columna(
                        "caja.esperado.EFECTIVO",
                        row -> of(row, MedioPago.EFECTIVO).esperado())
                .columna(
                        "caja.contado.EFECTIVO",
                        row -> of(row, MedioPago.EFECTIVO).contado())
                .columna(
                        "caja.esperado.TARJETA",
                        row -> of(row, MedioPago.TARJETA).esperado())
                .columna(
                        "caja.contado.TARJETA",
                        row -> of(row, MedioPago.TARJETA).contado())
                .columna("caja.diferencia", CierreRow::diferencia)
                .columna("caja.nota", CierreRow::nota)
                .columna("caja.cuando", CierreRow::cuando);
    }

    private static CajaMetodo of(CierreRow row, MedioPago metodo) {
        return row.metodos().stream()
                .filter(each -> each.metodo() == metodo)
                .findFirst()
                .orElseThrow();
    }

    public CajaAbierta getCaja() {
        return caja;
    }

    public BigDecimal getEfectivo() {
        return contado.get(MedioPago.EFECTIVO);
    }

    public void setEfectivo(BigDecimal euros) {
        put(MedioPago.EFECTIVO, euros);
    }

    public BigDecimal getTarjeta() {
        return contado.get(MedioPago.TARJETA);
    }

    public void setTarjeta(BigDecimal euros) {
        put(MedioPago.TARJETA, euros);
    }

    private void put(MedioPago metodo, BigDecimal euros) {
        if (euros == null) {
            contado.remove(metodo);
        } else {
            contado.put(metodo, euros);
        }
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }

    public LazyListModel<CierreRow, String> getCierres() {
        return cierres;
    }
}
