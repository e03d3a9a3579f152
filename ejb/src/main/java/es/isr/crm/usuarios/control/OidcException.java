package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.DesenlaceOidc;

/** The way through the identity provider ended early. Checked: whoever calls has to say something to the person. */
public class OidcException extends Exception {

    private static final long serialVersionUID = 1L;

    private final DesenlaceOidc desenlace;

    /**
     * @param desenlace how it ended
     * @param why for the log; never secrets
     */
    OidcException(DesenlaceOidc desenlace, String why) {
        this(desenlace, why, null);
    }

    OidcException(DesenlaceOidc desenlace, String why, Throwable cause) {
        super(why, cause);
        this.desenlace = desenlace;
    }

    public DesenlaceOidc getDesenlace() {
        return desenlace;
    }
}
