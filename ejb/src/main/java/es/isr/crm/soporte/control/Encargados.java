package es.isr.crm.soporte.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The people who work on tickets. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Encargados {

    @Inject
    private UsuarioRepository usuarios;

    /** Those who may be given a ticket, by name. */
    public List<UsuarioOption> find() {
        return usuarios.findActivos().stream()
                .filter(each -> each.rol() != Rol.COMERCIAL)
                .toList();
    }

    /**
     * The name of one who may be given a ticket.
     *
     * @param field name of the input
     * @throws DatosInvalidosException when that user does not do such work, or no longer works here
     */
    public String nombre(String field, Long usuarioId) {
        return find().stream()
                .filter(each -> each.id().equals(usuarioId))
                .map(UsuarioOption::nombre)
                .findFirst()
                .orElseThrow(() -> new DatosInvalidosException(List.of(new ErrorCampo(field, "usuarioDesconocido"))));
    }

    /** The name of whoever it is, also of one who has left. */
    String nombreDe(Long usuarioId) {
        return usuarios.findById(usuarioId).map(Usuario::getNombre).orElse("");
    }
}
