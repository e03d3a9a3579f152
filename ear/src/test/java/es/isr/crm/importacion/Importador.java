package es.isr.crm.importacion;

import es.isr.crm.batch.importacion.ImportacionTrabajos;
import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.boundary.RegistroService;
import es.isr.crm.importacion.entity.AjustesImportacion;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.EstadoImportacion;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Espera;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Imports a file from its upload to its end, as an administrator does on the page. */
@Dependent
public class Importador {

    /** The combo of the shipped file; its plans of fibre are in the sample catalogue. */
    public static final String COMBO = "Combo Fibra 600 + Móvil 30 GB";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private ImportacionService importaciones;

    @Inject
    private RegistroService registros;

    @Inject
    private ImportacionTrabajos trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoAdmin admin;

    /** A file of the tests. */
    public static byte[] fichero(String nombre) throws IOException {
        try (InputStream in = Importador.class.getResourceAsStream("/es/isr/crm/importacion/" + nombre)) {
            return in.readAllBytes();
        }
    }

    /** The combo, sold in the sample catalogue's parts. */
    public void combo() {
        if (datos.number("SELECT COUNT(*) FROM planes WHERE nombre = ?", COMBO) == 0) {
            long id = datos.number(
                    "SELECT MAX(id) + 1 FROM planes WHERE id < 1000 UNION SELECT 900 ORDER BY 1 DESC LIMIT 1");
            datos.update(
                    "INSERT INTO planes (id, nombre, tipo, precio_mensual, modo_precio, created_at, updated_at, version)"
                            + " VALUES (?, ?, 'combo', 47.99, 'pvp', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1)",
                    id,
                    COMBO);
            for (String part : List.of("Fibra 600 Mb", "Móvil 30 GB")) {
                datos.update(
                        "INSERT INTO partes_combo (combo_id, parte_id, cantidad)"
                                + " SELECT ?, id, 1 FROM planes WHERE nombre = ?",
                        id,
                        part);
            }
        }
    }

    /** Uploads, with what was guessed of its columns and plans. */
    public Long subir(byte[] contenido) throws Exception {
        return admin.call(() -> importaciones.subir("clientes.csv", new ByteArrayInputStream(contenido)));
    }

    public Long subir(String contenido) throws Exception {
        return subir(contenido.getBytes(StandardCharsets.UTF_8));
    }

    /** Says from when it is billed here, and has its records looked at. */
    public ImportacionFicha comprobar(Long id, YearMonth primerPeriodo) throws Exception {
        ImportacionFicha ficha = get(id);
        admin.run(() -> importaciones.ajustar(
                id, ficha.columnas(), ficha.planes(), new AjustesImportacion(primerPeriodo, null, null)));
        admin.run(() -> trabajos.comprobar(id));
        return comprobado(id);
    }

    /** Its records are being looked at: when they have been. */
    public ImportacionFicha comprobado(Long id) {
        return waitFor(id, ImportacionTrabajos.COMPROBAR, EstadoImportacion.COMPROBADA);
    }

    /** Makes customers of its good records. */
    public ImportacionFicha importar(Long id) throws Exception {
        admin.run(() -> trabajos.importar(id));
        return waitFor(id, ImportacionTrabajos.IMPORTAR, EstadoImportacion.TERMINADA);
    }

    private ImportacionFicha waitFor(Long id, String trabajo, EstadoImportacion estado) {
        Espera.hasta(
                "the end of " + trabajo,
                () -> arriendos.holder("trabajo:" + trabajo).isEmpty());
        ImportacionFicha ficha = get(id);
        if (ficha.estado() != estado) {
            throw new AssertionError(trabajo + " left " + ficha);
        }
        return ficha;
    }

    public ImportacionFicha get(Long id) {
        try {
            return admin.call(() -> importaciones.get(id));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number, code and kinds of the rejected records, as the list of faults has them. */
    public List<String> fallos(Long id) {
        return datos
                .rows(
                        "SELECT CONCAT(numero, ';', codigo, ';', fallos) AS fallo FROM registros_importacion"
                                + " WHERE importacion_id = ? AND estado = 'rechazado' ORDER BY numero",
                        id)
                .stream()
                .map(row -> (String) row.get("fallo"))
                .toList();
    }

    /** The kinds of one record. */
    public Optional<String> fallo(Long id, int numero) {
        return Optional.ofNullable(datos.text(
                "SELECT fallos FROM registros_importacion WHERE importacion_id = ? AND numero = ?", id, numero));
    }

    /** Who was imported is gone, so that nobody counts them. */
    public void forget(Long id) {
        String who = " IN (SELECT cliente_id FROM registros_importacion WHERE importacion_id = " + id
                + " AND estado = 'importado')";
        String services = "servicio_id IN (SELECT id FROM servicios_cliente WHERE cliente_id" + who + ")";
        datos.update("DELETE FROM derivas_pso WHERE cliente_id" + who);
        datos.update("DELETE FROM tareas WHERE cliente_id" + who);
        datos.update("DELETE FROM cargos WHERE cliente_id" + who);
        datos.update("DELETE FROM asignaciones_ont WHERE cliente_id" + who);
        datos.update("DELETE FROM onts WHERE NOT EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.ont_id = onts.id)"
                + " AND NOT EXISTS (SELECT 1 FROM ordenes_pso p WHERE p.ont_id = onts.id)"
                + " AND NOT EXISTS (SELECT 1 FROM tareas t WHERE t.ont_id = onts.id)");
        datos.update("DELETE FROM tarifas_servicio WHERE " + services);
        datos.update("DELETE FROM suspensiones_servicio WHERE " + services);
        datos.update("DELETE FROM servicios_cliente WHERE servicio_padre_id IS NOT NULL AND cliente_id" + who);
        datos.update("DELETE FROM servicios_cliente WHERE cliente_id" + who);
        datos.update("DELETE FROM actividad_cliente WHERE cliente_id" + who);
        datos.update("DELETE FROM clientes WHERE id" + who);
    }

    /** The value of a column of a customer's service, by the customer's code. */
    public String servicio(String columna, String codigo) {
        Object value = datos.value(
                "SELECT s." + columna + " FROM servicios_cliente s JOIN clientes c ON c.id = s.cliente_id"
                        + " WHERE c.codigo = ? AND s.servicio_padre_id IS NULL",
                codigo);
        return value == null ? null : value.toString();
    }

    /** How many orders there are about who was imported. */
    public long ordenes(Long id) {
        return datos.number(
                "SELECT COUNT(*) FROM ordenes_pso p JOIN registros_importacion r ON r.cliente_id = p.cliente_id"
                        + " WHERE r.importacion_id = ?",
                id);
    }

    /** Columns of a file of the tests, in their order. */
    public static String cabecera() {
        return String.join(
                        ";",
                        List.of(
                                        Campo.CODIGO,
                                        Campo.NOMBRE,
                                        Campo.APELLIDOS,
                                        Campo.DNI,
                                        Campo.TELEFONO,
                                        Campo.DIRECCION,
                                        Campo.CODIGO_POSTAL,
                                        Campo.LOCALIDAD,
                                        Campo.PLAN,
                                        Campo.PRECIO_MENSUAL,
                                        Campo.FECHA_ALTA,
                                        Campo.ESTADO,
                                        Campo.NUMERO_SERIE_ONT,
                                        Campo.OLT,
                                        Campo.PON)
                                .stream()
                                .map(Campo::clave)
                                .toList())
                + "\r\n";
    }

    /** How many records have which estado. */
    public Map<String, Long> estados(Long id) {
        Map<String, Long> counts = new TreeMap<>();
        datos.rows(
                        "SELECT estado, COUNT(*) AS n FROM registros_importacion WHERE importacion_id = ? GROUP BY estado",
                        id)
                .forEach(row -> counts.put((String) row.get("estado"), ((Number) row.get("n")).longValue()));
        return counts;
    }
}
