/** From what people type to values and back: Spanish decimals, dates, telephone numbers, codes. */
package es.isr.crm.web.shared.convert;
