package es.isr.crm.web.importacion;

import es.isr.crm.importacion.entity.Campo;
import java.io.Serializable;

/** Which column of the file is one of the fields, as it is being chosen. */
public class ColumnaElegida implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Campo campo;
    private Integer columna;

    ColumnaElegida(Campo campo, Integer columna) {
        this.campo = campo;
        this.columna = columna;
    }

    public Campo getCampo() {
        return campo;
    }

    /** Place of the column, or null for none. */
    public Integer getColumna() {
        return columna;
    }

    public void setColumna(Integer columna) {
        this.columna = columna;
    }
}
