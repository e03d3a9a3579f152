package es.isr.crm.importacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.importacion.control.AnalizadorFichero;
import es.isr.crm.importacion.control.CatalogoDestino;
import es.isr.crm.importacion.control.FicheroImportacion;
import es.isr.crm.importacion.control.ImportacionRepository;
import es.isr.crm.importacion.control.RegistrosRepository;
import es.isr.crm.importacion.control.SeriesImportacion;
import es.isr.crm.importacion.entity.AjustesImportacion;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Files with customers of another system: their upload, and what is said about them before their records are looked at. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class ImportacionService {

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private FicheroImportacion ficheros;

    @Inject
    private AnalizadorFichero analizador;

    @Inject
    private CatalogoDestino catalogo;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private SeriesImportacion series;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Takes a file. Its encoding and separator are found out, its columns and plans guessed.
     *
     * @param nombre its name where it comes from
     * @param contenido its bytes, read once and never as a whole
     * @return id of the import that begins with it
     * @throws es.isr.crm.importacion.entity.FicheroIlegibleException when it is no text with columns and records
     */
    public Long subir(String nombre, InputStream contenido) {
        Importacion importacion = ficheros.keep(nombre, contenido, actor.getId(), actor.getNombre());
        importacion.analyse(analizador.analyse(importacion));
        Columnas guessed = Columnas.guess(importacion.getCabecera());
        importacion.ajustar(guessed, plans(importacion, guessed));
        tell("importacion.subir", importacion);
        return importacion.getId();
    }

    private Map<String, Long> plans(Importacion importacion, Columnas columnas) {
        return columnas.place(Campo.PLAN)
                .map(place ->
                        catalogo.guess(analizador.values(importacion, place).keySet()))
                .orElse(Map.of());
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is none */
    public ImportacionFicha get(Long id) {
        return importaciones.getById(id).ficha();
    }

    /** The newest first. */
    public Page<ImportacionFicha> search(PageRequest page) {
        return new Page<>(
                importaciones.find(page).stream().map(Importacion::ficha).toList(), importaciones.count());
    }

    /** The first records of the file, to see what is in its columns; none once the file is gone. */
    public List<RegistroCsv> getMuestra(Long id, int cuantos) {
        Importacion importacion = importaciones.getById(id);
        return importacion.getPurgadaAt() == null ? analizador.sample(importacion, cuantos) : List.of();
    }

    /** What a column says, and in how many records. */
    public Map<String, Integer> getValores(Long id, int columna) {
        return analizador.values(importaciones.getById(id), columna);
    }

    /** The plans that are called like these; null where there is none. */
    public Map<String, Long> adivinarPlanes(List<String> nombres) {
        return catalogo.guess(nombres);
    }

    /** All plans of the catalogue, by their names. */
    public List<PlanDestino> findPlanes() {
        return catalogo.findAll().values().stream()
                .sorted(Comparator.comparing(PlanDestino::nombre))
                .toList();
    }

    /** The next numbers of the series of a year, as they are without being told otherwise. */
    public AjustesImportacion getSeries(YearMonth primerPeriodo) {
        return series.next(primerPeriodo);
    }

    /**
     * Says what the columns are, which plans are meant, and from when the customers are billed here.
     *
     * @param planes id of the plan by its name in the file, null for none: its records will be rejected
     * @throws DatosInvalidosException when a column is missing without which nothing can be done, or the first period
     * @throws es.isr.crm.facturacion.entity.SerieNoMovibleException when a series cannot begin there any more
     */
    public void ajustar(Long id, Columnas columnas, Map<String, Long> planes, AjustesImportacion ajustes) {
        Importacion importacion = importaciones.getForUpdate(id);
        List<ErrorCampo> errores = new ArrayList<>();
        columnas.missing()
                .forEach(campo -> errores.add(new ErrorCampo("columna_" + campo.clave(), "columnaObligatoria")));
        if (ajustes.primerPeriodo() == null) {
            errores.add(new ErrorCampo("primerPeriodo", "obligatorio"));
        }
        number(ajustes.siguienteFactura(), "siguienteFactura", errores);
        number(ajustes.siguienteRectificativa(), "siguienteRectificativa", errores);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        series.check(ajustes);
        importacion.ajustar(columnas, planes);
        importacion.ajustar(ajustes);
    }

    private static void number(Long number, String field, List<ErrorCampo> errores) {
        if (number != null && number < 1) {
            errores.add(new ErrorCampo(field, "numeroPositivo"));
        }
    }

    /** Gives it up, and removes its file. */
    public void descartar(Long id) {
        Importacion importacion = importaciones.getForUpdate(id);
        importacion.descartada(reloj.now());
        ficheros.forget(id);
        registros.clear(id);
        importacion.purgada(reloj.now());
        tell("importacion.descartar", importacion);
    }

    private void tell(String accion, Importacion importacion) {
        sucesos.fire(new SucesoAuditable(
                accion,
                "%s: «%s», %d registros"
                        .formatted(
                                Palabras.of(accion),
                                importacion.getFichero(),
                                importacion.ficha().registros()),
                null,
                "Importacion",
                importacion.getId()));
    }
}
