package es.isr.crm.web.importacion;

import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.entity.AjustesImportacion;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.shared.entity.CuentaBancaria;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a file before its records are looked at, as it is being typed. */
public class AjustesFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BACK = 1;
    private static final int AHEAD = 3;

    private final ImportacionFicha ficha;
    private final List<RegistroCsv> muestra;
    private final List<ColumnaElegida> columnas;
    private final List<String> periodos;
    private List<PlanElegido> planes;
    private String primerPeriodo;
    private Long siguienteFactura;
    private Long siguienteRectificativa;

    /**
     * @param muestra the first records
     * @param mes the present month
     */
    AjustesFormulario(ImportacionFicha ficha, List<RegistroCsv> muestra, YearMonth mes) {
        this.ficha = ficha;
        this.muestra = muestra;
        columnas = Stream.of(Campo.values())
                .map(campo ->
                        new ColumnaElegida(campo, ficha.columnas().place(campo).orElse(null)))
                .collect(Collectors.toCollection(ArrayList::new));
        AjustesImportacion ajustes = ficha.ajustes();
        primerPeriodo =
                Objects.toString(ajustes.primerPeriodo(), mes.plusMonths(1).toString());
        siguienteFactura = ajustes.siguienteFactura();
        siguienteRectificativa = ajustes.siguienteRectificativa();
        periodos = Stream.iterate(mes.minusMonths(BACK), month -> month.plusMonths(1))
                .limit(BACK + AHEAD + 1L)
                .map(YearMonth::toString)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What stands in the column of the plans, each with the plan that was chosen or is called the same. */
    void readPlanes(ImportacionService service) {
        Integer place = columna(Campo.PLAN).getColumna();
        if (place == null) {
            planes = List.of();
            return;
        }
        Map<String, Integer> counts = service.getValores(ficha.id(), place);
        Map<String, Long> guessed = service.adivinarPlanes(List.copyOf(counts.keySet()));
        planes = counts.entrySet().stream()
                .map(one -> new PlanElegido(
                        one.getKey(),
                        one.getValue(),
                        ficha.planes().containsKey(one.getKey())
                                ? ficha.planes().get(one.getKey())
                                : guessed.get(one.getKey())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The next numbers as they are, where nobody has said others. */
    void readSeries(ImportacionService service) {
        AjustesImportacion series = service.getSeries(YearMonth.parse(primerPeriodo));
        siguienteFactura = series.siguienteFactura();
        siguienteRectificativa = series.siguienteRectificativa();
    }

    private ColumnaElegida columna(Campo campo) {
        return columnas.get(campo.ordinal());
    }

    Columnas toColumnas() {
        Map<Campo, Integer> places = new EnumMap<>(Campo.class);
        columnas.stream()
                .filter(columna -> columna.getColumna() != null)
                .forEach(columna -> places.put(columna.getCampo(), columna.getColumna()));
        return new Columnas(places);
    }

    Map<String, Long> toPlanes() {
        Map<String, Long> chosen = new LinkedHashMap<>();
        planes.forEach(plan -> chosen.put(plan.getNombre(), plan.getPlanId()));
        return chosen;
    }

    AjustesImportacion toAjustes() {
        return new AjustesImportacion(
                primerPeriodo == null ? null : YearMonth.parse(primerPeriodo),
                siguienteFactura,
                siguienteRectificativa);
    }

    boolean hasSeries() {
        return siguienteFactura != null;
    }

    /** What the first records say in the column that was chosen; accounts are masked. */
    public String ejemplo(ColumnaElegida elegida) {
        Integer columna = elegida.getColumna();
        return columna == null
                ? ""
                : muestra.stream()
                        .filter(registro -> columna < registro.valores().size())
                        .map(registro -> registro.valores().get(columna).strip())
                        .filter(value -> !value.isEmpty())
                        .map(value -> elegida.getCampo() == Campo.IBAN ? CuentaBancaria.mask(value) : value)
                        .limit(2)
                        .collect(Collectors.joining(" · "));
    }

    public List<ColumnaElegida> getColumnas() {
        return columnas;
    }

    public List<PlanElegido> getPlanes() {
        return planes;
    }

    /** Months that may be the first, as {@code yyyy-MM}. */
    public List<String> getPeriodos() {
        return periodos;
    }

    public String getPrimerPeriodo() {
        return primerPeriodo;
    }

    public void setPrimerPeriodo(String primerPeriodo) {
        this.primerPeriodo = primerPeriodo;
    }

    public Long getSiguienteFactura() {
        return siguienteFactura;
    }

    public void setSiguienteFactura(Long siguienteFactura) {
        this.siguienteFactura = siguienteFactura;
    }

    public Long getSiguienteRectificativa() {
        return siguienteRectificativa;
    }

    public void setSiguienteRectificativa(Long siguienteRectificativa) {
        this.siguienteRectificativa = siguienteRectificativa;
    }
}
