package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.servicios.boundary.CambioPrecioService;
import es.isr.crm.servicios.boundary.CatalogoService;
import es.isr.crm.servicios.entity.CambioPrecioRow;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A plan: what it is, what it costs, what it brings in. */
@Named
@ViewScoped
public class PlanesFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/planes/ficha?id=";

    @Inject
    private transient PlanService planes;

    @Inject
    private transient CatalogoService catalogo;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient CambioPrecioService precios;

    @Inject
    private transient PermisosView permisos;

    private Long id;
    private CatalogoRow fila;
    private boolean borrable;
    private List<CambioPrecioRow> cambios = List.of();

    /** Called before the page is shown. */
    public void cargar() {
        fila = catalogo.get(id);
        borrable =
                permisos.puede("planes.PlanService.borrar") && planes.getUso(id).isNinguno();
        if (permisos.puede("servicios.CambioPrecioService.findByPlan")) {
            cambios = precios.findByPlan(id);
        }
    }

    /** Takes it off sale. */
    public void retirar() {
        planes.retirar(id);
        messages.info("planes_ficha.retirado");
        submission.redirect(HERE + id);
    }

    /** Puts it on sale again. */
    public void ponerALaVenta() {
        planes.ponerALaVenta(id);
        messages.info("planes_ficha.puesto");
        submission.redirect(HERE + id);
    }

    /** Removes it, if it was never used. */
    public void borrar() {
        planes.borrar(id);
        messages.info("planes_ficha.borrado");
        submission.redirect("/planes");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whether nothing has ever used it, and who looks may remove it. */
    public boolean isBorrable() {
        return borrable;
    }

    public CatalogoRow getFila() {
        return fila;
    }

    /** Changes of its price for who has it, the latest first. */
    public List<CambioPrecioRow> getCambios() {
        return cambios;
    }

    public PlanFicha getPlan() {
        return fila.plan();
    }
}
