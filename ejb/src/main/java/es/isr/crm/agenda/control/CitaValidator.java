package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.CitaSolapadaException;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.PeticionCita;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.UsuarioRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with an appointment as somebody typed it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CitaValidator {

    /** Characters of a note, and of what came of it. */
    public static final int MAX_TEXTO = 1000;

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private CitaRepository citas;

    @Inject
    private CitaQuery consulta;

    @Inject
    private Reloj reloj;

    /**
     * Refuses what cannot be planned. The technician's days are held from here on.
     *
     * @param id the appointment that is moved, or null of a new one
     * @throws DatosInvalidosException when something typed is wrong
     * @throws CitaSolapadaException when the technician is expected elsewhere, and that was not accepted
     */
    public void require(PeticionCita peticion, Long id) {
        List<ErrorCampo> errores = new ArrayList<>();
        peticion.franja().faltas(reloj.today()).forEach(falta -> errores.add(error(falta)));
        if (peticion.tecnicoId() != null && !isTecnico(peticion.tecnicoId())) {
            errores.add(new ErrorCampo("tecnico", "usuarioDesconocido"));
        }
        addLargo(peticion.nota(), "nota", errores);
        refuse(errores);
        if (peticion.tecnicoId() != null) {
            citas.holdTecnico(peticion.tecnicoId());
            requireLibre(peticion, id);
        }
    }

    private void requireLibre(PeticionCita peticion, Long id) {
        if (!peticion.aceptaSolape()) {
            consulta.findSolapes(peticion.franja(), peticion.tecnicoId(), id).stream()
                    .findFirst()
                    .ifPresent(otra -> {
                        throw new CitaSolapadaException(otra);
                    });
        }
    }

    /**
     * Refuses the end of an appointment as it was typed.
     *
     * @param texto what came of it
     * @param field name of the input
     * @param obligatorio whether it must be said
     */
    public void requireTexto(String texto, String field, boolean obligatorio) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (obligatorio && (texto == null || texto.isBlank())) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        }
        addLargo(texto, field, errores);
        refuse(errores);
    }

    private boolean isTecnico(Long id) {
        return usuarios.findActivos().stream().anyMatch(each -> each.id().equals(id) && each.rol() != Rol.COMERCIAL);
    }

    private static ErrorCampo error(Franja.Falta falta) {
        return switch (falta) {
            case SIN_DIA -> new ErrorCampo("dia", "obligatorio");
            case PASADA -> new ErrorCampo("dia", "fechaPasada");
            case SIN_DESDE -> new ErrorCampo("desde", "obligatorio");
            case SIN_HASTA -> new ErrorCampo("hasta", "obligatorio");
            case AL_REVES -> new ErrorCampo("hasta", "horasAlReves");
        };
    }

    private static void addLargo(String text, String field, List<ErrorCampo> errores) {
        if (text != null && text.length() > MAX_TEXTO) {
            errores.add(new ErrorCampo(field, "largo", MAX_TEXTO));
        }
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
