package es.isr.crm.servicios.entity;

import java.io.Serializable;

/** The telephone number and the SIM card of a line, as typed. {@code NumerosValidator} says what is wrong with them. */
public class DatosNumeros implements Serializable {

    private static final long serialVersionUID = 1L;

    private String numero;
    private String iccid;

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    /** The serial number that is printed on the SIM card (ITU-T E.118); null for a landline. */
    public String getIccid() {
        return iccid;
    }

    public void setIccid(String iccid) {
        this.iccid = iccid;
    }
}
