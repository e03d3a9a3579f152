package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;

import es.isr.crm.comercial.control.FichaLead;
import es.isr.crm.comercial.control.LeadQuery;
import es.isr.crm.comercial.control.ReferenciasLead;
import es.isr.crm.comercial.entity.Columna;
import es.isr.crm.comercial.entity.Duplicado;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.LeadFicha;
import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The leads as they are looked for: a table, and the board on which each state is a column. */
@Stateless
@RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
public class CarteraLeadService {

    /** Cards in a column of the board; who wants more looks at the table. */
    public static final int POR_COLUMNA = 40;

    /** Of what is won or lost, the latest: nobody has to do anything about it. */
    private static final int HECHOS = 10;

    /** As many as a search of everything offers. */
    private static final int POCOS = 5;

    @Inject
    private LeadQuery consulta;

    @Inject
    private FichaLead fichas;

    @Inject
    private ReferenciasLead referencias;

    /**
     * A page of leads.
     *
     * @param page which rows; sorted by {@code nombre}, {@code estado}, {@code interes}, {@code accion} or {@code creado};
     *     by none of these, what is late comes first
     */
    public Page<LeadRow> search(LeadFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /**
     * The first leads with a name, telephone, e-mail or town like that, for a search that offers a few of everything.
     *
     * @param texto as typed
     */
    public List<LeadRow> find(String texto) {
        return consulta.search(LeadFilter.ofTexto(texto), PageRequest.first(POCOS));
    }

    /** How many stand in each state, whatever states the filter names. */
    public Map<EstadoLead, Long> contar(LeadFilter filter) {
        return consulta.countByEstado(filter);
    }

    /** The board: the first of each state, what is late first, and how many there are. */
    public List<Columna> tablero(LeadFilter filter) {
        Map<EstadoLead, Long> totals = consulta.countByEstado(filter);
        return Arrays.stream(EstadoLead.values())
                .map(estado -> new Columna(
                        estado,
                        totals.get(estado),
                        totals.get(estado) == 0
                                ? List.of()
                                : consulta.search(
                                        filter.de(estado),
                                        PageRequest.first(estado.isAbierto() ? POR_COLUMNA : HECHOS))))
                .toList();
    }

    /**
     * A lead with everything that is known and was said, and who else may be the same.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none
     */
    public LeadFicha getFicha(Long id) {
        return fichas.get(id);
    }

    /**
     * Who is known already by a telephone or an e-mail, customers first; nobody when neither can be one.
     *
     * @param telefono as typed, or null
     * @param email as typed, or null
     * @param leadId the lead that asks, null for a new one
     */
    public List<Duplicado> duplicados(String telefono, String email, Long leadId) {
        return fichas.findDuplicados(telefono, email, leadId);
    }

    /**
     * Whom leads can be given to, by name.
     *
     * @param tambien one more, who has some and may sell no longer; null for nobody
     */
    public List<UsuarioOption> findVendedores(Long tambien) {
        return referencias.findVendedores(tambien);
    }
}
