package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A request that came through the public form: which lead it became, and the words that its sender agreed to, as they were
 * shown. That they agreed is ours to prove (Reglamento (UE) 2016/679, art. 7.1), so it is never changed.
 */
@Entity
@Table(name = "solicitudes_web")
public class SolicitudWeb extends LedgerBase {

    private String clave;

    @Column(name = "lead_id")
    private Long leadId;

    @Column(name = "campana_id")
    private Long campanaId;

    @Column(name = "consentimiento_version")
    private int version;

    @Column(name = "consentimiento_idioma")
    private String idioma;

    @Column(name = "consentimiento_texto")
    private String texto;

    /** For the persistence provider. */
    protected SolicitudWeb() {}

    /**
     * @param clave key of the form that was shown
     * @param lead whom it became
     * @param consentimiento what was agreed to
     * @param now when
     */
    public SolicitudWeb(String clave, Lead lead, ConsentimientoWeb consentimiento, Instant now) {
        super(now);
        this.clave = clave;
        leadId = lead.getId();
        campanaId = lead.getCampanaId();
        version = consentimiento.version();
        idioma = consentimiento.idioma();
        texto = consentimiento.texto();
    }

    public Long getLeadId() {
        return leadId;
    }
}
