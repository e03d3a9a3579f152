/** Lists as files: all rows that the filter leaves, in the order shown, as CSV or as a workbook, a thousand rows at a time. */
package es.isr.crm.web.shared.export;
