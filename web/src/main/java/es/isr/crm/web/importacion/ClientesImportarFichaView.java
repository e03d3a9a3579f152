package es.isr.crm.web.importacion;

import es.isr.crm.batch.importacion.ImportacionTrabajos;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.boundary.RegistroService;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.EstadoImportacion;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RedImportacion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Idiomas;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.PreferenciasView;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One import, step by step: what its columns are, what will happen to each record, how far it is, what came of it. It can be
 * left at any time and come back to.
 */
@Named
@ViewScoped
public class ClientesImportarFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MUESTRA = 20;

    @Inject
    private transient ImportacionService importaciones;

    @Inject
    private transient RegistroService registros;

    @Inject
    private transient ImportacionTrabajos trabajos;

    @Inject
    private transient Reloj reloj;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient PreferenciasView preferencias;

    private Long id;
    private boolean ajustar;
    private ImportacionFicha ficha;
    private AjustesFormulario ajustes;
    private List<PlanDestino> planes;
    private Progreso progreso;
    private boolean interrumpida;
    private RedImportacion red;

    /** Called before the page is shown. */
    public void cargar() {
        leer();
        if (isAjustable() && !FacesContext.getCurrentInstance().isPostback()) {
            planes = importaciones.findPlanes();
            ajustes =
                    new AjustesFormulario(ficha, importaciones.getMuestra(id, MUESTRA), YearMonth.from(reloj.today()));
            ajustes.readPlanes(importaciones);
            if (!ajustes.hasSeries()) {
                ajustes.readSeries(importaciones);
            }
        }
    }

    /** Called by the page's poll while a job is at it; where that ends, the page begins anew. */
    public void mirar() {
        EstadoImportacion before = ficha.estado();
        leer();
        if (before != ficha.estado() && !ficha.estado().isEnCurso()) {
            submission.redirect("/clientes/importar/ficha?id=" + id);
        }
    }

    private void leer() {
        ficha = importaciones.get(id);
        interrumpida = trabajos.isInterrumpida(id);
        progreso = trabajos.findProgreso(id).orElse(null);
        red = ficha.estado() == EstadoImportacion.TERMINADA ? registros.getRed(id) : null;
    }

    /** Another column was chosen: where it is that of the plans, what stands in it. */
    public void columnaElegida(ColumnaElegida fila) {
        if (fila.getCampo() == Campo.PLAN) {
            ajustes.readPlanes(importaciones);
        }
    }

    /** A month in words: {@code noviembre 2026}. */
    public String mes(String periodo) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", Idiomas.formats(preferencias.idioma()))
                .format(YearMonth.parse(periodo));
    }

    /** The columns of the file, by their places. */
    public List<Opcion> getOpciones() {
        List<String> names = ficha.cabecera();
        return IntStream.range(0, names.size())
                .mapToObj(place -> new Opcion(place, names.get(place)))
                .toList();
    }

    /**
     * A column of the file.
     *
     * @param place its place, from 0
     * @param nombre its name
     */
    public record Opcion(int place, String nombre) implements Serializable {}

    /** Another year has other series. */
    public void leerSeries() {
        ajustes.readSeries(importaciones);
    }

    /** Keeps what was said, and has the records looked at. */
    public void comprobar() {
        submission.save("clientes_importar_ficha.comprobando", () -> {
            importaciones.ajustar(id, ajustes.toColumnas(), ajustes.toPlanes(), ajustes.toAjustes());
            trabajos.comprobar(id);
            return "/clientes/importar/ficha?id=" + id;
        });
    }

    /** Has the customers created. */
    public void importar() {
        begin(() -> trabajos.importar(id), "clientes_importar_ficha.importando");
    }

    /** Goes on with what a job left when it died. */
    public void continuar() {
        begin(
                ficha.estado() == EstadoImportacion.COMPROBANDO
                        ? () -> trabajos.comprobar(id)
                        : () -> trabajos.importar(id),
                "clientes_importar_ficha.continuada");
    }

    private void begin(Runnable step, String done) {
        try {
            step.run();
            messages.info(done);
            submission.redirect("/clientes/importar/ficha?id=" + id);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
    }

    /** Gives it up. */
    public void descartar() {
        importaciones.descartar(id);
        messages.info("clientes_importar_ficha.descartada");
        submission.redirect("/clientes/importar");
    }

    /** Whether columns and plans are to be said now. */
    public boolean isAjustable() {
        return ficha.purgadaAt() == null
                && (ficha.estado() == EstadoImportacion.SUBIDA
                        || ajustar && ficha.estado() == EstadoImportacion.COMPROBADA);
    }

    /** Whether what becomes of its records can be seen. */
    public boolean isComprobada() {
        return !isAjustable()
                && (ficha.estado() == EstadoImportacion.COMPROBADA || ficha.estado() == EstadoImportacion.TERMINADA);
    }

    /** Whether it can still be given up. */
    public boolean isDescartable() {
        return ficha.estado().canBecome(EstadoImportacion.DESCARTADA);
    }

    /** Whether a job is at it, so that the page looks again. */
    public boolean isEnMarcha() {
        return ficha.estado().isEnCurso() && !interrumpida;
    }

    public Cuenta getCuenta() {
        return ficha.cuenta();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whether the address asks for the columns of a file whose records were looked at already. */
    public boolean isAjustar() {
        return ajustar;
    }

    public void setAjustar(boolean ajustar) {
        this.ajustar = ajustar;
    }

    public ImportacionFicha getFicha() {
        return ficha;
    }

    public AjustesFormulario getAjustes() {
        return ajustes;
    }

    public List<PlanDestino> getPlanes() {
        return planes;
    }

    /** How far its job is, or null. */
    public Progreso getProgreso() {
        return progreso;
    }

    public boolean isInterrumpida() {
        return interrumpida;
    }

    /** What the network shows of who was imported, or null before that is known. */
    public RedImportacion getRed() {
        return red;
    }
}
