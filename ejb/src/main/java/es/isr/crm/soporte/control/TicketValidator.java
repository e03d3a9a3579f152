package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with what was typed of a ticket, all of it at once. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketValidator {

    private static final int MAX_TEXTO = 4000;

    @Inject
    private Validacion validacion;

    @Inject
    private TicketRepository tickets;

    /** @throws DatosInvalidosException when a ticket cannot be opened like that */
    public void check(PeticionTicket peticion) {
        List<ErrorCampo> errores = new ArrayList<>(validacion.check(peticion));
        materia(peticion.tipo(), peticion.materia(), errores);
        if (peticion.servicioId() != null
                && peticion.clienteId() != null
                && !tickets.isServicioDe(peticion.servicioId(), peticion.clienteId())) {
            errores.add(new ErrorCampo("servicioId", "servicioAjeno"));
        }
        refuse(errores);
    }

    /** @throws DatosInvalidosException when something is not said */
    public void check(RepartoTicket reparto) {
        List<ErrorCampo> errores = new ArrayList<>(validacion.check(reparto));
        materia(reparto.tipo(), reparto.materia(), errores);
        refuse(errores);
    }

    /**
     * @param field name of the input
     * @throws DatosInvalidosException without a text, or with too long a one
     */
    public void requireTexto(String field, String texto) {
        if (texto == null || texto.isBlank()) {
            refuse(List.of(new ErrorCampo(field, "obligatorio")));
        } else if (texto.length() > MAX_TEXTO) {
            refuse(List.of(new ErrorCampo(field, "largo", MAX_TEXTO)));
        }
    }

    private static void materia(TipoTicket tipo, MateriaReclamacion materia, List<ErrorCampo> errores) {
        if (tipo == TipoTicket.RECLAMACION && materia == null) {
            errores.add(new ErrorCampo("materia", "obligatorio"));
        }
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
