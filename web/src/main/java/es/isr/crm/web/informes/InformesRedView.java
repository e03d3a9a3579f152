package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.RedRow;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** How good the network is. */
@Named
@ViewScoped
public class InformesRedView extends InformeView<RedRow> {

    private static final long serialVersionUID = 1L;

    /** Width of a step of the optical power, dB. */
    private static final int STEP = 2;

    @Override
    public String getId() {
        return "red";
    }

    @Override
    public List<Medida<RedRow>> getMedidas() {
        return List.of(
                Medida.numero("informes_red.onts", RedRow::onts).enCifras().enGrafico(),
                Medida.numero("informes_red.online", RedRow::online),
                Medida.numero("informes_red.offline", RedRow::offline).enCifras(),
                Medida.porciento("informes_red.sinEnlace", RedRow::sinEnlace)
                        .enCifras()
                        .enGrafico(),
                Medida.numero("informes_red.buena", RedRow::buena),
                Medida.numero("informes_red.aceptable", RedRow::aceptable),
                Medida.numero("informes_red.mala", RedRow::mala).enCifras().enGrafico(),
                Medida.numero("informes_red.sinPotencia", RedRow::sinPotencia));
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.OLT, Agrupacion.PON, Agrupacion.MODELO, Agrupacion.POTENCIA);
    }

    @Override
    Exportacion<RedRow> file(LazyListModel<RedRow, InformeFilter> lista) {
        return Exportacion.of("informe-red", lista);
    }

    @Override
    Informe<RedRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.red(filter);
    }

    @Override
    String nombre(Agrupacion por, String clave, ViewTexts words) {
        return por == Agrupacion.POTENCIA
                ? words.format("informes_red.tramo", Integer.valueOf(clave), Integer.parseInt(clave) + STEP)
                : super.nombre(por, clave, words);
    }

    @Override
    public boolean isConFechas() {
        return false;
    }

    @Override
    public boolean isConTipo() {
        return false;
    }

    @Override
    public boolean isConLocalidad() {
        return false;
    }
}
