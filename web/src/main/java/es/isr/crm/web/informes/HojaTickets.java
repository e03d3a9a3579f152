package es.isr.crm.web.informes;

import es.isr.crm.informes.entity.HojaInforme;
import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.ResumenTiempos;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The statistics of tickets on paper: the groups as they are shown, and what they are narrowed by. */
final class HojaTickets {

    private final InformesTicketsView informe;
    private final ViewTexts texts;

    HojaTickets(InformesTicketsView informe, ViewTexts texts) {
        this.informe = informe;
        this.texts = texts;
    }

    /** @param tecnico name of whose tickets they are alone; null for everybody's */
    HojaInforme hoja(EstadisticasFilter filter, String tecnico, Locale idioma) {
        return new HojaInforme(
                texts.get("informes.titulo"),
                ambito(filter, tecnico),
                columnas(),
                informe.getDatos().grupos().stream()
                        .map(row -> cells(informe.nombre(row), row))
                        .toList(),
                cells(texts.get("informes.todos"), informe.getDatos().total()),
                texts.get(filter.reloj() ? "informes.nota.reloj" : "informes.nota.laborables"),
                idioma);
    }

    private List<String> ambito(EstadisticasFilter filter, String tecnico) {
        List<String> said = new ArrayList<>();
        said.add(texts.format("informe.periodo", ViewFormats.date(filter.desde()), ViewFormats.date(filter.hasta())));
        filter.tipos().forEach(tipo -> said.add(texts.get("ticket.tipo." + tipo)));
        filter.prioridades().forEach(prioridad -> said.add(texts.get("ticket.prioridad." + prioridad)));
        if (tecnico != null) {
            said.add(texts.format("informes.de", tecnico));
        }
        return said;
    }

    private List<String> columnas() {
        List<String> heads = new ArrayList<>();
        heads.add(texts.get("informes.por." + informe.getFiltro().getPor()));
        heads.add(texts.get("informes.tickets"));
        heads.add(texts.get("informes.contestados"));
        heads.addAll(tiempos("informes.papel.respuesta."));
        heads.add(texts.get("informes.resueltos"));
        heads.addAll(tiempos("informes.papel.resolucion."));
        heads.add(texts.get("informes.reabiertos"));
        return heads;
    }

    /** Short ones, of which eleven have room beside each other. */
    private List<String> tiempos(String prefix) {
        return Stream.of("media", "mediana", "p90")
                .map(measure -> texts.get(prefix + measure))
                .toList();
    }

    private List<String> cells(String nombre, EstadisticaRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(nombre);
        cells.add(ViewFormats.number(row.tickets()));
        cells.addAll(tiempos(row.respuesta()));
        cells.addAll(tiempos(row.resolucion()));
        cells.add(ViewFormats.number(row.reabiertos()));
        return cells;
    }

    private List<String> tiempos(ResumenTiempos times) {
        return List.of(
                ViewFormats.number(times.cuantos()),
                informe.tiempo(times.media()),
                informe.tiempo(times.mediana()),
                informe.tiempo(times.p90()));
    }
}
