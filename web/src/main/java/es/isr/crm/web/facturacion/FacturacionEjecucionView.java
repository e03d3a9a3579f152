package es.isr.crm.web.facturacion;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.facturacion.boundary.FacturacionService;
import es.isr.crm.facturacion.boundary.RevisionService;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.facturacion.entity.ResumenRevision;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One run as a whole: what it comes to against the month before, what issuing it would do, what it has done. */
@Named
@ViewScoped
public class FacturacionEjecucionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RevisionService revision;

    @Inject
    private transient FacturacionService facturacion;

    @Inject
    private transient FacturacionTrabajos trabajos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private FacturacionMarchaView marcha;

    private Long id;
    private boolean entregar;
    private ResumenRevision resumen;
    private String siguiente;

    /**
     * Called before the page is shown, and after each decision. What is under way is looked at first: a job that ends while
     * the page is made leaves its result on it. One that begins meanwhile is looked at once more, or the page would say that
     * it issues and never look again.
     */
    public void cargar() {
        marcha.cargar();
        resumen = revision.getResumen(id);
        if (getEjecucion().estado().isEnCurso() && !marcha.isMirando()) {
            marcha.cargar();
            resumen = revision.getResumen(id);
        }
        siguiente = revision.getSiguienteNumero();
    }

    /** Issues what was reviewed. */
    public void emitir() {
        submission.save("facturacion_ejecucion.emitiendo", () -> {
            trabajos.emitir(id, entregar);
            return address();
        });
    }

    /** Works everything out anew. */
    public void recalcular() {
        submission.save("facturacion.calculando", () -> {
            EjecucionRow run = resumen.ejecucion();
            return "/facturacion/ejecucion?id="
                    + trabajos.calcular(run.periodo().toString(), run.ambito());
        });
    }

    /** Works out anew those who changed after they were reviewed. */
    public void revisarObsoletos() {
        messages.info("facturacion_ejecucion.revisados", facturacion.recalcularObsoletos(id));
        submission.redirect(address());
    }

    /** Gives it up. */
    public void descartar() {
        facturacion.descartar(id);
        messages.info("facturacion_ejecucion.descartada");
        submission.redirect("/facturacion");
    }

    private String address() {
        return "/facturacion/ejecucion?id=" + id;
    }

    /** Whom it is for, in words. */
    public String ambito(AmbitoFacturacion ambito) {
        return switch (ambito.clase()) {
            case TODOS, LISTA, CLIENTE -> texts.get("facturacion.ambito." + ambito.clase());
            case LOCALIDAD -> ambito.valor();
        };
    }

    /** What will happen when it issues: how many, how much, from which number on. */
    public String getConsecuencia() {
        return texts.format(
                "facturacion_ejecucion.emitir.que",
                resumen.facturasListas(),
                ViewFormats.money(resumen.importeListo()),
                siguiente);
    }

    /** Whether there is something that it can issue now. */
    public boolean isEmisible() {
        return (getEjecucion().estado() == EstadoEjecucion.CALCULADA
                        || getEjecucion().estado() == EstadoEjecucion.EMITIDA)
                && resumen.pendientes() > 0;
    }

    /** Whether people may decide about its customers now. */
    public boolean isDecidible() {
        return getEjecucion().estado() == EstadoEjecucion.CALCULADA
                || getEjecucion().estado() == EstadoEjecucion.EMITIDA;
    }

    /** Whether it can be worked out again as a whole, or given up. */
    public boolean isSimulacion() {
        return getEjecucion().estado() == EstadoEjecucion.CALCULADA;
    }

    public boolean isEmitida() {
        return getEjecucion().estado() == EstadoEjecucion.EMITIDA;
    }

    /** The customer that it is for, or null. */
    public Long getClienteId() {
        AmbitoFacturacion ambito = getEjecucion().ambito();
        return ambito.clase() == AmbitoFacturacion.Clase.CLIENTE
                ? ambito.clientes().get(0)
                : null;
    }

    public EjecucionRow getEjecucion() {
        return resumen.ejecucion();
    }

    public ResumenRevision getResumen() {
        return resumen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whether the invoices are sent as soon as they are issued. */
    public boolean isEntregar() {
        return entregar;
    }

    public void setEntregar(boolean entregar) {
        this.entregar = entregar;
    }
}
