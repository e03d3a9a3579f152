package es.isr.crm.batch.importacion;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.batch.trabajos.ArriendoTrabajo;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.boundary.RegistroService;
import es.isr.crm.importacion.control.PasosImportacion;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.EstadoImportacion;
import es.isr.crm.importacion.entity.ImportacionFicha;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The jobs of an import: begun, gone on with after a crash, and followed. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportacionTrabajos {

    /** Looks at the records. */
    public static final String COMPROBAR = "comprobar-importacion";

    /** Makes customers of them. */
    public static final String IMPORTAR = "importar-clientes";

    private static final String IMPORTACION = "importacion";

    @Inject
    private TrabajoService trabajos;

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private ImportacionService importaciones;

    @Inject
    private RegistroService registros;

    @Inject
    private PasosImportacion pasos;

    /**
     * Begins to look at the records, all of them anew.
     *
     * @return id of the execution
     * @throws TrabajoEnMarchaException when another file is being looked at
     */
    public long comprobar(Long id) {
        requireFree(COMPROBAR);
        pasos.comprobar(id);
        return start(COMPROBAR, id, importaciones.get(id).registros());
    }

    /**
     * Begins to make customers of the good records, or goes on with it.
     *
     * @return id of the execution
     * @throws TrabajoEnMarchaException when an import is under way
     * @throws es.isr.crm.facturacion.entity.SerieNoMovibleException when a series cannot begin where it was said any more
     */
    public long importar(Long id) {
        requireFree(IMPORTAR);
        if (importaciones.get(id).estado() != EstadoImportacion.CONCILIANDO) {
            pasos.importar(id);
        }
        return start(IMPORTAR, id, registros.count(id).validos());
    }

    private void requireFree(String trabajo) {
        arriendo.holder(trabajo).ifPresent(holder -> {
            throw new TrabajoEnMarchaException(trabajo, holder.desde(), holder.usuario());
        });
    }

    private long start(String trabajo, Long id, int total) {
        return trabajos.start(
                trabajo, Map.of(IMPORTACION, String.valueOf(id), TrabajoService.TOTAL, String.valueOf(total)));
    }

    /** Whether a job died at it: it can be begun again. */
    public boolean isInterrumpida(Long id) {
        EstadoImportacion estado = importaciones.get(id).estado();
        return estado.isEnCurso() && arriendo.holder(trabajo(estado)).isEmpty();
    }

    /** How far its job is, by records; nothing while none is at it. */
    public Optional<Progreso> findProgreso(Long id) {
        ImportacionFicha ficha = importaciones.get(id);
        if (!ficha.estado().isEnCurso()) {
            return Optional.empty();
        }
        Cuenta cuenta = registros.count(id);
        return trabajos.findLast(trabajo(ficha.estado())).map(last -> {
            long done =
                    ficha.estado() == EstadoImportacion.COMPROBANDO ? cuenta.total() : last.total() - cuenta.validos();
            return new Progreso(
                    last.ejecucion(),
                    last.trabajo(),
                    last.estado(),
                    last.resultado(),
                    Math.max(0, done),
                    last.total(),
                    last.inicio(),
                    null);
        });
    }

    private static String trabajo(EstadoImportacion estado) {
        return estado == EstadoImportacion.COMPROBANDO ? COMPROBAR : IMPORTAR;
    }
}
