package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Understands a block of records by what was said of their file. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LectorBloque {

    @Inject
    private CatalogoDestino catalogo;

    @Inject
    private Interprete interprete;

    /** As many as there are records, in their order. */
    public List<FichaRegistro> read(Importacion importacion, List<RegistroCsv> block) {
        Columnas columnas = importacion.getColumnas();
        int width = importacion.getCabecera().size();
        Map<String, PlanDestino> planes = catalogo.find(importacion.getPlanes());
        return block.stream()
                .map(registro -> interprete.read(registro, columnas, width, planes))
                .toList();
    }
}
