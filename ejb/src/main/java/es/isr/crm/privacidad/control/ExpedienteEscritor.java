package es.isr.crm.privacidad.control;

import es.isr.crm.privacidad.entity.TablaPersonal;
import java.io.Closeable;
import java.io.IOException;

/** Writes tables, one after the other. */
interface ExpedienteEscritor extends FilasPersonales.Lector, Closeable {

    /** A table begins. */
    void tabla(TablaPersonal tabla) throws IOException;

    /** Its rows were all. */
    void finTabla() throws IOException;
}
