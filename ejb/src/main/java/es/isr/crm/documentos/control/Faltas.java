package es.isr.crm.documentos.control;

import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.Falta.Donde;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.shared.entity.Parametro;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is missing for a paper. */
final class Faltas {

    private final List<Falta> found = new ArrayList<>();

    /** Those of the settings that are blank. */
    Faltas settings(Emisores emisores, Parametro... needed) {
        emisores.missing(needed).forEach(parametro -> add(Donde.CONFIGURACION, parametro.clave(), null));
        return this;
    }

    /** Something is missing unless there is a value. */
    Faltas unless(Object value, Donde donde, String campo, Long id) {
        if (value == null) {
            add(donde, campo, id);
        }
        return this;
    }

    private void add(Donde donde, String campo, Long id) {
        found.add(new Falta(donde, campo, id));
    }

    List<Falta> list() {
        return List.copyOf(found);
    }
}
