package es.isr.crm.web.facturacion;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.facturacion.boundary.FacturacionService;
import es.isr.crm.facturacion.boundary.RevisionService;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.facturacion.entity.PrevisionFacturacion;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The monthly invoices: which month is next, how it is begun, what runs there were. */
@Named
@ViewScoped
public class FacturacionView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Enough to know that it is one. */
    private static final PageRequest TWO = PageRequest.first(2);

    @Inject
    private transient FacturacionService facturacion;

    @Inject
    private transient RevisionService revision;

    @Inject
    private transient FacturacionTrabajos trabajos;

    @Inject
    private transient CarteraService cartera;

    @Inject
    private transient Submission submission;

    @Inject
    private transient ViewTexts texts;

    private PrevisionFacturacion prevision;
    private String periodo;
    private AmbitoFacturacion.Clase ambito = AmbitoFacturacion.Clase.TODOS;
    private String cliente;
    private String localidad;
    private List<String> localidades;
    private LazyListModel<EjecucionRow, String> ejecuciones;

    /** Called before the page is shown; a month in the address is looked at like one that is typed. */
    public void cargar() {
        prevision = revision.getPrevision();
        ejecuciones =
                new LazyListModel<>(() -> null, (all, page) -> facturacion.searchEjecuciones(page), EjecucionRow::id);
        if (cliente != null) {
            ambito = AmbitoFacturacion.Clase.CLIENTE;
        }
        if (periodo == null) {
            periodo = prevision.siguiente().toString();
            return;
        }
        try {
            revision.checkPeriodo(periodo);
        } catch (BusinessException refusal) {
            String text = texts.format(
                    "error." + refusal.getClass().getSimpleName(),
                    refusal.getData().toArray());
            FacesContext.getCurrentInstance()
                    .addMessage("lanzar:periodo", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** Has the month worked out; nothing is issued. */
    public void calcular() {
        submission.save("facturacion.calculando", () -> {
            String mes = revision.checkPeriodo(MesTecleado.of(periodo)).toString();
            return "/facturacion/ejecucion?id=" + trabajos.calcular(mes, toAmbito());
        });
    }

    private AmbitoFacturacion toAmbito() {
        return switch (ambito) {
            case CLIENTE -> AmbitoFacturacion.cliente(findCliente());
            case LOCALIDAD -> {
                if (localidad == null) {
                    throw new DatosInvalidosException(List.of(new ErrorCampo("localidad", "obligatorio")));
                }
                yield AmbitoFacturacion.localidad(localidad);
            }
            case TODOS, LISTA -> AmbitoFacturacion.TODOS;
        };
    }

    /** The one customer that was meant. */
    private Long findCliente() {
        if (cliente == null) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("cliente", "obligatorio")));
        }
        List<ClienteRow> found =
                cartera.search(ClienteFilter.ofTexto(cliente), TWO).rows();
        if (found.size() != 1) {
            throw new DatosInvalidosException(
                    List.of(new ErrorCampo("cliente", found.isEmpty() ? "clienteNinguno" : "clienteVarios", cliente)));
        }
        return found.get(0).id();
    }

    /** Whom a run can be begun for here. */
    public List<AmbitoFacturacion.Clase> getAmbitos() {
        return List.of(
                AmbitoFacturacion.Clase.TODOS, AmbitoFacturacion.Clase.LOCALIDAD, AmbitoFacturacion.Clase.CLIENTE);
    }

    /** The towns that have customers. */
    public List<String> getLocalidades() {
        if (localidades == null) {
            localidades = cartera.findOpciones().localidades();
        }
        return localidades;
    }

    public PrevisionFacturacion getPrevision() {
        return prevision;
    }

    public LazyListModel<EjecucionRow, String> getEjecuciones() {
        return ejecuciones;
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public AmbitoFacturacion.Clase getAmbito() {
        return ambito;
    }

    public void setAmbito(AmbitoFacturacion.Clase ambito) {
        this.ambito = ambito;
    }

    /** Code, document, telephone or name of the one customer. */
    public String getCliente() {
        return cliente;
    }

    public void setCliente(String cliente) {
        this.cliente = cliente;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }
}
