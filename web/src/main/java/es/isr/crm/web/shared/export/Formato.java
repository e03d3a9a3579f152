package es.isr.crm.web.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of file that a list can become. */
enum Formato {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    Formato(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** {@code clientes-2026-11-22.csv}. */
    String fileName(String nombre, Object fecha) {
        return nombre + "-" + fecha + "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * An empty sheet on a stream.
     *
     * @param nombre of the list
     */
    Hoja open(OutputStream out, String nombre) throws IOException {
        return this == CSV ? new HojaCsv(out) : new HojaXlsx(out, nombre);
    }
}
