package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.EstadoCliente;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whom something more is sold to.
 *
 * @param clienteId the customer
 * @param nombre name and surnames
 * @param direccion where it is installed unless another address is given, in one line
 * @param fechaBaja last day of a customer who has left, or null
 */
public record Comprador(Long clienteId, String nombre, String direccion, LocalDate fechaBaja) implements Serializable {

    public static Comprador of(Cliente cliente) {
        return new Comprador(
                cliente.getId(),
                cliente.getNombreCompleto(),
                new Ubicacion(
                                cliente.getDireccion(),
                                cliente.getCodigoPostal(),
                                cliente.getLocalidad(),
                                cliente.getProvincia())
                        .toString(),
                cliente.getEstado() == EstadoCliente.BAJA ? cliente.getFechaBaja() : null);
    }

    /** Whether it had left and comes back. */
    public boolean isVuelve() {
        return fechaBaja != null;
    }
}
