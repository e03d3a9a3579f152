package es.isr.crm.clientes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.ClienteRepository;
import es.isr.crm.clientes.control.DatosClienteValidator;
import es.isr.crm.clientes.control.FichaCliente;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ClienteActual;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.EdicionSimultaneaException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The customer file: read and change what is known about a customer. */
@Stateless
public class ClienteService {

    private static final String CODE_PREFIX = "ISR-";

    @Inject
    private ClienteRepository clientes;

    @Inject
    private ClienteControl control;

    @Inject
    private FichaCliente fichas;

    @Inject
    private DatosClienteValidator validator;

    @Inject
    private Auditoria actividad;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    @Resource
    private SessionContext context;

    /**
     * The customer, for reading.
     *
     * @throws es.isr.crm.clientes.entity.ClienteFusionadoException when they turned out to be another
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public ClienteFicha getFicha(Long id) {
        Cliente cliente = clientes.getById(id);
        return fichas.of(cliente, isEditable(cliente), isConCuenta());
    }

    /**
     * The customer, for editing. The bank account is not told: a blank one leaves it as it is.
     *
     * @throws NotFoundException when there is none that the caller may edit
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    public ClienteEditable getEditable(Long id) {
        Cliente cliente = clientes.getById(id);
        requireEditable(cliente);
        return editable(cliente);
    }

    /**
     * The customer as others left it while the caller was editing, and who changed what.
     *
     * @param id the customer
     * @param desde last change before the caller opened it
     * @throws NotFoundException when there is none that the caller may edit
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    public ClienteActual getActual(Long id, Instant desde) {
        Cliente cliente = clientes.getById(id);
        requireEditable(cliente);
        return new ClienteActual(editable(cliente), actividad.findAutores(id, cliente, desde));
    }

    private ClienteEditable editable(Cliente cliente) {
        return new ClienteEditable(fichas.of(cliente, true, true), cliente.toDatos(), cliente.huellaCuenta());
    }

    /**
     * Saves an edited customer.
     *
     * @param id the customer
     * @param version the version that was edited
     * @param datos what was typed; normalised in place
     * @throws DatosInvalidosException when something typed is wrong
     * @throws EdicionSimultaneaException when somebody saved it meanwhile; see {@link #getActual}
     * @throws NotFoundException when there is none that the caller may edit
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    @Auditado("clientes.editar")
    public void update(Long id, int version, DatosCliente datos) {
        Cliente cliente = clientes.getForUpdate(id);
        requireEditable(cliente);
        List<ErrorCampo> errores = validator.check(datos, cliente.getIban() != null);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        if (cliente.getVersion() != version) {
            throw new EdicionSimultaneaException(
                    cliente.getNombreCompleto(), actividad.findLastAuthor(id).orElse("—"), cliente.getUpdatedAt());
        }
        control.requireFreeCodigo(datos.getCodigo(), id);
        control.requireFreeDni(datos.getDni(), id);
        if (!isConDeudas()) {
            datos.setNoCortar(cliente.isNoCortar());
            datos.setNoCortarMotivo(cliente.getNoCortarMotivo());
        }
        cliente.update(datos, reloj.today());
        cliente.prepararMandato(reloj.today());
        clientes.flush(cliente);
    }

    /** A code that nobody has, to be offered in the form of an alta. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    public String suggestCodigo() {
        return CODE_PREFIX + String.format("%05d", clientes.lastCodigo(CODE_PREFIX) + 1);
    }

    /** A salesperson edits their own customers only; another's looks as if it were not there. Who is forgotten is nobody's. */
    private void requireEditable(Cliente cliente) {
        if (!isEditable(cliente)) {
            throw new NotFoundException("cliente", cliente.getId());
        }
    }

    private boolean isEditable(Cliente cliente) {
        boolean suyo = context.isCallerInRole(COMERCIAL_ROLE) && Objects.equals(cliente.getVendedorId(), actor.getId());
        return !cliente.isAnonimizado() && (isConDeudas() || suyo);
    }

    /** Who is cut for debts is the business of those who deal with debts. */
    private boolean isConDeudas() {
        return context.isCallerInRole(ADMIN_ROLE) || context.isCallerInRole(USER_ROLE);
    }

    /** A technician has no business with bank accounts, not even with their last digits. */
    private boolean isConCuenta() {
        return isConDeudas() || context.isCallerInRole(COMERCIAL_ROLE);
    }
}
