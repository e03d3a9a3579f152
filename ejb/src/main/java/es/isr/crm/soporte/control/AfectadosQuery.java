package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.Enlace;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.InstantConverter;
import es.isr.crm.soporte.entity.IncidenciaFicha.Afectado;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Whom a fault of a port reaches, and which of their tickets may tell of it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AfectadosQuery {

    /** The customers of a port; a port has no more than 128 ONTs. */
    private static final String AFECTADOS = """
            SELECT c.id, c.nombre, c.apellidos, c.telefono, o.numero_serie, o.enlace, o.potencia, o.observado_at
              FROM onts o
              JOIN asignaciones_ont a ON a.ont_viva = o.id
              JOIN clientes c ON c.id = a.cliente_id
             WHERE o.olt_actual = ? AND o.pon_actual = ? AND o.observado = 'registrada' AND o.deseado = 'activa'
             ORDER BY COALESCE(o.enlace, '') <> 'offline', c.nombre, c.apellidos, c.id, o.id""";

    /** What asks for something that has nothing to do with the network is left alone. */
    private static final String CANDIDATOS = """
            SELECT DISTINCT t.id, t.created_at
              FROM onts o
              JOIN asignaciones_ont a ON a.ont_viva = o.id
              JOIN tickets t ON t.cliente_id = a.cliente_id AND (t.servicio_id IS NULL OR t.servicio_id = a.servicio_id)
             WHERE o.olt_actual = ? AND o.pon_actual = ? AND o.deseado <> 'ausente'
               AND t.tipo IN ('averia', 'reclamacion', 'otro')
               AND t.estado IN ('abierto', 'en_proceso', 'pendiente_cliente')
               AND NOT EXISTS (SELECT 1 FROM tickets_incidencia v WHERE v.ticket_id = t.id)
             ORDER BY t.created_at, t.id""";

    @Inject
    private SqlEnBloque sql;

    /** The customers of a port, those without link first. */
    public List<Afectado> find(String olt, String pon) {
        return sql.ask(AFECTADOS, List.of(olt, pon), AfectadosQuery::afectado);
    }

    /** Open tickets of customers of a port that may tell of its fault and are attached to none, the oldest first. */
    public List<Long> findCandidatos(String olt, String pon) {
        return sql.ask(CANDIDATOS, List.of(olt, pon), row -> row.getLong(1));
    }

    private static Afectado afectado(ResultSet c) throws SQLException {
        String apellidos = c.getString(3);
        String enlace = c.getString(6);
        return new Afectado(
                c.getLong(1),
                apellidos == null ? c.getString(2) : c.getString(2) + " " + apellidos,
                c.getString(4),
                c.getString(5),
                enlace == null ? null : Enlace.valueOf(enlace.toUpperCase(Locale.ROOT)),
                c.getBigDecimal(7),
                new InstantConverter().convertToEntityAttribute(c.getObject(8, LocalDateTime.class)));
    }
}
