package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.JsonImportacion;
import es.isr.crm.importacion.entity.RedImportacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.importacion.entity.RegistroFilter;
import es.isr.crm.importacion.entity.RegistroRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was made of the records of a file, as pages and files show it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RegistrosQuery {

    private static final String KINDS =
            "SELECT fallos, COUNT(*) FROM registros_importacion WHERE importacion_id = ? AND fallos IS NOT NULL GROUP BY fallos";

    private static final String NETWORK = """
            SELECT COUNT(DISTINCT o.id),
                   COUNT(DISTINCT CASE WHEN o.observado = 'desconocida' THEN o.id END),
                   COUNT(DISTINCT CASE WHEN d.id IS NOT NULL THEN o.id END)
              FROM registros_importacion r
              JOIN asignaciones_ont a ON a.cliente_id = r.cliente_id AND a.hasta IS NULL
              JOIN onts o ON o.id = a.ont_id
              LEFT JOIN derivas_pso d ON d.clave_viva = o.numero_serie
             WHERE r.importacion_id = ? AND r.estado = 'importado'""";

    private static final String WITHOUT = """
            SELECT COUNT(*)
              FROM registros_importacion r
              JOIN servicios_cliente s ON s.cliente_id = r.cliente_id AND s.tipo = 'fibra' AND s.estado <> 'baja'
             WHERE r.importacion_id = ? AND r.estado = 'importado'
               AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.servicio_id = s.id AND a.hasta IS NULL)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** In the order of the file. */
    public Page<RegistroRow> search(Importacion importacion, RegistroFilter filter, PageRequest page) {
        String where = where(filter);
        Query count = em.createNativeQuery("SELECT COUNT(*)" + where);
        bind(count, filter);
        Query rows = em.createNativeQuery(
                "SELECT numero, estado, codigo, datos, errores, cliente_id, fallos" + where + " ORDER BY numero");
        bind(rows, filter);
        Columnas columnas = importacion.getColumnas();
        List<?> found =
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(
                found.stream().map(row -> row((Object[]) row, columnas)).toList(),
                ((Number) count.getSingleResult()).longValue());
    }

    private static RegistroRow row(Object[] row, Columnas columnas) {
        int numero = ((Number) row[0]).intValue();
        String datos = (String) row[3];
        return new RegistroRow(
                numero,
                EstadoRegistro.of((String) row[1]),
                (String) row[2],
                datos == null ? null : nombre(new RegistroCsv(numero, JsonImportacion.readList(datos)), columnas),
                row[4] == null ? kinds((String) row[6]) : JsonImportacion.readErrores((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).longValue());
    }

    /** What is left of the faults once the texts are gone. */
    private static List<ErrorRegistro> kinds(String fallos) {
        return fallos == null
                ? List.of()
                : Stream.of(fallos.split(","))
                        .map(kind -> new ErrorRegistro(null, Fallo.of(kind), null))
                        .toList();
    }

    private static String nombre(RegistroCsv registro, Columnas columnas) {
        String nombre = columnas.value(registro, Campo.NOMBRE);
        String apellidos = columnas.value(registro, Campo.APELLIDOS);
        return nombre == null ? apellidos : apellidos == null ? nombre : nombre + " " + apellidos;
    }

    private static String where(RegistroFilter filter) {
        return " FROM registros_importacion WHERE importacion_id = ? AND numero > ?"
                + (filter.estado() == null ? "" : " AND estado = ?")
                + (filter.fallo() == null ? "" : " AND FIND_IN_SET(?, fallos) > 0");
    }

    private static void bind(Query query, RegistroFilter filter) {
        int place = 1;
        query.setParameter(place++, filter.importacionId());
        query.setParameter(place++, filter.despuesDe());
        if (filter.estado() != null) {
            query.setParameter(place++, filter.estado().column());
        }
        if (filter.fallo() != null) {
            query.setParameter(place, filter.fallo().clave());
        }
    }

    /** How many records have which kind of fault. */
    public Map<Fallo, Integer> countFallos(Long importacion) {
        Map<Fallo, Integer> counts = new EnumMap<>(Fallo.class);
        List<?> rows = em.createNativeQuery(KINDS).setParameter(1, importacion).getResultList();
        for (Object row : rows) {
            for (String kind : ((String) ((Object[]) row)[0]).split(",")) {
                counts.merge(Fallo.of(kind), ((Number) ((Object[]) row)[1]).intValue(), Integer::sum);
            }
        }
        return counts;
    }

    /** What the network shows of who was imported. */
    public RedImportacion network(Long importacion) {
        Object[] row = (Object[])
                em.createNativeQuery(NETWORK).setParameter(1, importacion).getSingleResult();
        Number without = (Number)
                em.createNativeQuery(WITHOUT).setParameter(1, importacion).getSingleResult();
        return new RedImportacion(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                without.intValue());
    }
}
