package es.isr.crm.panel.entity;

import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.PerfilesSalud;
import es.isr.crm.red.entity.SaludPso;
import java.time.Instant;
import java.util.List;

/**
 * How the network and what watches over it do at one moment, and what waits for a person there.
 *
 * @param instalaciones services that wait for their installation
 * @param esperas the first of these, who waits longest before
 * @param bloqueadas the first of the orders that wait for a person, the oldest before
 * @param fallidas the first of the scheduled actions that could not be done, the oldest before
 * @param ontsSinConexion ONTs that should be in service and were last seen without a link
 * @param pso how PSO does, and its orders
 * @param perfiles whether PSO has the profiles that the CRM names
 * @param pausas where nothing is written to PSO for the time being
 * @param vigilancia how the readings of the network, the jobs, the mail and this machine do
 * @param calculado when this was counted
 */
public record PanelDatos(
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
        esperas = List.copyOf(esperas);
        bloqueadas = List.copyOf(bloqueadas);
        fallidas = List.copyOf(fallidas);
        pausas = List.copyOf(pausas);
    }
}
