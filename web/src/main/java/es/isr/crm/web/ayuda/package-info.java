/**
 * The manual: what staff do, task by task, in steps. The words are in the texts {@code ayuda.<TASK>.…}; the pictures are taken by
 * the stories of the browser tests. Which pages a task is done on stands here, so that each page leads to its own help.
 */
package es.isr.crm.web.ayuda;
