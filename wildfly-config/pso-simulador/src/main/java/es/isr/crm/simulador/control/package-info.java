/**
 * The control API and the page at {@code /} that uses it. JSON both ways, no password, from this machine only.
 *
 * <pre>
 * GET    /control/estado?q=&amp;olt=&amp;limite=      network, faults, totals; ONTs filtered by text and OLT
 * GET    /control/catalogo                     operations, symptoms and their fields
 * GET    /control/llamadas?desde=&amp;sn=&amp;operacion=&amp;limite=
 *                                              calls after number "desde" (the newest "limite"), oldest first, and "ultima"
 * GET    /control/contadores?sn=&amp;operacion=    writes received and applied
 * GET    /control/fallos                       faults in force
 * POST   /control/fallos                       {"tipo", "operacion"?, "sn"?, "aplica"?: si|no|tarde, "tardeMs"? or
 *                                               "tardeLlamadas"?, "esperaMs"?, "veces"?, "saltar"?, fields of the symptom} → 201 with "id"
 * DELETE /control/fallos, /control/fallos/{id}
 * GET    /control/onts/{sn}                    one ONT with its log
 * PUT    /control/onts/{sn}                    {"olt"?, "pon"?, "perfilVelocidad"?, "perfilUsuario"?, "vlan"?, "ipFija"?,
 *                                               "descripcion"?, "enLinea"?, "potencia"?, "registrada"?}: changes it behind the
 *                                               CRM's back, makes an orphan of one that is not registered; null clears;
 *                                               "registrada": false leaves it plugged in only
 * DELETE /control/onts/{sn}                    takes the box off the network
 * POST   /control/carga                        {"cantidad", "olt"?, "perfilVelocidad"?, "perfilUsuario"?} or
 *                                               {"onts": [{"sn", as in PUT}], "tender"?}: many registered ONTs at once;
 *                                               "tender": true builds the OLTs and ports that they name
 * POST   /control/olts/{olt}/bloqueo           {"bloqueada"}: its writes answer 601
 * POST   /control/credenciales                 {"usuario", "clave", "rechazoHttp"?}: whom PSO lets in
 * POST   /control/caido                        {"caido"}: every connection to PSO is closed at once
 * POST   /control/reset                        the first world again; waiting clients are cut off
 * </pre>
 *
 * An error is {@code {"error": text}} with 400, 403 or 404. An unknown key is an error.
 */
package es.isr.crm.simulador.control;
