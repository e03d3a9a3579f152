package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.LeadsRow;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** What became of who asked. */
@Named
@ViewScoped
public class InformesLeadsView extends InformeView<LeadsRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public String getId() {
        return "leads";
    }

    @Override
    public List<Medida<LeadsRow>> getMedidas() {
        return List.of(
                Medida.numero("informes_leads.leads", LeadsRow::leads)
                        .enCifras()
                        .enGrafico(),
                Medida.numero("informes_leads.abiertos", LeadsRow::abiertos).enCifras(),
                Medida.numero("informes_leads.ganados", LeadsRow::ganados)
                        .enCifras()
                        .enGrafico(),
                Medida.numero("informes_leads.perdidos", LeadsRow::perdidos)
                        .enCifras()
                        .enGrafico(),
                Medida.porciento("informes_leads.conversion", LeadsRow::conversion)
                        .enCifras()
                        .enGrafico());
    }

    @Override
    public List<Agrupacion> getAgrupaciones() {
        return List.of(Agrupacion.MES, Agrupacion.ORIGEN, Agrupacion.CAMPANA, Agrupacion.COMERCIAL, Agrupacion.MOTIVO);
    }

    @Override
    Exportacion<LeadsRow> file(LazyListModel<LeadsRow, InformeFilter> lista) {
        return Exportacion.of("informe-leads", lista);
    }

    @Override
    Informe<LeadsRow> find(InformeService servicio, InformeFilter filter) {
        return servicio.leads(filter);
    }

    @Override
    String nombre(Agrupacion por, String clave, ViewTexts words) {
        return switch (por) {
            case ORIGEN -> words.get("origen." + clave);
            case MOTIVO -> words.get("motivoPerdida." + clave);
            default -> super.nombre(por, clave, words);
        };
    }

    @Override
    public boolean isConTipo() {
        return false;
    }
}
