package es.isr.crm.red.control;

import static es.isr.crm.servicios.entity.Consecuencia.Clase.AVISO;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.RED;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.TAREA;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.PausaPso;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.PrevisionPerfil;
import es.isr.crm.servicios.entity.PrevisionRed;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Says what an action on services would do on the network, and what stands in its way there. PSO is not asked. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PrevisionesRed {

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private PausaRepository pausas;

    @Inject
    private SaludQuery salud;

    @Inject
    private Configuracion configuracion;

    /** Answers for each of the services, and for the network as a whole. */
    public void onPrevision(@Observes PrevisionRed prevision) {
        Set<String> olts = new TreeSet<>();
        for (Long servicioId : prevision.getServicioIds()) {
            List<AsignacionOnt> vivas = onts.findVivas(servicioId);
            if (vivas.isEmpty()) {
                prevision.add(servicioId, new Consecuencia(AVISO, "prevision.red.sinOnt"));
            }
            for (AsignacionOnt viva : vivas) {
                boolean sinRastro = prevision.getAccion() == AccionServicio.BAJA && ordenes.isSinRastro(viva);
                answer(prevision, viva, sinRastro);
                if (!sinRastro) {
                    olts.add(viva.getOnt().deseo().conexion().olt());
                }
            }
        }
        if (!olts.isEmpty()) {
            warn(prevision::add, olts);
        }
    }

    /** Answers what other profiles of a service would do. */
    public void onPerfil(@Observes PrevisionPerfil prevision) {
        Set<String> olts = new TreeSet<>();
        for (AsignacionOnt viva : onts.findVivas(prevision.getServicioId())) {
            Conexion lugar = viva.getOnt().deseo().conexion();
            String serie = viva.getOnt().getNumeroSerie();
            boolean same = prevision.getPerfilVelocidad().equals(lugar.perfilVelocidad())
                    && prevision.getPerfilUsuario().equals(lugar.perfilUsuario());
            if (same) {
                prevision.add(new Consecuencia(RED, "prevision.red.perfil.igual", serie, lugar.perfilVelocidad()));
            } else {
                olts.add(lugar.olt());
                prevision.add(new Consecuencia(
                        RED,
                        viva.getOnt().getDeseado() == EstadoDeseado.SUSPENDIDA
                                ? "prevision.red.perfil.suspendida"
                                : "prevision.red.perfil",
                        serie,
                        lugar.olt(),
                        lugar.pon(),
                        lugar.perfilVelocidad(),
                        prevision.getPerfilVelocidad(),
                        lugar.perfilUsuario(),
                        prevision.getPerfilUsuario()));
            }
        }
        if (!olts.isEmpty()) {
            warn(prevision::add, olts);
        }
    }

    private void answer(PrevisionRed prevision, AsignacionOnt viva, boolean sinRastro) {
        Long servicioId = viva.getServicioId();
        String serie = viva.getOnt().getNumeroSerie();
        Conexion lugar = viva.getOnt().deseo().conexion();
        switch (prevision.getAccion()) {
            case SUSPENDER ->
                prevision.add(
                        servicioId,
                        new Consecuencia(
                                RED,
                                "prevision.red.suspender",
                                serie,
                                lugar.olt(),
                                lugar.pon(),
                                configuracion.text(Parametro.PERFIL_SUSPENDIDO)));
            case REACTIVAR ->
                prevision.add(
                        servicioId,
                        new Consecuencia(
                                RED,
                                "prevision.red.reactivar",
                                serie,
                                lugar.olt(),
                                lugar.pon(),
                                lugar.perfilVelocidad()));
            case BAJA -> {
                if (sinRastro) {
                    prevision.add(servicioId, new Consecuencia(RED, "prevision.red.baja.sinRastro", serie));
                } else {
                    prevision.add(
                            servicioId, new Consecuencia(RED, "prevision.red.baja", serie, lugar.olt(), lugar.pon()));
                    prevision.add(servicioId, new Consecuencia(TAREA, "prevision.red.recuperar", serie));
                }
            }
        }
    }

    /** What keeps orders from being sent now; they wait for its end by themselves. */
    private void warn(Consumer<Consecuencia> prevision, Set<String> olts) {
        pausas.findVivas().stream()
                .map(PausaPso::pausa)
                .filter(pausa -> pausa.olt() == null || olts.contains(pausa.olt()))
                .forEach(pausa -> prevision.accept(new Consecuencia(
                        AVISO,
                        pausa.olt() == null ? "prevision.red.pausa" : "prevision.red.pausaOlt",
                        pausa.usuario(),
                        pausa.motivo(),
                        Objects.requireNonNullElse(pausa.olt(), ""))));
        SaludPso now = salud.get();
        if (now.observando()) {
            prevision.accept(new Consecuencia(AVISO, "prevision.red.observar"));
        }
        switch (now.estado()) {
            case SIN_CONEXION, SIN_RESPUESTA -> prevision.accept(new Consecuencia(AVISO, "prevision.red.caida"));
            case CREDENCIALES -> prevision.accept(new Consecuencia(AVISO, "prevision.red.credenciales"));
            case BIEN, SIN_DATOS -> {}
        }
    }
}
