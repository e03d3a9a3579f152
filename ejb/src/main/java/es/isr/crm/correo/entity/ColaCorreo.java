package es.isr.crm.correo.entity;

import java.io.Serializable;

/**
 * Mails that do not go out by themselves, or not now.
 *
 * @param paradas mails that wait because there is no mail server, or it does not take them; 0 while it does
 * @param paraPersona deliveries that failed or are in doubt, and nobody has repeated
 */
public record ColaCorreo(long paradas, long paraPersona) implements Serializable {}
