package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Looks at a block of records and writes down what will become of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ComprobadorBloque {

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private CatalogoDestino catalogo;

    @Inject
    private Interprete interprete;

    @Inject
    private Cotejo cotejo;

    @Inject
    private RegistrosRepository registros;

    /**
     * @param importacionId the import
     * @param block records, in the order of the file
     */
    public void check(Long importacionId, List<RegistroCsv> block) {
        Importacion importacion = importaciones.getById(importacionId);
        Columnas columnas = importacion.getColumnas();
        int width = importacion.getCabecera().size();
        Map<String, PlanDestino> planes = catalogo.find(importacion.getPlanes());
        List<FichaRegistro> fichas = block.stream()
                .map(registro -> interprete.read(registro, columnas, width, planes))
                .toList();
        registros.add(importacionId, cotejo.judge(importacionId, block, fichas));
    }
}
