package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.red.control.DerivaQuery;
import es.isr.crm.red.control.RemotoOnt;
import es.isr.crm.red.control.ReparadorDeriva;
import es.isr.crm.red.entity.DerivaFilter;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.FinDeriva;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.red.entity.ResultadoReparacion;
import es.isr.crm.red.entity.ResultadoReparacion.Rechazo;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the network is not as the CRM wants it, and what people do about it: the one follows the other, in either
 * direction, as they decide. Each difference is put right for itself; what is refused does not keep the others.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DerivaService {

    @Inject
    private DerivaQuery query;

    @Inject
    private ReparadorDeriva reparador;

    @Inject
    private RemotoOnt remoto;

    /** The longest there first; of those that are over, the latest first. */
    public Page<DerivaRow> search(DerivaFilter filter, PageRequest page) {
        return query.search(filter, page);
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is none */
    public DerivaRow get(Long derivaId) {
        return query.find(derivaId).orElseThrow(() -> new NotFoundException("deriva", derivaId));
    }

    /** How many of each kind wait for somebody; every kind has a number. */
    public Map<TipoDeriva, Long> contar() {
        return query.count();
    }

    /** How each OLT was last read and compared, by name. */
    public List<LecturaOlt> findLecturas() {
        return query.findLecturas();
    }

    /**
     * The network follows the CRM: an order for each. A difference is over when PSO shows it gone.
     *
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     */
    public ResultadoReparacion repararRed(Collection<Long> derivaIds) {
        remoto.requireWriting();
        return each(derivaIds, id -> reparador.red(id, FinDeriva.REPARADA));
    }

    /** The CRM follows the network, where that makes sense: what PSO shows is wanted from now on. */
    public ResultadoReparacion repararCrm(Collection<Long> derivaIds) {
        return each(derivaIds, reparador::crm);
    }

    /**
     * ONTs that nobody has are removed from PSO.
     *
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     */
    public ResultadoReparacion retirar(Collection<Long> derivaIds) {
        remoto.requireWriting();
        return each(derivaIds, reparador::retirar);
    }

    /**
     * Somebody knows of these ONTs that nobody has: they are left alone until they change.
     *
     * @param motivo why that is right
     * @throws DatosInvalidosException without a reason
     */
    public ResultadoReparacion darPorConocidas(Collection<Long> derivaIds, String motivo) {
        if (motivo == null || motivo.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        return each(derivaIds, id -> reparador.conocer(id, motivo.strip()));
    }

    /** They are no longer left alone. */
    public ResultadoReparacion reconsiderar(Collection<Long> derivaIds) {
        return each(derivaIds, reparador::reconsiderar);
    }

    private static ResultadoReparacion each(Collection<Long> derivaIds, Consumer<Long> repair) {
        int asked = 0;
        List<Rechazo> refused = new ArrayList<>();
        for (Long id : new LinkedHashSet<>(derivaIds)) {
            try {
                repair.accept(id);
                asked++;
            } catch (BusinessException e) {
                refused.add(new Rechazo(id, e));
            }
        }
        return new ResultadoReparacion(asked, refused);
    }
}
