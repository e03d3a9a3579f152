package es.isr.crm.tareas.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.tareas.entity.Tarea;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who does what, and when. The history tells it in words: there is nobody's id in it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Reparto {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/M/yyyy H:mm").withZone(Reloj.MADRID);

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private Auditoria auditoria;

    /**
     * @param tarea an open task, held by this transaction
     * @param usuarioId whose it is from now on, or null for nobody's
     * @param prevista when it is planned, or null
     * @throws DatosInvalidosException when that user does not do such work, or no longer works here
     */
    public void organizar(Tarea tarea, Long usuarioId, Instant prevista) {
        String nombre = usuarioId == null ? null : nombre(usuarioId);
        tarea.organizar(usuarioId, prevista);
        auditoria.anotar(
                tarea.getClienteId(),
                "tareas.organizar",
                MessageFormat.format(
                        Palabras.of("tareas.organizar"),
                        tarea.getTitulo(),
                        nombre == null ? Palabras.of("tareas.organizar.nadie") : nombre,
                        prevista == null ? Palabras.of("tareas.organizar.sinFecha") : MOMENT.format(prevista)));
    }

    private String nombre(Long usuarioId) {
        return usuarios.findActivos().stream()
                .filter(each -> each.id().equals(usuarioId) && each.rol() != Rol.COMERCIAL)
                .map(UsuarioOption::nombre)
                .findFirst()
                .orElseThrow(
                        () -> new DatosInvalidosException(List.of(new ErrorCampo("asignada", "usuarioDesconocido"))));
    }
}
