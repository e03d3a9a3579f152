package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ClienteYaExisteException;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What may be done to a customer, for the boundaries of this component and of those above it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClienteControl {

    @Inject
    private ClienteRepository clientes;

    @Inject
    private Reloj reloj;

    /**
     * Registers a customer.
     *
     * @param clave key of the form that asks for it
     * @param datos data that passed {@link DatosClienteValidator}
     * @throws CodigoDuplicadoException when another has the code
     * @throws ClienteYaExisteException when one with that document has not left
     */
    public Cliente add(String clave, DatosCliente datos) {
        requireFreeCodigo(datos.getCodigo(), null);
        requireFreeDni(datos.getDni(), null);
        Cliente cliente = new Cliente(clave, datos, reloj.today());
        clientes.add(cliente);
        return cliente;
    }

    /** The customer that a form has already made, for the resend of it. */
    public Cliente findMadeBy(String clave) {
        return clientes.findByClaveAlta(clave).orElse(null);
    }

    /** The customer, locked until the transaction ends. */
    public Cliente getForUpdate(Long id) {
        return clientes.getForUpdate(id);
    }

    /**
     * Follows the services.
     *
     * @param id the customer
     * @param derivado what its services make of it
     * @param ultimoDia the last day of a customer who has left
     */
    public void derivar(Long id, EstadoCliente derivado, LocalDate ultimoDia) {
        clientes.getForUpdate(id).derivar(derivado, ultimoDia);
    }

    /**
     * @param dni the document
     * @param id the customer that has it, null for a new one
     * @throws ClienteYaExisteException when another who has not left has it
     */
    public void requireFreeDni(String dni, Long id) {
        clientes.findVivoByDni(dni).filter(otro -> !otro.getId().equals(id)).ifPresent(otro -> {
            throw new ClienteYaExisteException(dni, nombreYCodigo(otro));
        });
    }

    /**
     * @param codigo the wanted code, null for none
     * @param id the customer that wants it, null for a new one
     * @throws CodigoDuplicadoException when another has it
     */
    public void requireFreeCodigo(String codigo, Long id) {
        if (codigo != null) {
            clientes.findByCodigo(codigo)
                    .filter(otro -> !otro.getId().equals(id))
                    .ifPresent(otro -> {
                        throw new CodigoDuplicadoException(codigo);
                    });
        }
    }

    /**
     * The customer of a salesperson; another's looks as if it were not there.
     *
     * @throws NotFoundException when there is none that is theirs
     */
    public Cliente getDeVendedor(Long id, Long vendedorId) throws NotFoundException {
        Cliente cliente = clientes.getById(id);
        if (vendedorId == null || !vendedorId.equals(cliente.getVendedorId())) {
            throw new NotFoundException("cliente", id);
        }
        return cliente;
    }

    /** As {@link ClienteRepository#getById}, for reading. */
    public Cliente getById(Long id) throws NotFoundException {
        return clientes.getById(id);
    }

    /** As {@link ClienteRepository#getConFusionados}, for reading. */
    public Cliente getConFusionados(Long id) throws NotFoundException {
        return clientes.getConFusionados(id);
    }

    /** Ids of those who turned out to be a customer. */
    public List<Long> findFusionadosEn(Long id) {
        return clientes.findFusionadosEn(id);
    }

    private static String nombreYCodigo(Cliente cliente) {
        return cliente.getCodigo() == null
                ? cliente.getNombreCompleto()
                : cliente.getNombreCompleto() + " (" + cliente.getCodigo() + ")";
    }
}
