package es.isr.crm.importacion.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.EstadoImportacion;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.red.control.InstaladasVistas;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The steps of an import from one state to the next. Each a transaction of its own, said again without harm. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasosImportacion {

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private SeriesImportacion series;

    @Inject
    private InstaladasVistas instaladas;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Its records will be looked at, all of them anew. */
    public void comprobar(Long id) {
        importaciones.getForUpdate(id).comprobar();
        registros.clear(id);
    }

    /** All its records have been looked at. */
    public void comprobada(Long id) {
        Importacion importacion = importaciones.getForUpdate(id);
        importacion.comprobada(registros.count(id));
    }

    /**
     * Its customers will be created, or those that are left. The first time, the series of invoices begin where it was said.
     *
     * @throws es.isr.crm.facturacion.entity.SerieNoMovibleException when a series cannot begin there any more
     */
    @Auditado("importacion.importar")
    public void importar(Long id) {
        Importacion importacion = importaciones.getForUpdate(id);
        if (importacion.getEstado() == EstadoImportacion.IMPORTANDO) {
            return;
        }
        importacion.importar(actor.getId(), actor.getNombre());
        series.begin(importacion.getAjustes());
        tell("importacion.importar", importacion);
    }

    /** All its customers are there. */
    public void importada(Long id) {
        Importacion importacion = importaciones.getForUpdate(id);
        if (importacion.getEstado() == EstadoImportacion.IMPORTANDO) {
            importacion.importada(registros.count(id), reloj.now());
        }
    }

    /** The network has been compared with them: who was seen to be installed is. */
    @Auditado("importacion.terminar")
    public void terminada(Long id) {
        Importacion importacion = importaciones.getForUpdate(id);
        if (importacion.getEstado() == EstadoImportacion.CONCILIANDO) {
            actor.set(importacion.getUsuarioId(), importacion.getUsuario(), null);
            instaladas.activate();
            importacion.terminada(reloj.now());
            tell("importacion.terminar", importacion);
        }
    }

    private void tell(String accion, Importacion importacion) {
        Cuenta cuenta = importacion.ficha().cuenta();
        sucesos.fire(new SucesoAuditable(
                accion,
                "%s: «%s», %d importados, %d por importar, %d ya existían, %d con errores"
                        .formatted(
                                Palabras.of(accion),
                                importacion.getFichero(),
                                cuenta.importados(),
                                cuenta.validos(),
                                cuenta.existentes(),
                                cuenta.rechazados()),
                null,
                "Importacion",
                importacion.getId()));
    }
}
