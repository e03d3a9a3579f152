package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.comercial.control.CampanaOrder;
import es.isr.crm.comercial.control.CampanaRepository;
import es.isr.crm.comercial.control.CifrasQuery;
import es.isr.crm.comercial.control.DatosCampanaValidator;
import es.isr.crm.comercial.entity.Campana;
import es.isr.crm.comercial.entity.CampanaEditadaException;
import es.isr.crm.comercial.entity.CampanaFicha;
import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.CampanaOption;
import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.CifrasCampana;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Campaigns: planned, changed, retired, and compared by what they brought. */
@Stateless
public class CampanaService {

    @Inject
    private CampanaRepository campanas;

    @Inject
    private CifrasQuery cifras;

    @Inject
    private DatosCampanaValidator validator;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    /** The campaigns that a filter leaves, in no order, with what they brought: counted for all of them at once. */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public List<CampanaRow> findAll(CampanaFilter filter) {
        LocalDate hoy = reloj.today();
        Map<Long, CifrasCampana> brought = cifras.findAll();
        List<CampanaRow> rows = campanas.findAll().stream()
                .map(campana ->
                        CampanaRow.of(campana, hoy, brought.getOrDefault(campana.getId(), CifrasCampana.NINGUNA)))
                .toList();
        return CampanaOrder.narrow(rows, filter);
    }

    /** All of them to choose from, those that run today first. */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public List<CampanaOption> findOpciones() {
        LocalDate hoy = reloj.today();
        return campanas.findAll().stream()
                .map(campana -> new CampanaOption(
                        campana.getId(), campana.getNombre(), campana.getEstado(hoy) == EstadoCampana.EN_MARCHA))
                .sorted((one, other) -> Boolean.compare(other.enMarcha(), one.enMarcha()))
                .toList();
    }

    /**
     * A campaign with what it brought.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public CampanaFicha get(Long id) {
        Campana campana = campanas.getById(id);
        CifrasCampana brought = cifras.findAll().getOrDefault(id, CifrasCampana.NINGUNA);
        return CampanaFicha.of(campana, CampanaRow.of(campana, reloj.today(), brought));
    }

    /**
     * Plans a campaign.
     *
     * @param datos what was typed
     * @return its id
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.comercial.entity.CampanaRepetidaException when another has its code
     */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    @Auditado("comercial.crearCampana")
    public Long crear(DatosCampana datos) {
        validator.require(datos);
        Campana campana = new Campana(datos);
        campanas.add(campana);
        return campana.getId();
    }

    /**
     * Saves an edited campaign; its code stays.
     *
     * @param id the campaign
     * @param version the version that was edited
     * @param datos what was typed
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws CampanaEditadaException when somebody saved it meanwhile
     */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    @Auditado("comercial.editarCampana")
    public void editar(Long id, int version, DatosCampana datos) {
        Campana campana = campanas.getForUpdate(id);
        datos.setCodigo(campana.getCodigo());
        validator.require(datos);
        if (campana.getVersion() != version) {
            throw new CampanaEditadaException(
                    campana.getNombre(), auditoria.findLastAuthor(campana).orElse("—"), campana.getUpdatedAt());
        }
        campana.update(datos);
    }

    /** Ends a campaign before its time; its public form closes at once. */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    @Auditado("comercial.retirarCampana")
    public void retirar(Long id) {
        campanas.getForUpdate(id).retirar();
    }

    /** Takes a retired campaign up again, as far as its dates let it. */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    @Auditado("comercial.reanudarCampana")
    public void reanudar(Long id) {
        campanas.getForUpdate(id).reanudar();
    }
}
