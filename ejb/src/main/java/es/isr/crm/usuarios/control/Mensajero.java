package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.Pase;

/** Takes links to their people. Mail does, which knows of users what users need not know of it. */
public interface Mensajero {

    /** Whether there is a mail server. Without, an administrator is told the link and hands it over. */
    boolean isEncendido();

    /** Sends a link on its way, in the running transaction; its token is made when the message is written. */
    void enviar(Pase pase);
}
