package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.VentaRow;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** What was sold. */
@Named
@ViewScoped
public class InformesVentasView extends InformeView<VentaRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public String getId() {
        return "ventas";
    }

    @Override
    public List<Medida<VentaRow>> getMedidas() {
        return List.of(
                Medida.numero("informes_ventas.ventas", VentaRow::ventas)
                        .enCifras()
                        .enGrafico(),
                Medida.euros("informes_ventas.base", VentaRow::base),
                Medida.euros("informes_ventas.cuota", VentaRow::cuota)
                        .enCifras()
                        .enGrafico(),
                Medida.euros("informes_ventas.media", VentaRow::media).enCifras());
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.MES, Agrupacion.PLAN, Agrupacion.LOCALIDAD, Agrupacion.VENDEDOR);
    }

    @Override
    Exportacion<VentaRow> file(LazyListModel<VentaRow, InformeFilter> lista) {
        return Exportacion.of("informe-ventas", lista);
    }

    @Override
    Informe<VentaRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.ventas(filter);
    }
}
