package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.DatosCliente;

/** What staff type to sign a customer up: who they are, and what they are sold first. */
public class AltaCliente extends DatosVenta {

    private static final long serialVersionUID = 1L;

    private final DatosCliente datos = new DatosCliente();

    private Long leadId;

    public DatosCliente getDatos() {
        return datos;
    }

    /** The lead that becomes this customer; null when there was none. */
    public Long getLeadId() {
        return leadId;
    }

    public void setLeadId(Long leadId) {
        this.leadId = leadId;
    }
}
