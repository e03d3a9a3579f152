package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.CatalogoPso;
import es.isr.crm.red.control.CircuitoPso;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PsoNodoPon;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.shared.control.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * PSO as the pages see it: how it does, and what it has to choose from. No method takes longer than three seconds,
 * whatever PSO does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class PsoService {

    @Inject
    private CircuitoPso circuito;

    @Inject
    private CatalogoPso catalogo;

    @Inject
    private Actor actor;

    /** How PSO does, by its last calls; it is not called for this. */
    public SaludPso getSalud() {
        return circuito.get();
    }

    public ListaPso<PsoOlt> findOlts() {
        return catalogo.olts(contexto());
    }

    public ListaPso<PsoNodoPon> findNodosPon(String olt) {
        return catalogo.nodos(olt, contexto());
    }

    /** ONTs that are plugged in at an OLT and wait for a customer. */
    public ListaPso<PsoOntLibre> findSinRegistrar(String olt) {
        return catalogo.libres(olt, contexto());
    }

    public ListaPso<PsoPerfilVelocidad> findPerfilesVelocidad() {
        return catalogo.velocidades(contexto());
    }

    public ListaPso<PsoPerfilUsuario> findPerfilesUsuario() {
        return catalogo.usuarios(contexto());
    }

    private PsoContexto contexto() {
        return PsoContexto.of(actor, null);
    }
}
