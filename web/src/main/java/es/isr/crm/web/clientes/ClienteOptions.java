package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.CanalConsentimiento;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.clientes.entity.TipoDocumento;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms of a customer offer to choose from. */
@Named
@RequestScoped
public class ClienteOptions {

    @Inject
    private UsuarioService usuarios;

    private final Map<Long, List<UsuarioOption>> personas = new HashMap<>();

    public TipoCliente[] getTipos() {
        return TipoCliente.values();
    }

    public TipoDocumento[] getDocumentos() {
        return TipoDocumento.values();
    }

    public MedioPago[] getMediosPago() {
        return MedioPago.values();
    }

    public ZonaFiscal[] getZonas() {
        return ZonaFiscal.values();
    }

    public CanalConsentimiento[] getCanales() {
        return CanalConsentimiento.values();
    }

    /**
     * Who may be chosen to deal with a customer.
     *
     * @param elegido who is chosen already, also when they have left; or null
     */
    public List<UsuarioOption> personas(Long elegido) {
        return personas.computeIfAbsent(elegido, id -> id == null ? usuarios.findActivos() : usuarios.findActivos(id));
    }
}
