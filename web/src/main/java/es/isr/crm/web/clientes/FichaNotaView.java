package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.clientes.boundary.NotaService;
import es.isr.crm.clientes.entity.DatosNota;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A note or a call that somebody writes into the history of a customer, perhaps to correct an earlier one. */
@Named
@ViewScoped
public class FichaNotaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotaService notas;

    @Inject
    private transient Submission submission;

    private DatosNota datos = new DatosNota();
    private ActividadRow corregida;

    /** Writes it; the history is shown then. */
    public void guardar(Long clienteId) {
        submission.save("ficha_nota.guardada", () -> {
            notas.escribir(clienteId, datos);
            return "/clientes/ficha?id=" + clienteId + "&tab=actividad";
        });
    }

    /** The next one corrects this line; its text is where one begins. */
    public void corregir(ActividadRow linea) {
        corregida = linea;
        datos = new DatosNota();
        datos.setCorrigeId(linea.id());
        datos.setTexto(linea.descripcion());
    }

    /** It corrects nothing after all. */
    public void soltar() {
        corregida = null;
        datos = new DatosNota();
    }

    public DatosNota.Clase[] getClases() {
        return DatosNota.Clase.values();
    }

    public DatosNota getDatos() {
        return datos;
    }

    /** The line that is being corrected; null for none. */
    public ActividadRow getCorregida() {
        return corregida;
    }
}
