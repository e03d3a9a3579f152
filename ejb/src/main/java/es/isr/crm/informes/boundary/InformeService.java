package es.isr.crm.informes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.informes.control.BajasQuery;
import es.isr.crm.informes.control.DeudaQuery;
import es.isr.crm.informes.control.IngresosQuery;
import es.isr.crm.informes.control.LeadsQuery;
import es.isr.crm.informes.control.RedQuery;
import es.isr.crm.informes.control.VentasQuery;
import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.informes.entity.DeudaRow;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.IngresoRow;
import es.isr.crm.informes.entity.LeadsRow;
import es.isr.crm.informes.entity.RedRow;
import es.isr.crm.informes.entity.VentaRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The reports. What each counts is said at its rows. Money and who left are for administrators; who works with the network
 * sees how good it is, and who sells what became of the leads.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class InformeService {

    @Inject
    private VentasQuery ventas;

    @Inject
    private BajasQuery bajas;

    @Inject
    private IngresosQuery ingresos;

    @Inject
    private DeudaQuery deuda;

    @Inject
    private RedQuery red;

    @Inject
    private LeadsQuery leads;

    /** What was sold in some days, by month, plan, town or seller. */
    public Informe<VentaRow> ventas(InformeFilter filter) {
        return ventas.find(filter);
    }

    /** Who left in some days, by month, reason, plan or town. */
    public Informe<BajaRow> bajas(InformeFilter filter) {
        return bajas.find(filter);
    }

    /** What was invoiced in the months of some days, by month, plan or town. */
    public Informe<IngresoRow> ingresos(InformeFilter filter) {
        return ingresos.find(filter);
    }

    /** What is owed today, by age, town or means of payment; the days of the filter mean nothing. */
    public Informe<DeudaRow> deuda(InformeFilter filter) {
        return deuda.find(filter);
    }

    /** How good the network is now, by OLT, port, model or power; nothing else of the filter means anything. */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public Informe<RedRow> red(InformeFilter filter) {
        return red.find(filter);
    }

    /** What became of who asked in some days, by month, source, campaign, person or reason. */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public Informe<LeadsRow> leads(InformeFilter filter) {
        return leads.find(filter);
    }
}
