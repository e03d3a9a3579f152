package es.isr.crm.agenda.control;

import static es.isr.crm.shared.control.Columnas.constant;
import static es.isr.crm.shared.control.Columnas.date;
import static es.isr.crm.shared.control.Columnas.id;
import static es.isr.crm.shared.control.Columnas.instant;
import static es.isr.crm.shared.control.Columnas.isTrue;

import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.TipoCita;
import java.sql.Time;
import java.time.LocalTime;

/** The columns that the queries of this component have in common, and what they say. */
final class CitaColumns {

    /** Of {@code clientes cl} and, when there is one, {@code servicios_cliente s}. */
    static final String CLIENTE = "cl.id, cl.nombre, cl.apellidos, cl.telefono,"
            + " COALESCE(s.direccion, cl.direccion), COALESCE(s.localidad, cl.localidad)";

    /** How many columns {@link #CLIENTE} has. */
    static final int CLIENTE_WIDTH = 6;

    /** Of {@code citas c}, with what it is about. */
    static final String CITA = """
            SELECT c.id, c.version, c.dia, c.desde, c.hasta, c.estado,
                   c.tipo, c.servicio_id, c.tarea_id, c.ticket_id, COALESCE(t.titulo, k.asunto, p.nombre),
                   %s,
                   u.id, u.nombre, c.nota,
                   c.estado = 'prevista' AND (
                     (c.tipo = 'instalacion' AND s.estado <> 'pendiente_instalacion')
                     OR (c.tipo = 'recuperacion' AND t.estado <> 'pendiente')
                     OR COALESCE(k.estado IN ('resuelto', 'cerrado'), FALSE)),
                   k.numero, c.created_at, c.creada_por, c.cerrada_at, c.cerrada_por, c.resultado
              FROM citas c
              JOIN clientes cl ON cl.id = c.cliente_id
              LEFT JOIN servicios_cliente s ON s.id = c.servicio_id
              LEFT JOIN planes p ON p.id = s.plan_id
              LEFT JOIN tareas t ON t.id = c.tarea_id
              LEFT JOIN tickets k ON k.id = c.ticket_id
              LEFT JOIN users u ON u.id = c.tecnico_id""".formatted(CLIENTE);

    private CitaColumns() {}

    static CitaRow cita(Object[] c) {
        EstadoCita estado = constant(EstadoCita.class, c[5]);
        int after = 11 + CLIENTE_WIDTH;
        return new CitaRow(
                id(c[0]),
                ((Number) c[1]).intValue(),
                new Franja(date(c[2]), time(c[3]), time(c[4])),
                estado,
                motivo(c, 6),
                cliente(c, 11),
                c[after] == null ? null : new CitaRow.Tecnico(id(c[after]), (String) c[after + 1]),
                (String) c[after + 2],
                isTrue(c[after + 3]),
                (String) c[after + 4],
                new CitaRow.Firma(instant(c[after + 5]), (String) c[after + 6]),
                estado == EstadoCita.PREVISTA
                        ? null
                        : new CitaRow.Cierre(instant(c[after + 7]), (String) c[after + 8], (String) c[after + 9]));
    }

    /** From kind, service, task, ticket and title. */
    static MotivoCita motivo(Object[] c, int from) {
        return new MotivoCita(
                constant(TipoCita.class, c[from]), id(c[from + 1]), id(c[from + 2]), id(c[from + 3]), (String)
                        c[from + 4]);
    }

    /** From {@link #CLIENTE}. */
    static CitaRow.Cliente cliente(Object[] c, int from) {
        String apellidos = (String) c[from + 2];
        return new CitaRow.Cliente(
                id(c[from]),
                apellidos == null ? (String) c[from + 1] : c[from + 1] + " " + apellidos,
                (String) c[from + 3],
                c[from + 4] + ", " + c[from + 5],
                (String) c[from + 5]);
    }

    private static LocalTime time(Object column) {
        return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
    }
}
