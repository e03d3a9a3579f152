package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.Terminos;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.control.CicloServicio;
import es.isr.crm.servicios.control.FusionRepository;
import es.isr.crm.servicios.entity.FusionNoPosibleException;
import es.isr.crm.servicios.entity.PrevisionFusion;
import es.isr.crm.servicios.entity.PrevisionFusion.Conflicto;
import es.isr.crm.servicios.entity.PrevisionFusion.Impedimento;
import es.isr.crm.servicios.entity.PrevisionFusion.Persona;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Two customers turn out to be one: everything of the duplicate is the survivor's, what the survivor lacked is filled in, and
 * the duplicate stays as a signpost to the survivor.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class FusionService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private FusionRepository fusiones;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private Terminos terminos;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    /** A customer, to be told apart from others. */
    public Persona get(Long clienteId) {
        return persona(clientes.getById(clienteId));
    }

    /** Who could be the same: they have the document, a telephone or the e-mail in common. */
    public List<Persona> findCandidatos(Long clienteId) {
        return fusiones.findCandidatos(clienteId);
    }

    /** What making one of two would mean, before it is done. */
    public PrevisionFusion prever(Long duplicadoId, Long supervivienteId) {
        Cliente duplicado = clientes.getById(duplicadoId);
        Cliente superviviente = clientes.getById(supervivienteId);
        return new PrevisionFusion(
                persona(duplicado),
                persona(superviviente),
                fusiones.count(duplicadoId),
                conflictos(duplicado, superviviente),
                impedimentos(duplicado, superviviente));
    }

    /**
     * Makes one of two. It cannot be undone.
     *
     * @param duplicadoId who is no more
     * @param supervivienteId who stays
     * @throws FusionNoPosibleException when something forbids it, one of them being another already for one
     */
    @Auditado("clientes.fusionar")
    public void fusionar(Long duplicadoId, Long supervivienteId) {
        fusiones.hold(duplicadoId, supervivienteId);
        Cliente duplicado = clientes.getConFusionados(duplicadoId);
        Cliente superviviente = clientes.getConFusionados(supervivienteId);
        impedimentos(duplicado, superviviente).stream().findFirst().ifPresent(reason -> {
            throw new FusionNoPosibleException(reason);
        });
        Map<String, Long> passed = fusiones.count(duplicadoId);
        List<Conflicto> lost = conflictos(duplicado, superviviente);
        String who = describe(duplicado);
        fusiones.repoint(duplicadoId, supervivienteId);
        // A document and a code belong to one at a time: the duplicate lets go of them before the survivor has them.
        Cliente.Prestado prestado = duplicado.fusionar(superviviente, reloj.today());
        fusiones.flush();
        superviviente.heredar(prestado);
        ciclo.derivar(supervivienteId);
        terminos.refresh(List.of(duplicadoId, supervivienteId));
        auditoria.anotar(duplicadoId, "clientes.fusionado", "Fusionado en " + describe(superviviente));
        auditoria.anotar(supervivienteId, "clientes.fusion", "Se fusiona con " + who + ". " + words(passed, lost));
    }

    private List<Impedimento> impedimentos(Cliente duplicado, Cliente superviviente) {
        List<Impedimento> found = new ArrayList<>();
        if (duplicado.getId().equals(superviviente.getId())) {
            return List.of(Impedimento.MISMO);
        }
        if (duplicado.getFusionadoEnId() != null || superviviente.getFusionadoEnId() != null) {
            found.add(Impedimento.YA_FUSIONADO);
        }
        if (fusiones.hasOrdenes(duplicado.getId())) {
            found.add(Impedimento.ORDENES);
        }
        if (fusiones.hasPedidos(duplicado.getId())) {
            found.add(Impedimento.PEDIDOS);
        }
        if (fusiones.hasBorradores(duplicado.getId(), superviviente.getId())) {
            found.add(Impedimento.BORRADORES);
        }
        return found;
    }

    private static List<Conflicto> conflictos(Cliente duplicado, Cliente superviviente) {
        List<Conflicto> found = new ArrayList<>();
        differ(found, "nombre", superviviente.getNombreCompleto(), duplicado.getNombreCompleto());
        differ(found, "codigo", superviviente.getCodigo(), duplicado.getCodigo());
        differ(found, "dni", superviviente.getDni(), duplicado.getDni());
        differ(found, "telefono", superviviente.getTelefono(), duplicado.getTelefono());
        differ(found, "email", superviviente.getEmail(), duplicado.getEmail());
        return found;
    }

    private static void differ(List<Conflicto> found, String campo, String queda, String seVa) {
        if (queda != null && seVa != null && !Objects.equals(queda, seVa)) {
            found.add(new Conflicto(campo, queda, seVa));
        }
    }

    private static Persona persona(Cliente cliente) {
        return new Persona(
                cliente.getId(),
                cliente.getNombreCompleto(),
                cliente.getCodigo(),
                cliente.getDni(),
                cliente.getTelefono(),
                cliente.getEmail(),
                cliente.getEstado());
    }

    private static String describe(Cliente cliente) {
        return cliente.getCodigo() == null
                ? cliente.getNombreCompleto()
                : cliente.getNombreCompleto() + " (" + cliente.getCodigo() + ")";
    }

    private static String words(Map<String, Long> passed, List<Conflicto> lost) {
        String rows = passed.entrySet().stream()
                .map(each -> each.getValue() + " " + word(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        String data = lost.stream()
                .map(each -> word(each.campo()) + " " + each.seVa())
                .collect(Collectors.joining(", "));
        return "Pasan: " + (rows.isEmpty() ? "nada" : rows) + (data.isEmpty() ? "" : ". Tenía: " + data);
    }

    /** What the history calls a datum. */
    private static String word(String name) {
        return Palabras.of("fusion." + name);
    }

    /** What the history calls so many rows of a table: one, or several. */
    private static String word(String table, long count) {
        String[] forms = word(table).split("\\|");
        return forms[count == 1 ? 0 : forms.length - 1];
    }
}
