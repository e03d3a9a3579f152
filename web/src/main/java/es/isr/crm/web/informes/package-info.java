/** What the figures say: how fast customers are answered and helped. */
package es.isr.crm.web.informes;
