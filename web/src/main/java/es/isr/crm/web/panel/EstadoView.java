package es.isr.crm.web.panel;

import es.isr.crm.panel.boundary.PanelService;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Severidad;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** What every page tells of the surroundings in its top bar: PSO, the alarms, and whether the network is the real one. */
@Named
@RequestScoped
public class EstadoView {

    @Inject
    private PanelService panel;

    @Inject
    private PermisosView permisos;

    private List<Aviso> avisos;

    /** How PSO does. */
    public SaludPso getPso() {
        return panel.getDatos().pso();
    }

    public Severidad getSeveridadPso() {
        return severidad(getPso().estado());
    }

    /** How bad a state of PSO is. */
    public static Severidad severidad(SaludPso.Estado estado) {
        return switch (estado) {
            case BIEN -> Severidad.OK;
            case SIN_DATOS -> Severidad.NEUTRO;
            case SIN_RESPUESTA -> Severidad.AVISO;
            case SIN_CONEXION, CREDENCIALES -> Severidad.ERROR;
        };
    }

    /** Where nothing is written to PSO for the time being: what a page does there waits. */
    public List<Pausa> getPausas() {
        return panel.getDatos().pausas();
    }

    /**
     * Whether what is meant for an OLT waits until somebody lets it go.
     *
     * @param olt name of the OLT
     */
    public boolean isEnPausa(String olt) {
        return getPausas().stream()
                .anyMatch(pausa -> pausa.olt() == null || pausa.olt().equals(olt));
    }

    /** The alarms, the worst first. Those that are asked for before the page is shown may be over by then. */
    public List<Aviso> getAvisos() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return findAvisos();
        }
        if (avisos == null) {
            avisos = findAvisos();
        }
        return avisos;
    }

    /** Work that waits for people who may do it is not told to those who may not even see it. */
    private List<Aviso> findAvisos() {
        return panel.findAvisos().stream()
                .filter(aviso -> aviso.tipo().isGrave() || !aviso.tipo().isPorCorreo() || enlace(aviso) != null)
                .toList();
    }

    public boolean isGrave() {
        return getAvisos().stream().anyMatch(aviso -> aviso.tipo().isGrave());
    }

    /** Whether PSO refuses our credentials: what no page keeps to itself. */
    public boolean isRechazado() {
        return getPso().estado() == SaludPso.Estado.CREDENCIALES;
    }

    /** Where an alarm leads whoever may go there; null for nowhere. */
    public String enlace(Aviso aviso) {
        String address = switch (aviso.tipo()) {
            case ORDENES_BLOQUEADAS -> "/red?estado=BLOQUEADA";
            case ORDENES_EN_COLA, PSO_EN_PAUSA, OLT_EN_PAUSA -> "/red";
            case PERFIL_SUSPENDIDO_FALTA, PLANES_SIN_PERFIL -> "/red/perfiles";
            case ONTS_SIN_CONEXION -> "/red/onts?enlace=OFFLINE";
            case DERIVA, OLTS_SIN_LEER, REPARACIONES_FRENADAS -> "/red/deriva";
            case IMPAGOS -> "/impagos";
            case TICKETS_ABIERTOS -> "/tickets";
            case DISCO -> "/trabajos";
            case AUDITORIA_ALTERADA -> "/auditoria";
            case USUARIOS_POR_APROBAR -> "/usuarios?estado=POR_APROBAR";
            case INCIDENCIAS -> "/incidencias";
            case TRABAJOS_FALLIDOS -> "/trabajos";
            case CORREO_PARADO, ENTREGAS_FALLIDAS, CORREO_EN_COLA -> "/entregas";
            case ACCIONES_FALLIDAS -> "/panel#fallidas";
            case PSO_CREDENCIALES, PSO_CALLADO, PSO_SIN_CONEXION, PSO_SIN_RESPUESTA, PSO_OBSERVANDO -> "/red/logs";
        };
        if (permisos.pagina(address.replaceAll("[?#].*", ""))) {
            return address;
        }
        return aviso.tipo() == Aviso.Tipo.ORDENES_BLOQUEADAS ? "/panel#bloqueadas" : null;
    }

    /** The end of the keys of a kind of alarm or state: its name in lower case. */
    public String clave(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether PSO is our own simulator: then nothing done here reaches a real line. */
    public boolean isSimulador() {
        return ConfigProvider.getConfig()
                .getOptionalValue("pso.simulador", Boolean.class)
                .orElse(false);
    }
}
