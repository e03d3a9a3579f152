package es.isr.crm.web.ayuda;

import java.io.Serializable;
import java.util.List;

/**
 * Tasks that belong together.
 *
 * @param id names the group in the texts
 * @param tareas its tasks, never none
 */
public record GrupoAyuda(String id, List<TareaAyuda> tareas) implements Serializable {}
