package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.servicios.boundary.CambioPrecioService;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.LineaCambioRow;
import es.isr.crm.servicios.entity.PeticionCambio;
import es.isr.crm.servicios.entity.ResumenCambio;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;

/**
 * Editing of a plan. Its price is for new contracts, unless it is asked to reach those who have the plan too: then what
 * that does is shown first, and nothing is saved until it is confirmed.
 */
@Named
@ViewScoped
public class PlanesEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanService planes;

    @Inject
    private transient CambioPrecioService cambios;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private PlanEditable plan;
    private int version;
    private boolean paraTodos;
    private LocalDate cambioDesde;
    private ResumenCambio vista;
    private Boolean cambian;
    private LazyListModel<LineaCambioRow, PeticionCambio> lineas;

    /** Called before the page is shown. */
    public void abrir() {
        if (plan == null || !FacesContext.getCurrentInstance().isPostback()) {
            plan = planes.getEditable(id);
            version = plan.ficha().version();
            // The first day of a month that leaves a whole one to tell the customers.
            cambioDesde = reloj.today().plusMonths(1).with(TemporalAdjusters.firstDayOfNextMonth());
        }
    }

    /** Saves the plan for new contracts, or shows first what its price does to all the others. */
    public void guardar() {
        if (paraTodos) {
            vista = cambios.preview(id, plan.datos(), cambioDesde);
            lineas = new LazyListModel<>(this::peticion, this::search, LineaCambioRow::id);
        } else {
            save("planes_editar.guardado", () -> {
                planes.update(id, version, plan.datos());
                return "/planes/ficha?id=" + id;
            });
        }
    }

    /** Back to the form; nothing was saved. */
    public void volver() {
        vista = null;
    }

    /** Saves the plan and changes the price of who has it, as it was shown. */
    public void aplicar() {
        save("planes_editar.aplicado", () -> {
            try {
                return "/planes/cambio?id=" + cambios.aplicar(id, version, plan.datos(), cambioDesde, vista.huella());
            } catch (CambioDistintoException other) {
                vista = cambios.preview(id, plan.datos(), cambioDesde);
                throw other;
            }
        });
    }

    private void save(String doneKey, Supplier<String> command) {
        submission.save(doneKey, () -> {
            try {
                return command.get();
            } catch (PlanEditadoException other) {
                // Told once; who saves again has read it and means it.
                version = planes.getFicha(id).version();
                throw other;
            }
        });
    }

    private PeticionCambio peticion() {
        return new PeticionCambio(id, vista.nuevo(), vista.desde(), cambian);
    }

    private Page<LineaCambioRow> search(PeticionCambio peticion, PageRequest page) {
        return cambios.searchPreview(peticion, page);
    }

    /** Whether customers could not be told a month before. */
    public boolean isPocoAviso() {
        return vista.desde().isBefore(reloj.today().plusMonths(1));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PlanFicha getFicha() {
        return plan.ficha();
    }

    public DatosPlan getDatos() {
        return plan.datos();
    }

    public boolean isParaTodos() {
        return paraTodos;
    }

    public void setParaTodos(boolean paraTodos) {
        this.paraTodos = paraTodos;
    }

    public LocalDate getCambioDesde() {
        return cambioDesde;
    }

    public void setCambioDesde(LocalDate cambioDesde) {
        this.cambioDesde = cambioDesde;
    }

    /** What the new price does, null while it was not asked for. */
    public ResumenCambio getVista() {
        return vista;
    }

    public Boolean getCambian() {
        return cambian;
    }

    public void setCambian(Boolean cambian) {
        this.cambian = cambian;
    }

    public LazyListModel<LineaCambioRow, PeticionCambio> getLineas() {
        return lineas;
    }
}
