package es.isr.crm.web.shared.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A sheet that is written row by row and keeps none. */
interface Hoja extends Closeable {

    /** The headings; once, before all rows. */
    void cabecera(List<String> titulos) throws IOException;

    /** A row. Text, numbers, dates, instants, yes or no, and null. */
    void fila(List<Object> valores) throws IOException;

    /** Hands over what was written so far. */
    void flush() throws IOException;
}
