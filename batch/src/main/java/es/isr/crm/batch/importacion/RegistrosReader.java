package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.FicheroImportacion;
import es.isr.crm.importacion.control.ImportacionRepository;
import es.isr.crm.importacion.control.LectorCsv;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The records of a file, a block at a time. */
@Named
@Dependent
public class RegistrosReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private FicheroImportacion ficheros;

    private LectorCsv lector;
    private int read;

    @Override
    public void open(Serializable checkpoint) {
        Importacion file = importaciones.getById(importacion);
        lector = ficheros.open(importacion, file.getCodificacion(), file.getSeparador());
        read = checkpoint == null ? 0 : (Integer) checkpoint;
        lector.skip(read);
    }

    @Override
    public List<RegistroCsv> readItem() {
        List<RegistroCsv> block = lector.next(ValidosReader.BLOCK);
        read += block.size();
        return block.isEmpty() ? null : block;
    }

    @Override
    public Serializable checkpointInfo() {
        return read;
    }

    @Override
    public void close() {
        if (lector != null) {
            lector.close();
        }
    }
}
