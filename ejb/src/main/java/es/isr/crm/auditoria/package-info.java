/**
 * What happened, to whom, by whom: the activity of customers and the events of everything else.
 *
 * <p>Rows are written in the transaction of the change they tell of, so that neither is without the other. They are
 * never changed or removed, and they hold plain ids: they outlive what they describe. What a change means is decided
 * where it is made; here it is only written down, searched and checked.
 */
package es.isr.crm.auditoria;
