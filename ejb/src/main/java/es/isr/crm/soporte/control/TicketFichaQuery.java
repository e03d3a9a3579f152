package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.ClaseComentario;
import es.isr.crm.soporte.entity.ComentarioRow;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.soporte.entity.TicketRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One ticket with all that its page shows, and its story. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketFichaQuery {

    private static final String FICHA = """
            SELECT t.version, t.materia, t.descripcion, t.solucion,
                   c.id, c.codigo, c.nombre, c.apellidos, c.telefono, c.email, c.estado,
                   s.id, p.nombre, s.estado, s.direccion, s.localidad,
                   (SELECT o.numero_serie FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
                     WHERE a.servicio_id = s.id AND a.hasta IS NULL LIMIT 1),
                   (SELECT u.nombre FROM users u WHERE u.id = t.creado_por_id),
                   t.limite_legal_at, t.espera_desde, t.primera_respuesta_at, t.cerrado_at, t.reaperturas,
                   t.minutos_resolucion, t.minutos_laborables, t.minutos_espera
              FROM tickets t
              JOIN clientes c ON c.id = t.cliente_id
              LEFT JOIN servicios_cliente s ON s.id = t.servicio_id
              LEFT JOIN planes p ON p.id = s.plan_id
             WHERE t.id = ?""";

    private static final String STORY = """
            SELECT id, clase, interno, texto, usuario, created_at FROM comentarios_ticket
             WHERE ticket_id = ? ORDER BY created_at, id""";

    /** The end of a number; the year is this one, or the last. */
    private static final Pattern CORTO = Pattern.compile("\\d{1,6}");

    /** A number from its beginning. */
    private static final Pattern LARGO = Pattern.compile("T\\d{1,4}(-\\d{0,7})?");

    private static final int FOUND = 5;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private TicketFilas filas;

    @Inject
    private Reloj reloj;

    public Optional<TicketFicha> find(Long id) {
        List<TicketRow> rows = id == null ? List.of() : filas.of(List.of(id));
        return rows.stream()
                .findFirst()
                .map(row -> ficha(row, (Object[])
                        em.createNativeQuery(FICHA).setParameter(1, id).getSingleResult()));
    }

    /** What happened to a ticket, from the beginning. */
    public List<ComentarioRow> findHistoria(Long id) {
        List<?> rows = em.createNativeQuery(STORY).setParameter(1, id).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new ComentarioRow(
                        Columnas.id(c[0]),
                        Columnas.constant(ClaseComentario.class, c[1]),
                        is(c[2]),
                        (String) c[3],
                        (String) c[4],
                        Columnas.instant(c[5])))
                .toList();
    }

    /** The latest whose number is, or begins or ends with, what is typed. */
    public List<TicketRow> findByNumero(String typed) {
        String numero = typed.strip().toUpperCase(Locale.ROOT);
        if (CORTO.matcher(numero).matches()) {
            int year = reloj.today().getYear();
            return byNumero("IN ('T%d-%06d', 'T%d-%06d')"
                    .formatted(year, Integer.valueOf(numero), year - 1, Integer.valueOf(numero)));
        }
        return LARGO.matcher(numero).matches() ? byNumero("LIKE '" + numero + "%'") : List.of();
    }

    private List<TicketRow> byNumero(String condition) {
        List<?> ids = em.createNativeQuery("SELECT id FROM tickets WHERE numero " + condition + " ORDER BY numero DESC")
                .setMaxResults(FOUND)
                .getResultList();
        return filas.of(ids.stream().map(Columnas::id).toList());
    }

    private static TicketFicha ficha(TicketRow row, Object[] c) {
        return new TicketFicha(
                row,
                ((Number) c[0]).intValue(),
                Columnas.constant(MateriaReclamacion.class, c[1]),
                (String) c[2],
                (String) c[3],
                new TicketFicha.Contacto(
                        Columnas.id(c[4]),
                        (String) c[5],
                        TicketFilas.name(c[6], c[7]),
                        (String) c[8],
                        (String) c[9],
                        (String) c[10]),
                c[11] == null
                        ? null
                        : new TicketFicha.Servicio(
                                Columnas.id(c[11]), (String) c[12], (String) c[13], c[14] + ", " + c[15], (String)
                                        c[16]),
                (String) c[17],
                new TicketFicha.Tiempos(
                        Columnas.instant(c[18]),
                        Columnas.instant(c[19]),
                        Columnas.instant(c[20]),
                        Columnas.instant(c[21]),
                        ((Number) c[22]).intValue(),
                        Columnas.id(c[23]),
                        Columnas.id(c[24]),
                        ((Number) c[25]).longValue()));
    }

    /** The one database gives a bit, the other a number. */
    private static boolean is(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}
