package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Looks at a block of records and writes down what will become of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ComprobadorBloque {

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private LectorBloque lector;

    @Inject
    private Cotejo cotejo;

    @Inject
    private RegistrosRepository registros;

    /**
     * @param importacionId the import
     * @param block records, in the order of the file
     */
    public void check(Long importacionId, List<RegistroCsv> block) {
        registros.add(
                importacionId,
                cotejo.judge(importacionId, block, lector.read(importaciones.getById(importacionId), block)));
    }
}
