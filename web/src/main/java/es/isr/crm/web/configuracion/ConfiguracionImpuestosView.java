package es.isr.crm.web.configuracion;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.boundary.ImpuestoService;
import es.isr.crm.facturacion.entity.DatosImpuesto;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The rates of the fiscal zones. */
@Named
@ViewScoped
public class ConfiguracionImpuestosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImpuestoService service;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private Reloj reloj;

    private final DatosImpuesto datos = new DatosImpuesto();
    private transient List<Fila> filas;

    /**
     * A rate in the list.
     *
     * @param tipo it
     * @param vigente whether it holds today
     * @param ultimo whether none of its zone follows
     */
    public record Fila(TipoImpuesto tipo, boolean vigente, boolean ultimo) {}

    @PostConstruct
    void load() {
        List<Fila> rows = new ArrayList<>();
        ZonaFiscal zone = null;
        for (TipoImpuesto tipo : service.findAll()) {
            rows.add(new Fila(tipo, tipo.covers(reloj.today()), tipo.getZonaFiscal() != zone));
            zone = tipo.getZonaFiscal();
        }
        filas = rows;
    }

    /** Has another rate hold. */
    public void guardar() {
        submission.save("configuracion_impuestos.anadido", () -> {
            service.crear(datos);
            return "/configuracion/impuestos";
        });
    }

    /** Takes one away that was never used. */
    public void borrar(Long id) {
        service.borrar(id);
        messages.info("configuracion_impuestos.borrado");
        submission.redirect("/configuracion/impuestos");
    }

    public List<Fila> getFilas() {
        return filas;
    }

    public DatosImpuesto getDatos() {
        return datos;
    }

    public ZonaFiscal[] getZonas() {
        return ZonaFiscal.values();
    }

    public List<String> getImpuestos() {
        return TipoImpuesto.NOMBRES;
    }
}
