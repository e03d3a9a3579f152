package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.control.PreferenciaRepository;
import es.isr.crm.usuarios.entity.Preferencia;
import es.isr.crm.usuarios.entity.Vista;
import es.isr.crm.usuarios.entity.VistaGuardada;
import es.isr.crm.usuarios.entity.VistaRepetidaException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How the caller likes to see lists: saved views, and which columns. Nobody sees or changes another's. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class VistaService {

    private static final String COLUMNAS = "columnas:";
    private static final String FORMA = "forma:";

    @Inject
    private PreferenciaRepository preferencias;

    @Inject
    private Actor actor;

    /** The caller's views of a list, by their names. */
    public List<Vista> find(String lista) {
        return preferencias.findVistas(actor.getId(), lista).stream()
                .map(VistaGuardada::toVista)
                .toList();
    }

    /**
     * Saves a view: a new one, or one of the caller's as it now is. When the list is to open with it, it no longer opens
     * with another.
     *
     * @param lista address of the list
     * @param vista the view; without id a new one
     * @return its id
     * @throws VistaRepetidaException when another of the list has the name
     * @throws NotFoundException when there is no such view of the caller's
     */
    public Long guardar(String lista, Vista vista) {
        List<VistaGuardada> known = preferencias.findVistas(actor.getId(), lista);
        if (vista.predeterminada()) {
            known.forEach(otra -> otra.setPredeterminada(false));
            preferencias.flush();
        }
        VistaGuardada saved = vista.id() == null
                ? new VistaGuardada(actor.getId(), lista, vista.nombre())
                : require(known, vista.id());
        saved.update(vista.nombre(), vista.filtro());
        saved.setPredeterminada(vista.predeterminada());
        try {
            if (vista.id() == null) {
                preferencias.add(saved);
            }
            preferencias.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_vistas_nombre")) {
                throw new VistaRepetidaException(vista.nombre());
            }
            throw e;
        }
        return saved.getId();
    }

    /**
     * Forgets a view.
     *
     * @throws NotFoundException when there is no such view of the caller's
     */
    public void borrar(String lista, Long id) {
        preferencias.remove(require(preferencias.findVistas(actor.getId(), lista), id));
    }

    /** The columns of a table that the caller does not want to see. */
    public Set<String> findColumnasOcultas(String tabla) {
        return preferencias
                .find(actor.getId(), COLUMNAS + tabla)
                .map(known -> Set.of(known.getValor().split(",")))
                .orElse(Set.of());
    }

    /** The caller does not want to see these columns of a table, and all others. */
    public void guardarColumnasOcultas(String tabla, Set<String> columnas) {
        guardar(COLUMNAS + tabla, String.join(",", new TreeSet<>(columnas)));
    }

    /** The form in which the caller likes to see a list that has several; nothing when they never chose. */
    public Optional<String> findForma(String lista) {
        return preferencias.find(actor.getId(), FORMA + lista).map(Preferencia::getValor);
    }

    /**
     * The caller likes to see a list so.
     *
     * @param lista address of the list
     * @param forma name of the form
     */
    public void guardarForma(String lista, String forma) {
        guardar(FORMA + lista, forma);
    }

    private void guardar(String clave, String valor) {
        preferencias
                .find(actor.getId(), clave)
                .orElseGet(() -> {
                    Preferencia made = new Preferencia(actor.getId(), clave);
                    preferencias.add(made);
                    return made;
                })
                .setValor(valor);
    }

    private static VistaGuardada require(List<VistaGuardada> known, Long id) {
        return known.stream()
                .filter(vista -> Objects.equals(vista.getId(), id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("vista", id));
    }
}
