package es.isr.crm.comercial.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.LeadYaConvertidoException;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Empties what is known of a lead, past the entities: the history must not write down what is being forgotten. What stays
 * says that there was somebody, from which campaign, and what they had agreed to; it counts on in the figures.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OlvidoLead {

    private static final String LEAD = """
            UPDATE leads SET nombre = '—', apellidos = NULL, email = NULL, telefono = NULL, direccion = NULL,
                   codigo_postal = NULL, localidad = NULL, provincia = NULL, notas = NULL, nota_perdida = NULL,
                   proxima_accion = NULL, proxima_accion_fecha = NULL,
                   motivo_perdida = COALESCE(motivo_perdida, 'sin_interes'),
                   estado_at = CASE estado WHEN 'perdido' THEN estado_at ELSE ? END, estado = 'perdido',
                   updated_at = ?, version = version + 1
             WHERE id = ?""";

    private static final String NOTAS =
            "UPDATE notas_lead SET texto = CASE WHEN clase <> 'estado' THEN '—' END WHERE lead_id = ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Forgets.
     *
     * @param lead held by this transaction, and not changed by it
     * @throws LeadYaConvertidoException when it is a customer: those are forgotten by the rules
     *     for customers
     */
    public void forget(Lead lead) {
        if (lead.getEstado() == EstadoLead.GANADO) {
            throw new LeadYaConvertidoException(lead.getNombreCompleto(), lead.getClienteId());
        }
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        sql.execute(LEAD, now, now, lead.getId());
        sql.execute(NOTAS, lead.getId());
        sucesos.fire(new SucesoAuditable(
                "comercial.olvidarLead", Palabras.of("comercial.olvidarLead"), null, "Lead", lead.getId()));
    }
}
