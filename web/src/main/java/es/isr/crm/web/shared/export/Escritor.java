package es.isr.crm.web.shared.export;

import es.isr.crm.web.shared.EstadoStyle;
import es.isr.crm.web.shared.ViewTexts;
import java.io.IOException;
import java.util.List;

/** Puts the rows of a list on a sheet, in the words of the user's language, and counts them. */
final class Escritor<R> {

    private final Exportacion<R> exportacion;
    private final Hoja hoja;
    private final ViewTexts texts;
    private long rows;

    Escritor(Exportacion<R> exportacion, Hoja hoja, ViewTexts texts) {
        this.exportacion = exportacion;
        this.hoja = hoja;
        this.texts = texts;
    }

    void writeHead() throws IOException {
        hoja.cabecera(exportacion.claves().stream().map(texts::get).toList());
    }

    void write(List<R> page) throws IOException {
        for (R row : page) {
            hoja.fila(exportacion.valores(row).stream().map(this::inWords).toList());
            rows++;
        }
        hoja.flush();
    }

    /** The last row of a file that has not come to its end. */
    void writeIncomplete(String incident) throws IOException {
        hoja.fila(List.of(texts.format("exportar.incompleta", incident)));
    }

    private Object inWords(Object value) {
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "exportar.si" : "exportar.no");
        }
        if (value instanceof Enum<?> estado) {
            String key = EstadoStyle.key(estado);
            String words = texts.find("estado." + key);
            return words == null ? key : words;
        }
        return value;
    }

    long rows() {
        return rows;
    }
}
