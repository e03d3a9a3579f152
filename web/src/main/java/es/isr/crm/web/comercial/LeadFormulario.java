package es.isr.crm.web.comercial;

import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.comercial.entity.DatosLead;
import java.io.Serializable;

/** The form of a lead, new or edited: what is typed. */
public class LeadFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DatosLead datos;
    private final Long leadId;

    /**
     * @param datos what is typed
     * @param leadId the lead that is edited, null for a new one
     */
    public LeadFormulario(DatosLead datos, Long leadId) {
        this.datos = datos;
        this.leadId = leadId;
    }

    /** Fills the province in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(datos.getCodigoPostal()).ifPresent(datos::setProvincia);
    }

    public DatosLead getDatos() {
        return datos;
    }

    /** The lead that is edited; null for a new one. */
    public Long getLeadId() {
        return leadId;
    }
}
