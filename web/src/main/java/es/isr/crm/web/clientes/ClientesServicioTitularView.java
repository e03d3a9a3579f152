package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.boundary.TitularService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.PeticionTitular;
import es.isr.crm.servicios.entity.PrevisionTitular;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody has goes on as somebody else's: a customer found by a search, or somebody new. */
@Named
@ViewScoped
public class ClientesServicioTitularView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 8;

    @Inject
    private transient TitularService titulares;

    @Inject
    private transient CarteraService cartera;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient SaldoService saldos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private final String clave = UUID.randomUUID().toString();
    private final DatosCliente datos = new DatosCliente();
    private Long id;
    private Long cliente;
    private PrevisionTitular prevision;
    private List<ImporteCiclo> importes;
    private Saldo saldo;
    private LocalDate desde;
    private boolean alguienNuevo;
    private String texto;
    private List<ClienteRow> encontrados = List.of();
    private ClienteRow elegido;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if ((id == null) == (cliente == null)) {
            throw new NotFoundException("servicio", id);
        }
        prevision = id == null ? titulares.preverCliente(cliente) : titulares.prever(id);
        saldo = saldos.get(prevision.clienteId());
        desde = reloj.today();
        calcular();
    }

    /** What the present holder gets back, as of the day that was typed. */
    public void calcular() {
        importes = titulares.calcular(prevision.posibles(), desde);
    }

    /** Looks for who takes over. */
    public void buscar() {
        elegido = null;
        encontrados = texto == null
                ? List.of()
                : cartera.search(ClienteFilter.ofTexto(texto), PageRequest.first(FOUND)).rows().stream()
                        .filter(row -> !row.id().equals(prevision.clienteId()))
                        .toList();
    }

    /** This one it is. */
    public void elegir(ClienteRow row) {
        elegido = row;
    }

    /** A code for somebody new. */
    public void proponer() {
        if (alguienNuevo && datos.getCodigo() == null) {
            datos.setCodigo(clientes.suggestCodigo());
        }
    }

    /** Fills the province in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(datos.getCodigoPostal()).ifPresent(datos::setProvincia);
    }

    /** Changes the holder. */
    public void cambiar() {
        submission.save("clientes_servicio_titular.hecho", () -> {
            Long titular = alguienNuevo || elegido == null ? null : elegido.id();
            PeticionTitular peticion =
                    new PeticionTitular(prevision.posibles(), titular, alguienNuevo ? datos : null, clave, desde);
            return "/clientes/ficha?id=" + titulares.cambiar(peticion);
        });
    }

    public PrevisionTitular getPrevision() {
        return prevision;
    }

    /** What it comes to, service by service; those of which there is something to tell. */
    public List<ImporteCiclo> getImportes() {
        return importes.stream().filter(ImporteCiclo::isAlgo).toList();
    }

    public Saldo getSaldo() {
        return saldo;
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    public List<ClienteRow> getEncontrados() {
        return encontrados;
    }

    public ClienteRow getElegido() {
        return elegido;
    }

    public DatosCliente getDatos() {
        return datos;
    }

    public Long getId() {
        return id;
    }

    /** Id of the service; null when it is about all of a customer's. */
    public void setId(Long id) {
        this.id = id;
    }

    public Long getCliente() {
        return cliente;
    }

    /** Id of the customer; null when it is about one service. */
    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public boolean isAlguienNuevo() {
        return alguienNuevo;
    }

    public void setAlguienNuevo(boolean alguienNuevo) {
        this.alguienNuevo = alguienNuevo;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
