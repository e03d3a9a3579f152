package es.isr.crm.comercial.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.comercial.entity.Autor;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.LeadCambiadoException;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.NotaLead;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What happens to a lead. Every step leaves a line in its history, in the same transaction. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Leads {

    private static final int MAX_NOTA = 2000;
    private static final int MAX_MOTIVO = 500;

    @Inject
    private LeadRepository leads;

    @Inject
    private DatosLeadValidator validator;

    @Inject
    private ReferenciasLead referencias;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Somebody new.
     *
     * @param datos what was typed; normalised in place
     * @throws DatosInvalidosException when something typed is wrong
     */
    public Lead crear(DatosLead datos) {
        List<ErrorCampo> errores = new ArrayList<>(validator.check(datos));
        errores.addAll(referencias.check(datos, null));
        refuse(errores);
        return add(datos);
    }

    /**
     * Somebody new.
     *
     * @param datos checked and normalised
     */
    Lead add(DatosLead datos) {
        Lead lead = new Lead(datos, reloj.now());
        leads.add(lead);
        leads.add(NotaLead.paso(lead.getId(), null, lead.getEstado(), null, autor(), reloj.now()));
        return lead;
    }

    /**
     * What is known of them changes.
     *
     * @throws DatosInvalidosException when something typed is wrong
     */
    public void editar(Lead lead, DatosLead datos) {
        List<ErrorCampo> errores = new ArrayList<>(validator.check(datos));
        errores.addAll(referencias.check(datos, lead));
        refuse(errores);
        if (!lead.getEstado().isAbierto()) {
            datos.setProximaAccion(null);
            datos.setProximaAccionFecha(null);
        }
        lead.update(datos);
    }

    /** Goes to another open state. */
    public void mover(Lead lead, EstadoLead next) {
        EstadoLead before = lead.getEstado();
        lead.mover(next, reloj.now());
        step(lead, before, null);
    }

    /**
     * Is lost.
     *
     * @param nota more about it, or null
     * @throws DatosInvalidosException without a reason
     */
    public void perder(Lead lead, MotivoPerdida motivo, String nota) {
        String more = DatosLeadValidator.clean(nota);
        List<ErrorCampo> errores = new ArrayList<>();
        if (motivo == null) {
            errores.add(new ErrorCampo("motivo", "obligatorio"));
        } else if (motivo == MotivoPerdida.OTRO && more == null) {
            errores.add(new ErrorCampo("nota", "obligatorio"));
        }
        if (more != null && more.length() > MAX_MOTIVO) {
            errores.add(new ErrorCampo("nota", "largo", MAX_MOTIVO));
        }
        refuse(errores);
        EstadoLead before = lead.getEstado();
        lead.perder(motivo, more, reloj.now());
        step(lead, before, more);
    }

    /** Has become a customer. */
    void ganar(Lead lead, Long clienteId) {
        EstadoLead before = lead.getEstado();
        lead.ganar(clienteId, reloj.now());
        step(lead, before, null);
    }

    /**
     * Somebody writes down what was said.
     *
     * @throws DatosInvalidosException when nothing, or too much, was written
     */
    public void anotar(Lead lead, ClaseNota clase, String texto) {
        String words = DatosLeadValidator.clean(texto);
        List<ErrorCampo> errores = new ArrayList<>();
        if (clase == null || !ClaseNota.A_MANO.contains(clase)) {
            errores.add(new ErrorCampo("clase", "obligatorio"));
        }
        if (words == null) {
            errores.add(new ErrorCampo("texto", "obligatorio"));
        } else if (words.length() > MAX_NOTA) {
            errores.add(new ErrorCampo("texto", "largo", MAX_NOTA));
        }
        refuse(errores);
        leads.add(NotaLead.escrita(lead.getId(), clase, words, autor(), reloj.now()));
    }

    /**
     * Somebody changed it since it was shown.
     *
     * @param version the version that was shown
     * @throws LeadCambiadoException when it has another by now
     */
    public void requireVersion(Lead lead, int version) {
        if (lead.getVersion() != version) {
            throw new LeadCambiadoException(
                    lead.getNombreCompleto(), auditoria.findLastAuthor(lead).orElse("—"), lead.getUpdatedAt());
        }
    }

    static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }

    private void step(Lead lead, EstadoLead before, String texto) {
        leads.add(NotaLead.paso(lead.getId(), before, lead.getEstado(), texto, autor(), reloj.now()));
    }

    private Autor autor() {
        return new Autor(actor.getId(), actor.getNombre());
    }
}
