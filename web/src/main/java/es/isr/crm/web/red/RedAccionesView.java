package es.isr.crm.web.red;

import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.entity.OrdenNoCumplidaException;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** What a person does with an order that does not go on by itself: again, never mind, or done by hand. */
@Named
@ViewScoped
public class RedAccionesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrdenService service;

    @Inject
    private transient Messages messages;

    /** Orders by id that are ticked. */
    private Map<Long, Boolean> marcadas = new HashMap<>();

    private OrdenRow elegida;
    private String motivo;
    private String contradiccion;

    /** The order that the dialogs are about. */
    public void elegir(OrdenRow orden) {
        elegida = orden;
        motivo = null;
        contradiccion = null;
    }

    public void reintentar(OrdenRow orden) {
        service.reintentar(orden.id());
        marcadas.remove(orden.id());
        messages.info("red_acciones.reintentada", orden.serie());
    }

    /** All that are ticked. One that has gone on meanwhile needs it no more. */
    public void reintentarMarcadas() {
        int sent = 0;
        for (Long id : ids()) {
            try {
                service.reintentar(id);
                sent++;
            } catch (BusinessException gone) {
                messages.refusal(gone);
            }
        }
        marcadas.clear();
        messages.info("red_acciones.reintentadas", sent);
    }

    public void desmarcar() {
        marcadas.clear();
    }

    /** Ticks the blocked ones of a page, or takes all ticks away when they have them. */
    public void marcar(List<OrdenRow> page) {
        List<Long> blocked = page.stream()
                .filter(orden -> orden.causa() != null)
                .map(OrdenRow::id)
                .toList();
        if (ids().containsAll(blocked)) {
            marcadas.clear();
        } else {
            blocked.forEach(id -> marcadas.put(id, true));
        }
    }

    public void cancelar() {
        service.cancelar(elegida.id(), motivo);
        marcadas.remove(elegida.id());
        messages.info("red_acciones.cancelada", elegida.serie());
    }

    /** Solved by hand: closed when PSO shows it, else the dialog tells what PSO shows. */
    public void resolver() {
        try {
            service.resolver(elegida.id(), motivo);
            marcadas.remove(elegida.id());
            messages.info("red_acciones.resuelta", elegida.serie());
        } catch (OrdenNoCumplidaException shown) {
            contradiccion = String.valueOf(shown.getData().get(0));
            PrimeFaces.current().ajax().addCallbackParam("abierta", true);
        }
    }

    /** Closed although PSO does not show it. */
    public void cerrar() {
        service.resolver(elegida.id(), motivo, true);
        marcadas.remove(elegida.id());
        messages.warn("red_acciones.cerrada", elegida.serie());
    }

    private List<Long> ids() {
        return marcadas.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    public int getCuantas() {
        return ids().size();
    }

    public Map<Long, Boolean> getMarcadas() {
        return marcadas;
    }

    public OrdenRow getElegida() {
        return elegida;
    }

    /** What PSO shows instead of what the order is for, in words; null when that is not known. */
    public String getContradiccion() {
        return contradiccion;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
