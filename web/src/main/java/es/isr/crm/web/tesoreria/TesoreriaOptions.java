package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What can be chosen about money. */
@Named
@RequestScoped
public class TesoreriaOptions {

    @Inject
    private UsuarioService usuarios;

    @Inject
    private Reloj reloj;

    private List<UsuarioOption> cobradores;

    public MedioPago[] getMedios() {
        return MedioPago.values();
    }

    public TipoPago[] getTipos() {
        return TipoPago.values();
    }

    /** Today, which is the last day of anything that happened. */
    public LocalDate getHoy() {
        return reloj.today();
    }

    /** Who takes money. */
    public List<UsuarioOption> getCobradores() {
        if (cobradores == null) {
            cobradores = usuarios.findActivos().stream()
                    .filter(each -> each.rol() == Rol.ADMIN || each.rol() == Rol.USER)
                    .toList();
        }
        return cobradores;
    }
}
