package es.isr.crm.red.control;

import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PsoNodoPon;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What PSO has to choose from, for the forms: never later than three seconds, from memory when PSO does not answer. While
 * PSO refuses our credentials it is not asked.
 */
@ApplicationScoped
public class CatalogoPso {

    private static final String ALL = "";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PsoClient pso;

    @Inject
    private CircuitoPso circuito;

    @Inject
    private PerfilesConocidos conocidos;

    @Inject
    private Reloj reloj;

    private ListasPso<PsoOlt> olts;
    private ListasPso<PsoNodoPon> nodos;
    private ListasPso<PsoOntLibre> libres;
    private ListasPso<PsoPerfilVelocidad> velocidades;
    private ListasPso<PsoPerfilUsuario> usuarios;

    @PostConstruct
    void init() {
        olts = new ListasPso<>(executor, reloj);
        nodos = new ListasPso<>(executor, reloj);
        libres = new ListasPso<>(executor, reloj);
        velocidades = new ListasPso<>(executor, reloj);
        usuarios = new ListasPso<>(executor, reloj);
    }

    public ListaPso<PsoOlt> olts(PsoContexto contexto) {
        return isShut() ? olts.last(ALL).anterior() : olts.get(ALL, () -> pso.obtenerOlts(contexto));
    }

    public ListaPso<PsoNodoPon> nodos(String olt, PsoContexto contexto) {
        return isShut() ? nodos.last(olt).anterior() : nodos.get(olt, () -> pso.obtenerNodosPon(olt, contexto));
    }

    public ListaPso<PsoOntLibre> libres(String olt, PsoContexto contexto) {
        return isShut() ? libres.last(olt).anterior() : libres.get(olt, () -> pso.obtenerSinRegistrar(olt, contexto));
    }

    public ListaPso<PsoPerfilVelocidad> velocidades(PsoContexto contexto) {
        ListaPso<PsoPerfilVelocidad> list = isShut()
                ? velocidades.last(ALL).anterior()
                : velocidades.get(ALL, () -> {
                    PsoRespuesta<List<PsoPerfilVelocidad>> answer = pso.obtenerPerfilesVelocidad(contexto);
                    answer.findDatos().ifPresent(conocidos::noteVelocidades);
                    return answer;
                });
        return list.masReciente(conocidos.velocidades());
    }

    public ListaPso<PsoPerfilUsuario> usuarios(PsoContexto contexto) {
        ListaPso<PsoPerfilUsuario> list = isShut()
                ? usuarios.last(ALL).anterior()
                : usuarios.get(ALL, () -> {
                    PsoRespuesta<List<PsoPerfilUsuario>> answer = pso.obtenerPerfilesUsuario(contexto);
                    answer.findDatos().ifPresent(conocidos::noteUsuarios);
                    return answer;
                });
        return list.masReciente(conocidos.usuarios());
    }

    private boolean isShut() {
        return !circuito.get().estado().isOpen();
    }
}
