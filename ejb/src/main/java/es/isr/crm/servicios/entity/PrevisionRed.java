package es.isr.crm.servicios.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question to the network's side: what would an action do there? Fired as an event, and filled in by who knows.
 */
public class PrevisionRed {

    private final AccionServicio accion;
    private final Map<Long, List<Consecuencia>> porServicio = new TreeMap<>();
    private final Set<Consecuencia> generales = new LinkedHashSet<>();

    /**
     * @param accion what would be asked for
     * @param servicioIds the fibre services of which
     */
    public PrevisionRed(AccionServicio accion, List<Long> servicioIds) {
        this.accion = accion;
        servicioIds.forEach(id -> porServicio.put(id, new ArrayList<>()));
    }

    public AccionServicio getAccion() {
        return accion;
    }

    public Set<Long> getServicioIds() {
        return porServicio.keySet();
    }

    /** Something that would happen with one of the services. */
    public void add(Long servicioId, Consecuencia consecuencia) {
        porServicio.get(servicioId).add(consecuencia);
    }

    /** Something that holds for all; said twice, it is said once. */
    public void add(Consecuencia consecuencia) {
        generales.add(consecuencia);
    }

    /** What was answered for a service; nothing for one that was not asked about. */
    public List<Consecuencia> of(Long servicioId) {
        return porServicio.getOrDefault(servicioId, List.of());
    }

    public List<Consecuencia> getGenerales() {
        return List.copyOf(generales);
    }
}
