package es.isr.crm.importacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.importacion.ImportacionTrabajos;
import es.isr.crm.facturacion.entity.SerieNoMovibleException;
import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.control.ImportadorBloque;
import es.isr.crm.importacion.control.PasosImportacion;
import es.isr.crm.importacion.control.RegistrosRepository;
import es.isr.crm.importacion.entity.AjustesImportacion;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.NadaRoto;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's own file: exactly the records of its list of faults are rejected, and it may come as often as it likes. */
@EnServidor
class ImportacionIT {

    private static final int RECORDS = 3000;

    private static final YearMonth FIRST = YearMonth.of(2026, 12);

    private final BaseDatos datos = BaseDatos.enServidor();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));
    private final List<Long> done = new ArrayList<>();

    @Inject
    private Importador importador;

    @Inject
    private ImportacionTrabajos trabajos;

    @Inject
    private ImportacionService importaciones;

    @Inject
    private PasosImportacion pasos;

    @Inject
    private ImportadorBloque bloque;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private ComoAdmin admin;

    /**
     * Nothing of the network is known: what was imported waits to be compared, and says so. Customers whom other tests have
     * signed up with the codes that the form offers make room for those of the file.
     */
    @BeforeEach
    void begin() {
        datos.update("UPDATE clientes SET codigo = CONCAT('ANTES-', id) WHERE codigo LIKE 'ISR-%'");
        simulador.reset();
        simulador.setCaido(true);
        importador.combo();
    }

    @AfterEach
    void end() {
        simulador.setCaido(false);
        done.forEach(importador::forget);
        datos.update("DELETE FROM lecturas_olt");
        datos.update("DELETE FROM series_factura WHERE ejercicio = 2095");
    }

    private static List<String> expected() throws Exception {
        String list = new String(Importador.fichero("clientes-fallos.csv"), StandardCharsets.UTF_8);
        return list.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    @Test
    void shippedFileTwiceRejectsExactlyTheRecordsWithFaultsAndCreatesNobodyTwice() throws Exception {
        int faults = expected().size();
        Long first = importador.subir(Importador.fichero("clientes.csv"));
        ImportacionFicha checked = importador.comprobar(first, FIRST);
        assertEquals(expected(), importador.fallos(first));
        assertEquals(new Cuenta(RECORDS - faults, faults, 0, 0), checked.cuenta());

        ImportacionFicha imported = importador.importar(first);
        done.add(first);
        assertEquals(new Cuenta(0, faults, 0, RECORDS - faults), imported.cuenta());
        checkWhatCame(first);

        Long again = importador.subir(Importador.fichero("clientes.csv"));
        ImportacionFicha second = importador.comprobar(again, FIRST);
        assertEquals(expected(), importador.fallos(again));
        assertEquals(new Cuenta(0, faults, RECORDS - faults, 0), second.cuenta());
        assertEquals(second.cuenta(), importador.importar(again).cuenta());
        assertEquals(0, importador.ordenes(first));
        NadaRoto.check(datos);
    }

    private void checkWhatCame(Long id) {
        String mine = " FROM registros_importacion r JOIN servicios_cliente s ON s.cliente_id = r.cliente_id"
                + " WHERE r.importacion_id = " + id;
        // ISR-00001: a combo at a price of its own, cut: the parent is billed, the ONT hangs on the fibre.
        assertEquals("suspendido", importador.servicio("estado", "ISR-00001"));
        assertEquals("2026-11-30", importador.servicio("facturado_hasta", "ISR-00001"));
        assertEquals("2025-07-30", importador.servicio("inicio", "ISR-00001"));
        assertEquals(
                "acordado 45.99",
                datos.text("SELECT CONCAT(t.origen, ' ', t.precio) FROM tarifas_servicio t"
                        + " JOIN servicios_cliente s ON s.id = t.servicio_id JOIN clientes c ON c.id = s.cliente_id"
                        + " WHERE c.codigo = 'ISR-00001'"));
        assertEquals(
                "fibra suspendida 600M",
                datos.text("SELECT CONCAT(s.tipo, ' ', o.deseado, ' ', o.deseado_perfil_velocidad) FROM onts o"
                        + " JOIN asignaciones_ont a ON a.ont_id = o.id AND a.hasta IS NULL"
                        + " JOIN servicios_cliente s ON s.id = a.servicio_id WHERE o.numero_serie = 'ALCL8E7AA6E9'"));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*)" + mine
                                + " AND s.estado IN ('activo', 'suspendido') AND COALESCE(s.facturado_hasta, '2000-01-01') <> '2026-11-30'"));
        assertEquals(
                0,
                datos.number("SELECT COUNT(*)" + mine + " AND s.estado = 'baja' AND s.facturado_hasta < s.fecha_baja"));
        assertEquals(
                0,
                datos.number("SELECT COUNT(*)" + mine + " AND s.estado = 'baja' AND EXISTS (SELECT 1 FROM"
                        + " asignaciones_ont a WHERE a.servicio_id = s.id AND a.hasta IS NULL)"),
                "who has left leaves the serial free");
        assertEquals(
                0,
                datos.number("SELECT COUNT(*) FROM registros_importacion r WHERE r.importacion_id = " + id
                        + " AND r.estado = 'importado' AND (SELECT COUNT(*) FROM actividad_cliente a"
                        + " WHERE a.cliente_id = r.cliente_id AND a.tipo = 'importacion.cliente'"
                        + " AND a.usuario = 'Prueba Admin') = 0"),
                "each has its row of history, by who imported them");
    }

    @Test
    void importThatDiedInTheMiddleGoesOnWithWhatIsLeft() throws Exception {
        String file = new String(Importador.fichero("clientes.csv"), StandardCharsets.UTF_8);
        Long id = importador.subir(file.substring(0, file.indexOf("ISR-00701;")));
        Cuenta checked = importador.comprobar(id, FIRST).cuenta();
        int good = checked.validos();
        // What a crash after the first block leaves behind: the block, the state, and no job.
        admin.run(() -> pasos.importar(id));
        transaccion.run(() -> bloque.importar(id, registros.findValidos(id, 0, 500)));
        done.add(id);
        assertTrue(admin.call(() -> trabajos.isInterrumpida(id)));

        assertEquals(
                new Cuenta(0, checked.rechazados(), 0, good),
                importador.importar(id).cuenta());
        assertFalse(admin.call(() -> trabajos.isInterrumpida(id)));
        assertEquals(
                good,
                datos.number(
                        "SELECT COUNT(DISTINCT cliente_id) FROM registros_importacion"
                                + " WHERE importacion_id = ? AND estado = 'importado'",
                        id));
        NadaRoto.check(datos);
    }

    /** Another system has given numbers before: ours begin after them, once, and never go back. */
    @Test
    void seriesBeginWhereTheOtherSystemStopped() throws Exception {
        YearMonth period = YearMonth.of(2095, 3);
        Long id = subirUno();
        ImportacionFicha ficha = importador.get(id);
        assertFault("siguienteFactura", "numeroPositivo", id, new AjustesImportacion(period, 0L, null));
        admin.run(() ->
                importaciones.ajustar(id, ficha.columnas(), ficha.planes(), new AjustesImportacion(period, 124L, 7L)));
        admin.run(() -> trabajos.comprobar(id));
        importador.comprobado(id);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM series_factura WHERE ejercicio = 2095"), "not yet");
        importador.importar(id);
        done.add(id);
        assertEquals(
                List.of("factura F2095- 124 124", "rectificativa R2095- 7 7"),
                datos
                        .rows(
                                "SELECT CONCAT(tipo, ' ', prefijo, ' ', primero, ' ', siguiente) AS serie FROM series_factura"
                                        + " WHERE ejercicio = 2095 ORDER BY tipo")
                        .stream()
                        .map(row -> row.get("serie"))
                        .toList());
        assertEquals(
                "2095-02-28",
                datos.text(
                        "SELECT DISTINCT s.facturado_hasta FROM servicios_cliente s JOIN registros_importacion r"
                                + " ON r.cliente_id = s.cliente_id WHERE r.importacion_id = ?",
                        id));

        // The first invoice has been issued: from now on a leap would be a gap.
        datos.update("UPDATE series_factura SET siguiente = 125 WHERE ejercicio = 2095 AND tipo = 'factura'");
        Long later = subirUno();
        ImportacionFicha next = importador.get(later);
        assertEquals(
                new AjustesImportacion(period, 125L, 7L), admin.call(() -> importaciones.getSeries(period)), "offered");
        for (long numero : List.of(124L, 126L)) {
            assertThrows(
                    SerieNoMovibleException.class,
                    () -> admin.run(() -> importaciones.ajustar(
                            later, next.columnas(), next.planes(), new AjustesImportacion(period, numero, null))));
        }
        admin.run(() ->
                importaciones.ajustar(later, next.columnas(), next.planes(), new AjustesImportacion(period, 125L, 9L)));
        admin.run(() -> trabajos.comprobar(later));
        importador.comprobado(later);
        importador.importar(later);
        done.add(later);
        assertEquals(
                "125 9",
                datos.text("SELECT GROUP_CONCAT(siguiente ORDER BY tipo SEPARATOR ' ') FROM series_factura"
                        + " WHERE ejercicio = 2095"));
    }

    /** A file with one customer whom nobody knows. */
    private Long subirUno() throws Exception {
        return importador.subir(Importador.cabecera()
                + String.join(
                        ";",
                        Datos.codigo(),
                        "Serie",
                        "De Otro",
                        Datos.nif(),
                        Datos.telefono(),
                        "C/ Mayor 1",
                        "46149",
                        "Gilet",
                        Catalogo.MOVIL,
                        "10,00",
                        "01/03/2024",
                        "activo",
                        "",
                        "",
                        "")
                + "\r\n");
    }

    private void assertFault(String field, String key, Long id, AjustesImportacion ajustes) {
        ImportacionFicha ficha = importador.get(id);
        assertEquals(
                List.of(field + " " + key),
                assertThrows(
                                DatosInvalidosException.class,
                                () -> admin.run(
                                        () -> importaciones.ajustar(id, ficha.columnas(), ficha.planes(), ajustes)))
                        .getErrores()
                        .stream()
                        .map(error -> error.field() + " " + error.key())
                        .toList());
    }
}
