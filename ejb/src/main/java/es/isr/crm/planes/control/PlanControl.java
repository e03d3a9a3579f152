package es.isr.crm.planes.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What may be done to a plan, for the boundaries of this component and of those above it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PlanControl {

    @Inject
    private PlanRepository planes;

    @Inject
    private DatosPlanValidator validator;

    @Inject
    private PartesControl partes;

    @Inject
    private Auditoria auditoria;

    /**
     * Everything that is wrong with what was typed.
     *
     * @param id the plan, null for a new one
     * @param datos what was typed
     */
    public List<ErrorCampo> check(Long id, DatosPlan datos) {
        List<ErrorCampo> errores = new ArrayList<>(validator.check(datos));
        errores.addAll(partes.check(datos));
        if (datos.getNombre() != null) {
            planes.findByNombre(datos.getNombre().strip())
                    .filter(otro -> !otro.getId().equals(id))
                    .ifPresent(
                            otro -> errores.add(new ErrorCampo("nombre", "PlanRepetidoException", otro.getNombre())));
        }
        return errores;
    }

    /**
     * Saves an edited plan, locked until the transaction ends.
     *
     * @param id the plan
     * @param version the version that was edited
     * @param datos what was typed
     * @return the plan as it now is
     * @throws DatosInvalidosException when something typed is wrong
     * @throws PlanEditadoException when somebody saved it meanwhile
     * @throws es.isr.crm.planes.entity.ParteEnComboException when it leaves the sale and a combo on sale is made of it
     */
    public Plan update(Long id, int version, DatosPlan datos) {
        Plan plan = planes.getForUpdate(id);
        datos.setTipo(plan.getTipo());
        requireValid(check(id, datos));
        if (plan.getVersion() != version) {
            throw new PlanEditadoException(
                    plan.getNombre(), auditoria.findLastAuthor(plan).orElse("—"), plan.getUpdatedAt());
        }
        if (plan.isActivo() && !datos.isActivo()) {
            partes.requireRetirable(plan);
        }
        plan.update(datos);
        partes.componer(plan, datos);
        planes.flush(plan);
        return plan;
    }

    /**
     * Adds a plan.
     *
     * @param datos what was typed
     * @throws DatosInvalidosException when something typed is wrong
     */
    public Plan create(DatosPlan datos) {
        requireValid(check(null, datos));
        Plan plan = new Plan(datos);
        partes.componer(plan, datos);
        planes.add(plan);
        planes.flush(plan);
        return plan;
    }

    /**
     * Takes a plan off sale.
     *
     * @throws es.isr.crm.planes.entity.ParteEnComboException when a combo on sale is made of it
     */
    public void retirar(Long id) {
        Plan plan = planes.getForUpdate(id);
        partes.requireRetirable(plan);
        plan.retirar();
    }

    /**
     * Puts a plan on sale.
     *
     * @throws DatosInvalidosException when it is a combo and one of its parts is not for sale
     */
    public void ponerALaVenta(Long id) {
        Plan plan = planes.getForUpdate(id);
        DatosPlan datos = plan.toDatos();
        datos.setActivo(true);
        requireValid(partes.check(datos));
        partes.componer(plan, datos);
        plan.ponerALaVenta();
    }

    /** @throws DatosInvalidosException when there is any */
    public static void requireValid(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
