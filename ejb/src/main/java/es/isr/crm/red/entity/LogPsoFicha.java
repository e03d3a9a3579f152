package es.isr.crm.red.entity;

import java.io.Serializable;

/**
 * A call to PSO with everything that went over the wire.
 *
 * @param llamada what the list shows of it
 * @param estadoHttp HTTP status of the answer, or null without one
 * @param solicitud the JSON sent, secrets masked
 * @param respuesta the body as received, possibly shortened, or null
 */
public record LogPsoFicha(LogPsoRow llamada, Integer estadoHttp, String solicitud, String respuesta)
        implements Serializable {}
