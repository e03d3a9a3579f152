package es.isr.crm.panel.entity;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.PerfilesSalud;
import es.isr.crm.red.entity.SaludPso;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The figures of the panel at one moment.
 *
 * @param clientes customers by state; every state has a number
 * @param mes customers won and lost in the present month
 * @param historia the same for the twelve months up to the present one, oldest first
 * @param instalaciones services that wait for their installation
 * @param esperas the first of these, who waits longest before
 * @param bloqueadas the first of the orders that wait for a person, the oldest before
 * @param fallidas the first of the scheduled actions that could not be done, the oldest before
 * @param ontsSinConexion ONTs that should be in service and were last seen without a link
 * @param pso how PSO does, and its orders
 * @param perfiles whether PSO has the profiles that the CRM names
 * @param pausas where nothing is written to PSO for the time being
 * @param vigilancia how the readings of the network and the jobs do
 * @param calculado when this was counted
 */
public record PanelDatos(
        Map<EstadoCliente, Long> clientes,
        AltasBajas mes,
        List<AltasBajas> historia,
        long instalaciones,
        List<EsperaInstalacion> esperas,
        List<OrdenBloqueada> bloqueadas,
        List<AccionFallida> fallidas,
        long ontsSinConexion,
        SaludPso pso,
        PerfilesSalud perfiles,
        List<Pausa> pausas,
        Vigilancia vigilancia,
        Instant calculado) {

    public PanelDatos {
        clientes = Map.copyOf(clientes);
        historia = List.copyOf(historia);
        esperas = List.copyOf(esperas);
        bloqueadas = List.copyOf(bloqueadas);
        fallidas = List.copyOf(fallidas);
        pausas = List.copyOf(pausas);
    }

    /** All customers that there are and were. */
    public long total() {
        return clientes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(EstadoCliente estado) {
        return clientes.getOrDefault(estado, 0L);
    }
}
