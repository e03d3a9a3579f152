package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.clientes.entity.TipoDocumento;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the forms of a customer offer to choose from. */
@Named
@RequestScoped
public class ClienteOptions {

    @Inject
    private UsuarioService usuarios;

    private List<UsuarioOption> vendedores;

    public TipoCliente[] getTipos() {
        return TipoCliente.values();
    }

    public TipoDocumento[] getDocumentos() {
        return TipoDocumento.values();
    }

    public MedioPago[] getMediosPago() {
        return MedioPago.values();
    }

    public List<UsuarioOption> getVendedores() {
        if (vendedores == null) {
            vendedores = usuarios.findActivos();
        }
        return vendedores;
    }
}
