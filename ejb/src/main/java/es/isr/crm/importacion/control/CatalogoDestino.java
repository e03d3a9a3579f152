package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The plans of the catalogue that a file may mean, retired ones too: who has one keeps it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CatalogoDestino {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private PlanRepository planes;

    /** All of them by id, combos with their parts. */
    public Map<Long, PlanDestino> findAll() {
        Map<Long, PlanDestino> all = new HashMap<>();
        planes.findAll().forEach(plan -> all.put(plan.getId(), destino(plan, List.of())));
        Map<Long, List<PlanDestino>> parts = new HashMap<>();
        List<?> rows = em.createNativeQuery(
                        "SELECT combo_id, parte_id, cantidad FROM partes_combo ORDER BY combo_id, parte_id")
                .getResultList();
        for (Object row : rows) {
            Object[] part = (Object[]) row;
            List<PlanDestino> of = parts.computeIfAbsent(n(part[0]), id -> new ArrayList<>());
            for (long i = 0; i < n(part[2]); i++) {
                of.add(all.get(n(part[1])));
            }
        }
        parts.forEach((combo, of) -> all.computeIfPresent(combo, (id, plan) -> plan.with(of)));
        return all;
    }

    /** Those that are meant, by the name that the file gives them. */
    public Map<String, PlanDestino> find(Map<String, Long> meant) {
        Map<Long, PlanDestino> all = findAll();
        Map<String, PlanDestino> byName = new HashMap<>();
        meant.forEach((nombre, id) -> byName.put(nombre, id == null ? null : all.get(id)));
        byName.values().removeIf(Objects::isNull);
        return byName;
    }

    /** The plans that are called the same; null where there is none. */
    public Map<String, Long> guess(Collection<String> nombres) {
        Map<String, Long> byName = new HashMap<>();
        planes.findAll().forEach(plan -> byName.put(Campo.normalise(plan.getNombre()), plan.getId()));
        Map<String, Long> guessed = new TreeMap<>();
        nombres.forEach(nombre -> guessed.put(nombre, byName.get(Campo.normalise(nombre))));
        return guessed;
    }

    private static PlanDestino destino(Plan plan, List<PlanDestino> partes) {
        return new PlanDestino(
                plan.getId(),
                plan.getNombre(),
                plan.getTipo(),
                plan.getPrecioMensual(),
                plan.getModoPrecio(),
                plan.getPerfilVelocidad(),
                plan.getPerfilUsuario(),
                partes);
    }

    private static long n(Object number) {
        return ((Number) number).longValue();
    }
}
