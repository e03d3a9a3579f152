package es.isr.crm.red.control;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.NombreCrm;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that the CRM uses towards PSO: profiles of plans, the one of suspensions, OLTs. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class NombresQuery {

    private static final int MAX_PLANES = 5;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Configuracion configuracion;

    public List<NombreCrm> find() {
        List<NombreCrm> names = new ArrayList<>();
        names.add(new NombreCrm(
                NombreCrm.Clase.PERFIL_SUSPENDIDO,
                configuracion.text(Parametro.PERFIL_SUSPENDIDO),
                new Diferencia("donde_configuracion")));
        List<Plan> planes = em.createQuery("SELECT p FROM Plan p ORDER BY p.nombre", Plan.class)
                .getResultList();
        addPerfiles(names, NombreCrm.Clase.PERFIL_VELOCIDAD, planes, Plan::getPerfilVelocidad);
        addPerfiles(names, NombreCrm.Clase.PERFIL_USUARIO, planes, Plan::getPerfilUsuario);
        addOlts(names);
        return names;
    }

    private static void addPerfiles(
            List<NombreCrm> names, NombreCrm.Clase clase, List<Plan> planes, Function<Plan, String> perfil) {
        Map<String, List<String>> users = new TreeMap<>();
        planes.stream()
                .filter(plan -> perfil.apply(plan) != null)
                .forEach(plan -> users.computeIfAbsent(perfil.apply(plan), name -> new ArrayList<>())
                        .add(plan.getNombre()));
        users.forEach((name, plans) -> {
            String first = plans.stream().limit(MAX_PLANES).collect(Collectors.joining(", "));
            names.add(new NombreCrm(
                    clase, name, new Diferencia("donde_planes", plans.size() > MAX_PLANES ? first + "…" : first)));
        });
    }

    private void addOlts(List<NombreCrm> names) {
        em.createQuery("""
                        SELECT o.deseadoOlt, COUNT(o) FROM Ont o
                         WHERE o.deseado <> :absent AND o.deseadoOlt IS NOT NULL
                         GROUP BY o.deseadoOlt ORDER BY o.deseadoOlt""", Object[].class)
                .setParameter("absent", EstadoDeseado.AUSENTE)
                .getResultList()
                .forEach(row -> names.add(
                        new NombreCrm(NombreCrm.Clase.OLT, (String) row[0], new Diferencia("donde_onts", row[1]))));
    }
}
