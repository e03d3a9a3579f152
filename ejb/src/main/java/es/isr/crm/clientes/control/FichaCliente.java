package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts together what the file shows of a customer. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FichaCliente {

    @Inject
    private UsuarioRepository usuarios;

    /**
     * @param c the customer
     * @param editable whether who asks may edit it
     * @param conCuenta whether who asks may see the end of the account
     */
    public ClienteFicha of(Cliente c, boolean editable, boolean conCuenta) {
        return new ClienteFicha(
                c.getId(),
                c.getVersion(),
                c.getCodigo(),
                c.getNombreCompleto(),
                c.getTipoCliente(),
                c.getTipoId(),
                c.getDni(),
                c.getEmail(),
                c.getTelefono(),
                c.getTelefonoAlternativo(),
                c.getPersonaContacto(),
                c.getDireccion(),
                c.getCodigoPostal(),
                c.getLocalidad(),
                c.getProvincia(),
                c.getMedioPago(),
                conCuenta ? CuentaBancaria.mask(c.getIban()) : null,
                c.getIdioma(),
                c.getObservaciones(),
                c.getEstado(),
                c.getFechaAlta(),
                c.getFechaBaja(),
                c.getUpdatedAt(),
                gestion(c),
                c.isAnonimizado(),
                editable);
    }

    private ClienteFicha.Gestion gestion(Cliente c) {
        return new ClienteFicha.Gestion(
                nombre(c.getVendedorId()),
                nombre(c.getCobradorId()),
                c.getFechaContrato(),
                c.getZonaFiscal(),
                c.getMandatoReferencia(),
                c.getMandatoFecha(),
                c.getConsentimientoFacturaElectronica(),
                c.getConsentimientoComunicaciones(),
                c.isNoCortar() ? c.getNoCortarMotivo() : null);
    }

    private String nombre(Long usuarioId) {
        return usuarioId == null
                ? null
                : usuarios.findById(usuarioId).map(Usuario::getNombre).orElse(null);
    }
}
