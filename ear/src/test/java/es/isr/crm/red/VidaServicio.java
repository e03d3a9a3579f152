package es.isr.crm.red;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.CambioOntService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.CambioPerfilSolicitado;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnTransaccion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The life of a service as the network's side hears of it, and what there is of it in the database. */
@Dependent
public class VidaServicio {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private CambioOntService cambios;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    @Inject
    private Event<CambioPerfilSolicitado> perfiles;

    /** A customer whose service works. */
    Alta activa() throws Exception {
        return activa(red.formulario());
    }

    Alta activa(AltaCliente form) throws Exception {
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "hecha");
        return alta;
    }

    void suspender(Alta alta) throws Exception {
        admin.run(() -> ciclo.suspender(servicio(alta), MotivoEstado.TECNICA, null));
    }

    void reactivar(Alta alta) throws Exception {
        admin.run(() -> ciclo.reactivar(servicio(alta)));
    }

    void baja(Alta alta) throws Exception {
        admin.run(() -> ciclo.darDeBaja(servicio(alta), reloj.today(), MotivoEstado.VOLUNTARIA, null));
    }

    void cambiarPerfil(Alta alta, String perfil) throws Exception {
        tecnico.run(() -> transaccion.run(() ->
                perfiles.fire(new CambioPerfilSolicitado(servicio(alta), alta.clienteId(), perfil, "residencial"))));
    }

    void asignarIp(Alta alta, String ip) throws Exception {
        tecnico.run(() -> cambios.asignarIpFija(servicio(alta), ip));
    }

    Long servicio(Alta alta) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }

    /** The latest order. */
    Long orden(Alta alta) {
        return datos.number("SELECT MAX(id) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId());
    }

    /** Why the latest order waits for a person. */
    String causa(Alta alta) {
        return datos.text("SELECT causa FROM ordenes_pso WHERE id = ?", orden(alta));
    }

    long ordenes(Alta alta, String tipo, String estado) {
        return datos.number(
                "SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id = ? AND tipo = ? AND estado = ?",
                alta.clienteId(),
                tipo,
                estado);
    }

    /** How many ONTs the customer has. */
    long asignaciones(Alta alta) {
        return datos.number(
                "SELECT COUNT(*) FROM asignaciones_ont WHERE cliente_id = ? AND hasta IS NULL", alta.clienteId());
    }

    /** How many ONTs somebody has to fetch from the customer. */
    long recogidas(Alta alta) {
        return datos.number(
                "SELECT COUNT(*) FROM tareas WHERE cliente_id = ? AND tipo = 'recuperar_ont' AND estado = 'pendiente'",
                alta.clienteId());
    }

    /** The profile that PSO has for the ONT. */
    String perfil(Alta alta) {
        return red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow();
    }

    /** The operations called for the customer, in their order. */
    String operaciones(Alta alta) {
        return String.join(
                " ",
                datos.rows("SELECT operacion FROM logs_pso WHERE cliente_id = ? ORDER BY id", alta.clienteId()).stream()
                        .map(row -> (String) row.get("operacion"))
                        .toList());
    }

    /** The customer's history, of some kinds, oldest first. */
    List<String> historia(Alta alta, String... tipos) {
        String marks = Arrays.stream(tipos).map(tipo -> "'" + tipo + "'").collect(Collectors.joining(", "));
        return datos
                .rows(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo IN (" + marks
                                + ") ORDER BY id",
                        alta.clienteId())
                .stream()
                .map(row -> (String) row.get("descripcion"))
                .toList();
    }
}
