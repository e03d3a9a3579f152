package es.isr.crm.web.red;

import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.InstalacionPendiente;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An ONT that is registered and nobody's finds the customer who waits for it. */
@Named
@ViewScoped
public class RedDerivaAsignarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DerivaService derivas;

    @Inject
    private transient ServicioService servicios;

    private Long id;
    private String texto;
    private Ont ont;
    private List<InstalacionPendiente> instalaciones;

    /** The ONT, and where PSO has it. */
    public record Ont(String numeroSerie, String olt, String pon, String observado) implements Serializable {}

    /** Called before the page is shown. */
    public void cargar() {
        DerivaRow row = derivas.get(id);
        if (row.tipo() != TipoDeriva.HUERFANA || row.fin() != null) {
            throw new NotFoundException("deriva", id);
        }
        ont = new Ont(row.numeroSerie(), row.olt(), row.pon(), row.observado());
        buscar();
    }

    public void buscar() {
        instalaciones = servicios.findInstalacionesPendientes(texto);
    }

    /** Address of the installation page, filled in with this ONT. */
    public String enlace(InstalacionPendiente pendiente) {
        return "/clientes/instalacion?id=" + pendiente.servicioId() + "&serie=" + encode(ont.numeroSerie()) + "&olt="
                + encode(ont.olt()) + "&pon=" + encode(ont.pon());
    }

    private static String encode(String value) {
        return URLEncoder.encode(Objects.requireNonNullElse(value, ""), StandardCharsets.UTF_8);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public Ont getOnt() {
        return ont;
    }

    public List<InstalacionPendiente> getInstalaciones() {
        return instalaciones;
    }
}
