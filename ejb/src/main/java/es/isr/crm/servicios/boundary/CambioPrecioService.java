package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.planes.control.PlanControl;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.servicios.control.CambioPrecioRepository;
import es.isr.crm.servicios.control.CambiosPrecio;
import es.isr.crm.servicios.control.LineasCambioQuery;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.CambioFacturadoException;
import es.isr.crm.servicios.entity.CambioFilter;
import es.isr.crm.servicios.entity.CambioNoDeshacibleException;
import es.isr.crm.servicios.entity.CambioPrecioRow;
import es.isr.crm.servicios.entity.LineaCambioRow;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.servicios.entity.PeticionCambio;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ResumenCambio;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A new price for everybody who has a plan, from a day on.
 *
 * <p>It is looked at first: who, how many, how much, and who is left out and why. What was looked at is what is done, or
 * nothing is. Until its day it can be undone. Customers have to be told a month before and may leave without penalty
 * (Directive (EU) 2018/1972, art. 105.4): the page reminds of it, the date is the administrator's.
 */
@Stateless
public class CambioPrecioService {

    @Inject
    private CambiosPrecio control;

    @Inject
    private CambioPrecioRepository cambios;

    @Inject
    private LineasCambioQuery lineas;

    @Inject
    private PlanControl planes;

    @Inject
    private PlanRepository catalogo;

    @Inject
    private Reloj reloj;

    /**
     * What a plan's new price would do to who has it; changes nothing.
     *
     * @param planId the plan
     * @param datos the edited plan with its new price
     * @param desde first day of that price
     * @throws DatosInvalidosException when something typed is wrong, the day is past, or another change is to come
     */
    @RolesAllowed(ADMIN_ROLE)
    public ResumenCambio preview(Long planId, DatosPlan datos, LocalDate desde) {
        PlanControl.requireValid(check(planId, datos, desde));
        PrecioMensual nuevo = new PrecioMensual(datos.getPrecioMensual(), datos.getModoPrecio());
        return control.summarize(planId, control.propose(planId, nuevo, desde), nuevo, desde);
    }

    /** A page of the services of a preview. */
    @RolesAllowed(ADMIN_ROLE)
    public Page<LineaCambioRow> searchPreview(PeticionCambio peticion, PageRequest page) {
        List<PasoTarifa> pasos = control.propose(peticion.planId(), peticion.nuevo(), peticion.desde()).stream()
                .filter(paso -> peticion.cambian() == null || peticion.cambian() == paso.isCambia())
                .toList();
        return new Page<>(lineas.proposed(pasos, page), pasos.size());
    }

    /**
     * Saves an edited plan and carries its price to who has it.
     *
     * @param planId the plan
     * @param version the version that was edited
     * @param datos what was typed
     * @param desde first day of the new price
     * @param huella what the preview is known by
     * @return id of the change
     * @throws DatosInvalidosException when something typed is wrong, the day is past, or another change is to come
     * @throws PlanEditadoException when somebody saved the plan meanwhile
     * @throws CambioDistintoException when the change would no longer do what its preview showed
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.cambiarPrecio")
    public Long aplicar(Long planId, int version, DatosPlan datos, LocalDate desde, String huella) {
        Plan plan = catalogo.getForUpdate(planId);
        PlanControl.requireValid(check(planId, datos, desde));
        PrecioMensual anterior = new PrecioMensual(plan.getPrecioMensual(), plan.getModoPrecio());
        planes.update(planId, version, datos);
        return control.apply(plan, anterior, desde, huella).getId();
    }

    /**
     * Takes a change back, exactly.
     *
     * @throws CambioNoDeshacibleException when it has begun, or was undone already
     * @throws CambioFacturadoException when somebody was invoiced at its price
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.deshacerPrecio")
    public void deshacer(Long cambioId) {
        control.undo(cambioId);
    }

    /** The changes of a plan, past and to come, the latest first. */
    @RolesAllowed(ADMIN_ROLE)
    public List<CambioPrecioRow> findByPlan(Long planId) {
        return cambios.findByPlan(planId).stream()
                .map(cambio -> CambioPrecioRow.of(cambio, reloj.today()))
                .toList();
    }

    /** A change. */
    @RolesAllowed(ADMIN_ROLE)
    public CambioPrecioRow get(Long cambioId) {
        return CambioPrecioRow.of(cambios.getById(cambioId), reloj.today());
    }

    /** A page of what a change did. */
    @RolesAllowed(ADMIN_ROLE)
    public Page<LineaCambioRow> searchLineas(CambioFilter filter, PageRequest page) {
        return new Page<>(
                lineas.search(filter.cambioId(), filter.cambian(), page),
                lineas.count(filter.cambioId(), filter.cambian()));
    }

    private List<ErrorCampo> check(Long planId, DatosPlan datos, LocalDate desde) {
        LocalDate today = reloj.today();
        List<ErrorCampo> errores = new ArrayList<>(planes.check(planId, datos));
        if (desde == null) {
            errores.add(new ErrorCampo("cambioDesde", "obligatorio"));
        } else if (desde.isBefore(today)) {
            errores.add(new ErrorCampo("cambioDesde", "cambioPasado"));
        }
        cambios.findPrevisto(planId, today)
                .ifPresent(otro -> errores.add(new ErrorCampo("cambioDesde", "cambioPrevisto", otro.getDesde())));
        return errores;
    }
}
