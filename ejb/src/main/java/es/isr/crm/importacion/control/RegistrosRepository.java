package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Asiento;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.JsonImportacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was made of the records of a file, block by block. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RegistrosRepository {

    private static final int MAX_KEY = 60;
    private static final int MAX_KINDS = 255;

    private static final String ADD = """
            INSERT INTO registros_importacion
              (importacion_id, numero, estado, codigo, dni, serie, fallos, errores, datos, cliente_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String JUDGE = """
            UPDATE registros_importacion SET estado = ?, fallos = ?, errores = ?, cliente_id = ?
             WHERE importacion_id = ? AND numero = ?""";
    private static final String VALID = """
            SELECT numero, datos FROM registros_importacion
             WHERE importacion_id = ? AND estado = 'valido' AND numero > ?
             ORDER BY numero LIMIT ?""";
    private static final String COUNT =
            "SELECT estado, COUNT(*) FROM registros_importacion WHERE importacion_id = ? GROUP BY estado";

    @Inject
    private SqlEnBloque sql;

    /** What a record is known by among the others of its file. */
    public enum Clave {
        CODIGO,
        DNI,
        SERIE
    }

    public void add(Long importacion, List<Asiento> asientos) {
        List<Object[]> rows = asientos.stream()
                .map(asiento -> new Object[] {
                    importacion,
                    asiento.numero(),
                    asiento.estado().column(),
                    shorten(asiento.codigo()),
                    shorten(asiento.dni()),
                    shorten(asiento.serie()),
                    kinds(asiento.errores()),
                    errores(asiento.errores()),
                    JsonImportacion.write(asiento.datos()),
                    asiento.clienteId()
                })
                .toList();
        sql.executeAll(ADD, rows);
    }

    /** Says otherwise of records that are there. */
    public void judge(Long importacion, List<Asiento> asientos) {
        List<Object[]> rows = asientos.stream()
                .map(asiento -> new Object[] {
                    asiento.estado().column(),
                    kinds(asiento.errores()),
                    errores(asiento.errores()),
                    asiento.clienteId(),
                    importacion,
                    asiento.numero()
                })
                .toList();
        sql.executeAll(JUDGE, rows);
    }

    /** Which of these keys an earlier record of the file has. */
    public Set<String> findEarlier(Long importacion, int before, Clave clave, Collection<String> keys) {
        String column = clave.name().toLowerCase(Locale.ROOT);
        String query = "SELECT " + column + " FROM registros_importacion WHERE importacion_id = ? AND numero < ? AND "
                + column + " IN (%s)";
        return new HashSet<>(sql.ask(query, List.of(importacion, before), keys, row -> row.getString(1)));
    }

    /**
     * The next records of which customers are to be made.
     *
     * @param after number of the last one that was taken, 0 for none
     */
    public List<RegistroCsv> findValidos(Long importacion, int after, int max) {
        return sql.ask(
                VALID,
                List.of(importacion, after, max),
                row -> new RegistroCsv(row.getInt(1), JsonImportacion.readList(row.getString(2))));
    }

    public Cuenta count(Long importacion) {
        Map<EstadoRegistro, Integer> counts = new EnumMap<>(EstadoRegistro.class);
        sql.ask(COUNT, List.of(importacion), row -> counts.put(EstadoRegistro.of(row.getString(1)), row.getInt(2)));
        return new Cuenta(
                counts.getOrDefault(EstadoRegistro.VALIDO, 0),
                counts.getOrDefault(EstadoRegistro.RECHAZADO, 0),
                counts.getOrDefault(EstadoRegistro.EXISTENTE, 0),
                counts.getOrDefault(EstadoRegistro.IMPORTADO, 0));
    }

    /** Forgets all of them: they will be looked at anew. */
    public void clear(Long importacion) {
        sql.execute("DELETE FROM registros_importacion WHERE importacion_id = ?", importacion);
    }

    /** Removes what the records said; what became of them stays. */
    public void forgetTexts(Long importacion) {
        sql.execute(
                "UPDATE registros_importacion SET datos = NULL, errores = NULL, dni = NULL, serie = NULL"
                        + " WHERE importacion_id = ?",
                importacion);
    }

    private static String shorten(String key) {
        return key == null || key.length() <= MAX_KEY ? key : key.substring(0, MAX_KEY);
    }

    private static String kinds(List<ErrorRegistro> errores) {
        if (errores.isEmpty()) {
            return null;
        }
        String kinds =
                errores.stream().map(error -> error.fallo().clave()).distinct().collect(Collectors.joining(","));
        return kinds.length() <= MAX_KINDS ? kinds : kinds.substring(0, kinds.lastIndexOf(',', MAX_KINDS));
    }

    private static String errores(List<ErrorRegistro> errores) {
        return errores.isEmpty() ? null : JsonImportacion.writeErrores(errores);
    }
}
