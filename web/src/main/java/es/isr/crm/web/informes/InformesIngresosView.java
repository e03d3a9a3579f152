package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.IngresoRow;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** What was invoiced. */
@Named
@ViewScoped
public class InformesIngresosView extends InformeView<IngresoRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public String getId() {
        return "ingresos";
    }

    @Override
    public List<Medida<IngresoRow>> getMedidas() {
        return List.of(
                Medida.numero("informes_ingresos.lineas", IngresoRow::lineas),
                Medida.euros("informes_ingresos.base", IngresoRow::base)
                        .enCifras()
                        .enGrafico(),
                Medida.euros("informes_ingresos.iva", IngresoRow::iva).enCifras(),
                Medida.euros("informes_ingresos.total", IngresoRow::total)
                        .enCifras()
                        .enGrafico());
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.PLAN, Agrupacion.LOCALIDAD, Agrupacion.MES);
    }

    @Override
    Exportacion<IngresoRow> file(LazyListModel<IngresoRow, InformeFilter> lista) {
        return Exportacion.of("informe-ingresos", lista);
    }

    @Override
    Informe<IngresoRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.ingresos(filter);
    }
}
