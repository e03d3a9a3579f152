package es.isr.crm.importacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.importacion.control.FicheroErrores;
import es.isr.crm.importacion.control.ImportacionRepository;
import es.isr.crm.importacion.control.RegistrosQuery;
import es.isr.crm.importacion.control.RegistrosRepository;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.RedImportacion;
import es.isr.crm.importacion.entity.RegistroFilter;
import es.isr.crm.importacion.entity.RegistroRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/** What was made of the records of a file. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class RegistroService {

    private static final String EXPORT = "auditoria.exportacion";

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private RegistrosQuery query;

    @Inject
    private FicheroErrores errores;

    @Inject
    private Event<SucesoAuditable> sucesos;

    /** In the order of the file. */
    public Page<RegistroRow> search(RegistroFilter filter, PageRequest page) {
        return query.search(importaciones.getById(filter.importacionId()), filter, page);
    }

    /** Records by what becomes of them, as they are now. */
    public Cuenta count(Long importacionId) {
        return registros.count(importacionId);
    }

    /** How many records have which kind of fault. */
    public Map<Fallo, Integer> countFallos(Long importacionId) {
        return query.countFallos(importacionId);
    }

    /** What the network shows of who was imported. */
    public RedImportacion getRed(Long importacionId) {
        return query.network(importacionId);
    }

    /**
     * Writes the records with faults as a file that can be put right and uploaded again. Noted as an export.
     *
     * @param words one fault in words
     */
    public void escribirErrores(Long importacionId, OutputStream out, Function<ErrorRegistro, String> words) {
        Importacion importacion = importaciones.getById(importacionId);
        int written = errores.write(importacion, out, words);
        sucesos.fire(new SucesoAuditable(
                EXPORT,
                "%s: importacion «%s», CSV, %d".formatted(Palabras.of(EXPORT), importacion.getFichero(), written),
                null,
                "Importacion",
                importacionId));
    }
}
