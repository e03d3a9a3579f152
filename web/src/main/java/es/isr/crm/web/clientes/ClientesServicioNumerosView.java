package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.NumerosService;
import es.isr.crm.servicios.entity.DatosNumeros;
import es.isr.crm.servicios.entity.NumerosServicio;
import es.isr.crm.servicios.entity.ServicioCambiadoException;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The telephone number and the SIM card of a line. */
@Named
@ViewScoped
public class ClientesServicioNumerosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NumerosService service;

    @Inject
    private transient Submission submission;

    private final DatosNumeros datos = new DatosNumeros();
    private Long id;
    private NumerosServicio actual;

    /** Called before the page is shown. */
    public void abrir() {
        if (actual == null) {
            actual = service.get(id);
            datos.setNumero(actual.numero());
            datos.setIccid(actual.iccid());
        }
    }

    public void guardar() {
        submission.save("clientes_servicio_numeros.guardado", () -> {
            try {
                service.cambiar(id, actual.version(), datos);
            } catch (ServicioCambiadoException other) {
                // Told once; who saves again has seen how the line is now and means it.
                actual = service.get(id);
                throw other;
            }
            return "/clientes/ficha?id=" + actual.clienteId() + "&tab=servicios";
        });
    }

    /** Id of the service. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public NumerosServicio getActual() {
        return actual;
    }

    public DatosNumeros getDatos() {
        return datos;
    }
}
