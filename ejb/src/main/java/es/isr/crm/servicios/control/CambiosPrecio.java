package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.CambioFacturadoException;
import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.CambioTarifas;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ResumenCambio;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Cambio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries the price of a plan to who has it, and takes it back. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CambiosPrecio {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private CambioPrecioRepository cambios;

    @Inject
    private PlanRepository planes;

    @Inject
    private TramosPlan tramos;

    @Inject
    private LineasCambio lineas;

    @Inject
    private LineasCambioUndo vuelta;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** What a new price from a day would do. */
    public List<PasoTarifa> propose(Long planId, PrecioMensual nuevo, LocalDate desde) {
        return CambioTarifas.of(tramos.find(planId, desde), desde, nuevo);
    }

    /** The same in figures. */
    public ResumenCambio summarize(Long planId, List<PasoTarifa> pasos, PrecioMensual nuevo, LocalDate desde) {
        return ResumenCambio.of(pasos, nuevo, desde, tramos.countBajas(planId));
    }

    /**
     * Makes the change.
     *
     * @param plan the plan at its new price, held by this transaction
     * @param anterior its price before
     * @param desde the day
     * @param huella what its preview was known by
     * @return the change
     * @throws CambioDistintoException when it would do something else by now
     */
    public CambioPrecio apply(Plan plan, PrecioMensual anterior, LocalDate desde, String huella) {
        PrecioMensual nuevo = new PrecioMensual(plan.getPrecioMensual(), plan.getModoPrecio());
        List<PasoTarifa> pasos = CambioTarifas.of(tramos.findForUpdate(plan.getId(), desde), desde, nuevo);
        ResumenCambio resumen = summarize(plan.getId(), pasos, nuevo, desde);
        if (!resumen.huella().equals(huella)) {
            throw new CambioDistintoException();
        }
        CambioPrecio cambio = new CambioPrecio(anterior, plan, resumen, actor.getId(), actor.getNombre());
        cambios.add(cambio);
        if (!pasos.isEmpty()) {
            lineas.apply(cambio, pasos);
            auditoria.anotar("planes.cambiarPrecio", words(plan, cambio), history(pasos, nuevo));
        }
        return cambio;
    }

    /**
     * Takes a change back that has not begun. The plan has its old price again, unless it was given yet another since.
     *
     * @throws es.isr.crm.servicios.entity.CambioNoDeshacibleException when it has begun, or was undone already
     * @throws CambioFacturadoException when somebody was invoiced at its price
     */
    public void undo(Long cambioId) {
        // The plan first, as who makes a change does: two of them never wait for each other.
        Plan plan = planes.getForUpdate(cambios.getById(cambioId).getPlanId());
        CambioPrecio cambio = cambios.getForUpdate(cambioId);
        cambio.deshacer(actor.getNombre(), reloj.now(), reloj.today());
        List<PasoTarifa> pasos = vuelta.findPasos(cambio);
        long invoiced = vuelta.countFacturados(cambio);
        if (invoiced > 0) {
            throw new CambioFacturadoException(invoiced);
        }
        vuelta.undo(cambio);
        if (cambio.getNuevo().isIgual(new PrecioMensual(plan.getPrecioMensual(), plan.getModoPrecio()))
                && plan.isCompatible(cambio.getAnterior().importe())) {
            plan.price(cambio.getAnterior().importe(), cambio.getAnterior().modo());
        }
        auditoria.anotar(
                "planes.deshacerPrecio",
                "Deshecho: " + words(plan, cambio),
                history(pasos, cambio.getNuevo()).stream()
                        .map(CambiosPrecio::reverse)
                        .toList());
    }

    private static String words(Plan plan, CambioPrecio cambio) {
        return "Cambio de precio de «" + plan.getNombre() + "» desde el " + DATE.format(cambio.getDesde());
    }

    private static List<Cambio> history(List<PasoTarifa> pasos, PrecioMensual nuevo) {
        List<Cambio> changes = new ArrayList<>();
        for (PasoTarifa paso : pasos) {
            if (paso.isCambia()) {
                changes.add(new Cambio(
                        "TarifaServicio",
                        paso.tramo().tarifaId(),
                        paso.tramo().clienteId(),
                        Cambio.Kind.MODIFICADO,
                        values(paso.tramo().precio(), paso.tramo().desde()),
                        values(nuevo, paso.desde())));
            }
        }
        return changes;
    }

    private static Map<String, String> values(PrecioMensual precio, LocalDate desde) {
        Map<String, String> values = new TreeMap<>();
        values.put("precio", precio.importe().toPlainString());
        values.put("modoPrecio", precio.modo().name());
        values.put("desde", desde.toString());
        return values;
    }

    private static Cambio reverse(Cambio cambio) {
        return new Cambio(
                cambio.entidad(),
                cambio.entidadId(),
                cambio.clienteId(),
                cambio.kind(),
                cambio.despues(),
                cambio.antes());
    }
}
