package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Who left, and why. */
@Named
@ViewScoped
public class InformesBajasView extends InformeView<BajaRow> {

    private static final long serialVersionUID = 1L;

    private static final String MOTIVO = "informes_bajas.motivo.";

    @Override
    public String getId() {
        return "bajas";
    }

    @Override
    public List<Medida<BajaRow>> getMedidas() {
        Stream<Medida<BajaRow>> all = Stream.of(
                Medida.numero("informes_bajas.enServicio", BajaRow::enServicio).enCifras(),
                Medida.numero("informes_bajas.bajas", BajaRow::bajas).enCifras().enGrafico(),
                Medida.porciento("informes_bajas.churn", BajaRow::churn)
                        .enCifras()
                        .enGrafico());
        return getFiltro() != null && getFiltro().getPor() == Agrupacion.MOTIVO
                ? all.toList()
                : Stream.concat(all, MotivoEstado.elegibles().stream().map(InformesBajasView::de))
                        .toList();
    }

    private static Medida<BajaRow> de(MotivoEstado motivo) {
        return Medida.numero(MOTIVO + motivo, row -> row.de(motivo));
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.MES, Agrupacion.MOTIVO, Agrupacion.PLAN, Agrupacion.LOCALIDAD);
    }

    @Override
    Exportacion<BajaRow> file(LazyListModel<BajaRow, InformeFilter> lista) {
        return Exportacion.of("informe-bajas", lista);
    }

    @Override
    Informe<BajaRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.bajas(filter);
    }

    @Override
    String nombre(Agrupacion por, String clave, ViewTexts words) {
        return por == Agrupacion.MOTIVO ? words.get(MOTIVO + clave) : super.nombre(por, clave, words);
    }
}
