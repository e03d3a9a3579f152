package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.DeudaRow;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.TramoDeuda;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What is owed today, and for how long. */
@Named
@ViewScoped
public class InformesDeudaView extends InformeView<DeudaRow> {

    private static final long serialVersionUID = 1L;

    private static final String TRAMO = "informes_deuda.tramo.";

    @Override
    public String getId() {
        return "deuda";
    }

    @Override
    public List<Medida<DeudaRow>> getMedidas() {
        Stream<Medida<DeudaRow>> all = Stream.of(
                Medida.numero("informes_deuda.clientes", DeudaRow::clientes).enCifras(),
                Medida.numero("informes_deuda.facturas", DeudaRow::facturas).enCifras(),
                Medida.euros("informes_deuda.pendiente", DeudaRow::pendiente)
                        .enCifras()
                        .enGrafico());
        boolean byAge = getFiltro() == null || getFiltro().getPor() == Agrupacion.ANTIGUEDAD;
        Stream<Medida<DeudaRow>> rest = byAge
                ? Stream.of(Medida.porciento(
                        "informes_deuda.parte", row -> row.parteDe(getDatos().total())))
                : Stream.of(TramoDeuda.values()).map(InformesDeudaView::de);
        return Stream.concat(
                        Stream.concat(
                                all,
                                Stream.of(Medida.euros("informes_deuda.vencida", DeudaRow::vencida)
                                        .enCifras()
                                        .enGrafico())),
                        rest)
                .toList();
    }

    private static Medida<DeudaRow> de(TramoDeuda tramo) {
        return Medida.euros(TRAMO + tramo, row -> row.de(tramo));
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.ANTIGUEDAD, Agrupacion.LOCALIDAD, Agrupacion.MEDIO_PAGO);
    }

    @Override
    Exportacion<DeudaRow> file(LazyListModel<DeudaRow, InformeFilter> lista) {
        return Exportacion.of("informe-deuda", lista);
    }

    @Override
    Informe<DeudaRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.deuda(filter);
    }

    @Override
    String nombre(Agrupacion por, String clave, ViewTexts words) {
        return switch (por) {
            case ANTIGUEDAD -> words.get(TRAMO + clave);
            case MEDIO_PAGO -> words.get("medioPago." + clave);
            default -> super.nombre(por, clave, words);
        };
    }

    @Override
    public boolean isConFechas() {
        return false;
    }

    @Override
    public boolean isConTipo() {
        return false;
    }
}
