package es.isr.crm.web.red;

import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.ResultadoReparacion;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.red.entity.TipoDeriva.Salida;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.primefaces.PrimeFaces;

/** What is to be done about the chosen differences: asked first, with what will happen, and then done. */
@Named
@ViewScoped
public class RedDerivaAccionView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many refusals are told one by one. */
    private static final int MAX_TOLD = 5;

    /** What cuts the customer's line while it is put right. */
    private static final Set<TipoDeriva> CUTTING = Set.of(TipoDeriva.TRASLADADA, TipoDeriva.IP);

    @Inject
    private transient DerivaService service;

    @Inject
    private transient Messages messages;

    @Inject
    private RedDerivaView lista;

    private Accion accion;
    private List<DerivaRow> filas = List.of();
    private String motivo;

    /** What can be done. */
    public enum Accion {
        RED(Salida.RED),
        CRM(Salida.CRM),
        RETIRAR(Salida.RETIRAR),
        CONOCER(Salida.CONOCER),
        RECONSIDERAR(Salida.CONOCER);

        private final Salida salida;

        Accion(Salida salida) {
            this.salida = salida;
        }
    }

    /** Somebody wants it done; the question is shown when there is something to ask about. */
    public void pedir(Accion wanted) {
        accion = wanted;
        motivo = null;
        filas = lista.getElegidas().stream()
                .filter(row -> row != null && row.allows(wanted.salida))
                .toList();
        if (lista.getElegidas().isEmpty()) {
            messages.warn("red_deriva.ninguna_elegida");
        } else if (filas.isEmpty()) {
            messages.warn("red_deriva.ninguna_permite");
        }
        PrimeFaces.current().ajax().addCallbackParam("preguntar", !filas.isEmpty());
    }

    /** It is done. */
    public void ejecutar() {
        try {
            tell(run(filas.stream().map(DerivaRow::id).toList()));
            lista.setElegidas(List.of());
            lista.contar();
            PrimeFaces.current().ajax().addCallbackParam("hecho", true);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
    }

    private ResultadoReparacion run(List<Long> ids) {
        return switch (accion) {
            case RED -> service.repararRed(ids);
            case CRM -> service.repararCrm(ids);
            case RETIRAR -> service.retirar(ids);
            case CONOCER -> service.darPorConocidas(ids, motivo);
            case RECONSIDERAR -> service.reconsiderar(ids);
        };
    }

    private void tell(ResultadoReparacion result) {
        if (result.pedidas() > 0) {
            messages.info("red_deriva.hecho." + accion, result.pedidas());
        }
        result.rechazadas().stream().limit(MAX_TOLD).forEach(rechazo -> messages.refusal(rechazo.motivo()));
        if (result.rechazadas().size() > MAX_TOLD) {
            messages.warn("red_deriva.mas_rechazadas", result.rechazadas().size() - MAX_TOLD);
        }
    }

    public Accion getAccion() {
        return accion;
    }

    /** Those of the chosen ones that it can be done about. */
    public List<DerivaRow> getFilas() {
        return filas;
    }

    /** How many of them have their line cut for a moment. */
    public long getCortadas() {
        return accion != Accion.RED
                ? 0
                : filas.stream().filter(row -> CUTTING.contains(row.tipo())).count();
    }

    /** How many of the chosen ones are left out. */
    public int getFuera() {
        return lista.getElegidas().size() - filas.size();
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
