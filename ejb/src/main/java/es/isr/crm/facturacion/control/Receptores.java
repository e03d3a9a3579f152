package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.ReceptorIncompletoException;
import es.isr.crm.shared.entity.CuentaBancaria;
import java.util.stream.Stream;

/** The customer as an invoice will say it. */
final class Receptores {

    private Receptores() {}

    /** @throws ReceptorIncompletoException when tax number or address is not known */
    static Receptor of(Cliente cliente) {
        boolean complete = Stream.of(cliente.getDni(), cliente.getDireccion(), cliente.getLocalidad())
                .allMatch(value -> value != null && !value.isBlank());
        if (!complete) {
            throw new ReceptorIncompletoException(cliente.getNombreCompleto());
        }
        boolean debit = cliente.getMedioPago() == MedioPago.DOMICILIACION;
        return new Receptor(
                cliente.getId(),
                cliente.getCodigo(),
                cliente.getNombreCompleto(),
                cliente.getDni(),
                direccion(cliente),
                cliente.getMedioPago(),
                debit ? CuentaBancaria.mask(cliente.getIban()) : null,
                cliente.getIdioma());
    }

    private static String direccion(Cliente cliente) {
        String town = cliente.getCodigoPostal() == null
                ? cliente.getLocalidad()
                : cliente.getCodigoPostal() + " " + cliente.getLocalidad();
        String line = cliente.getDireccion() + ", " + town;
        return cliente.getProvincia() == null || cliente.getProvincia().equals(cliente.getLocalidad())
                ? line
                : line + " (" + cliente.getProvincia() + ")";
    }
}
