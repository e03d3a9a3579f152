package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.entity.CampanaOption;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.LeadRow.Referencia;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.OrigenLead;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What there is to choose from in the forms and filters of leads. */
@Named
@RequestScoped
public class LeadOptions {

    @Inject
    private CarteraLeadService cartera;

    @Inject
    private CampanaService servicioCampanas;

    @Inject
    private PlanService catalogo;

    @Inject
    private Actor actor;

    private List<UsuarioOption> vendedores;
    private List<CampanaOption> campanas;
    private List<Referencia> planes;

    /**
     * Who sells.
     *
     * @param actual who has it now, even if they sell no longer; null for nobody
     */
    public List<UsuarioOption> vendedoresCon(Long actual) {
        if (vendedores == null) {
            vendedores = cartera.findVendedores(actual);
        }
        return vendedores;
    }

    /** Who sells, but who asks. */
    public List<UsuarioOption> getOtros() {
        return vendedoresCon(null).stream()
                .filter(each -> !each.id().equals(actor.getId()))
                .toList();
    }

    public List<CampanaOption> getCampanas() {
        if (campanas == null) {
            campanas = servicioCampanas.findOpciones();
        }
        return campanas;
    }

    /**
     * What is for sale.
     *
     * @param actual the plan that is wanted so far, even if it is sold no longer; null for none
     */
    public List<Referencia> planesCon(Long actual) {
        if (planes == null) {
            planes = new ArrayList<>(catalogo.findVendibles().stream()
                    .map(plan -> new Referencia(plan.id(), plan.nombre()))
                    .toList());
            if (actual != null && planes.stream().noneMatch(plan -> plan.id().equals(actual))) {
                planes.add(new Referencia(actual, catalogo.getFicha(actual).nombre()));
            }
        }
        return planes;
    }

    public Interes[] getIntereses() {
        return Interes.values();
    }

    public OrigenLead[] getOrigenes() {
        return OrigenLead.values();
    }

    public MotivoPerdida[] getMotivos() {
        return MotivoPerdida.values();
    }

    public EstadoLead[] getEstados() {
        return EstadoLead.values();
    }

    /** What people write into a lead's history by hand. */
    public List<ClaseNota> getClases() {
        return ClaseNota.A_MANO;
    }
}
