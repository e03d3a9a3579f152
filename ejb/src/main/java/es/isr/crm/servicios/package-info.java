/**
 * What customers have: services, what each costs over time, charges and credits that wait for an invoice.
 *
 * <p>Invariants: the state belongs to the service and moves only along its life; the tariffs of a service follow one
 * another without gap or overlap; a fibre service is active or suspended only once the network was seen to be so.
 * How the network gets there is {@code red}; how money is asked for is {@code facturacion}.
 */
package es.isr.crm.servicios;
