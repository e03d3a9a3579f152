package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that there is, opened by an administrator: it answers, the browser has nothing to complain about, nothing
 * sticks out at the side and axe-core finds nothing serious. A page comes in here by its row in the matrix.
 */
class PaginasBrowserIT extends FueraDelServidor {

    /** Those that are asked for before, those that only a form or a fault leads to, and what gives a file. */
    private static final List<String> OUTSIDE = List.of(
            "/login",
            "/login/codigo",
            "/login/segundo-factor",
            "/invitacion",
            "/alta-web",
            "/primer-acceso",
            "/espera",
            "/sesion",
            "/salir",
            "/error",
            "/buscar",
            "/clientes/documento",
            "/clientes/datos",
            "/impagos/carta",
            "/entregas/lote",
            "/facturas/pdf",
            "/pagos/recibo",
            "/tickets/justificante");

    private static final Logger LOG = Logger.getLogger(PaginasBrowserIT.class.getName());

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    /** Each other page; the rest on a telephone. Every page in every view is for the full run. */
    @Test
    void pagesAreAccessibleAtADesk() {
        lookAt(Vista.ESCRITORIO, 0, 2);
    }

    @Test
    void pagesAreAccessibleOnATelephoneInTheDarkInEnglish() {
        lookAt(Vista.TELEFONO, 1, 2);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("es.isr.crm.testing.browser.Vista#todas")
    void pagesAreAccessibleInEveryWidthLanguageAndTheme(Vista vista) {
        lookAt(vista, 0, 1);
    }

    @Test
    void errorPagesAreOursAndTellNoSecret() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.espera("status of 404");
        window.espera("status of 403");
        look(window, "/clientes/ficha?id=1", 404);
        look(window, "/no-existe", 404);
        look(window, "/configuracion", 403);
    }

    @Test
    void pressThatNobodyAnswersSaysSo() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/red");
        window.espera("status of 500");
        window.espera("500 from");
        window.page().route("**/red", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        window.campo("probar").click();
        assertThat(window.page().locator("#mensajes")).containsText("no se sabe si se ha hecho");
        window.accesible();
        window.page().unroute("**/red");
        window.campo("probar").click();
        assertThat(window.campo("prueba")).containsText("PSO contesta");
        assertThat(window.page().locator("#mensajes")).not().containsText("no se sabe");
    }

    @Test
    void signedOutUserSeesNothingByGoingBack() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        window.ir("/clientes");
        window.page().locator("[data-crm-despliega='cuenta']").click();
        window.page().locator("#salir").click();
        window.page().waitForURL("**/login*");
        window.foto("salida");
        window.page().goBack();
        window.page().waitForURL("**/login*");
    }

    /** Each step-th page, from the first on. */
    private void lookAt(Vista vista, int first, int step) {
        Ventana window = navegador.abrir(vista);
        window.ir("/login");
        window.accesible();
        window.foto("login");
        Acceso.entrar(window, Rol.ADMIN);
        // A line without ONT: it leaves a task.
        Alta.en(window).persona("Página", "Con Tarea").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String conLinea = window.page().url().replaceAll(".*id=", "");
        Alta.en(window).persona("Página", "A Página").plan(Catalogo.FIBRA).sinActivar();
        window.accesible();
        Alta.of(window).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String sinOnt = window.page().url().replaceAll(".*id=", "");
        String serie = Datos.numeroSerie();
        Alta.en(window).persona("Página", "Con Ont").ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String conOnt = window.page().url().replaceAll(".*id=", "");
        Espera.hasta(
                "an ONT that works",
                () -> "activo".equals(datos.text("SELECT estado FROM clientes WHERE id = ?", conOnt)));
        List<String> all = new ArrayList<>(pages(sinOnt, conOnt, conLinea, serie));
        for (String tab : List.of("servicios", "ont", "facturas", "tickets", "documentos", "actividad", "pso")) {
            all.add("/clientes/ficha?id=" + conOnt + "&tab=" + tab);
        }
        List<String> addresses = IntStream.iterate(first, at -> at < all.size(), at -> at + step)
                .mapToObj(all::get)
                .toList();
        List<String> barriers = new ArrayList<>();
        for (String address : addresses) {
            look(window, address, 200);
            assertEquals(1, window.page().locator("header a#ayuda").count(), address + " leads to its help");
            window.barreras().forEach(barrier -> barriers.add(address + ": " + barrier));
        }
        LOG.info(() -> "axe-core, " + vista + ": " + addresses.size() + " pages, " + barriers.size()
                + " serious or critical findings\n" + String.join("\n", addresses));
        assertEquals(List.of(), barriers);
    }

    /** Addresses of all pages, those of a record with one. */
    private List<String> pages(String sinOnt, String conOnt, String conLinea, String serie) {
        String plan = datos.text("SELECT id FROM planes WHERE nombre = ?", Catalogo.FIBRA);
        String pending = servicio(sinOnt);
        String installed = "id=" + servicio(conOnt);
        Cuentas cuentas = new Cuentas(datos, LocalDate.now());
        String campana = campana();
        String lead = lead(sinOnt);
        long factura = cuentas.factura(Long.valueOf(sinOnt), "39.90", LocalDate.now());
        long pago = cuentas.pago(Long.valueOf(sinOnt), "cobro", "10.00");
        cuentas.aplicar(pago, factura, "5.00");
        cuentas.movimiento(pago, "29.90", datos.text("SELECT codigo FROM clientes WHERE id = ?", sinOnt));
        String articulo = "id=" + articulo();
        Map<String, String> records = Map.ofEntries(
                Map.entry("/usuarios/ficha", "id=" + datos.text("SELECT MAX(id) FROM users")),
                Map.entry("/incidencias/ficha", "id=" + incidencia()),
                Map.entry("/articulos/ficha", articulo),
                Map.entry(
                        "/auditoria/ficha", "libro=eventos&id=" + datos.text("SELECT MAX(id) FROM eventos_auditoria")),
                Map.entry("/trabajos/ficha", "trabajo=verificar-auditoria"),
                Map.entry("/trabajos/iniciar", "trabajo=facturacion-mensual"),
                Map.entry("/articulos/editar", articulo),
                Map.entry("/impagos/ficha", "id=" + sinOnt),
                Map.entry("/facturas/ficha", "id=" + factura),
                Map.entry("/entregas/ficha", "id=" + entrega(sinOnt)),
                Map.entry("/entregas/presentar", "id=" + lote()),
                Map.entry("/facturas/rectificar", "id=" + factura),
                Map.entry("/facturas/nueva", "cliente=" + sinOnt),
                Map.entry("/pagos/nuevo", "factura=" + factura),
                Map.entry("/banco/extracto", "id=" + pago),
                Map.entry("/banco/movimiento", "id=" + pago),
                Map.entry("/pagos/ficha", "id=" + pago),
                Map.entry("/pagos/devolver", "cliente=" + sinOnt),
                Map.entry("/facturacion/ejecucion", "id=" + ejecucion(conLinea)),
                Map.entry("/planes/ficha", "id=" + plan),
                Map.entry("/planes/editar", "id=" + plan),
                Map.entry("/red/perfiles/plan", "id=" + plan),
                Map.entry("/planes/cambio", "id=" + cambio(plan)),
                Map.entry("/clientes/ficha", "id=" + sinOnt),
                Map.entry("/clientes/importar/ficha", "id=" + importacion()),
                Map.entry("/clientes/editar", "id=" + sinOnt),
                Map.entry("/clientes/documento/nuevo", "cliente=" + sinOnt),
                Map.entry("/clientes/documento/retirar", "id=" + documento(sinOnt)),
                Map.entry("/privacidad/olvidar", "cliente=" + sinOnt),
                Map.entry("/clientes/instalacion", "id=" + pending),
                Map.entry("/clientes/servicio/nuevo", "cliente=" + sinOnt),
                Map.entry("/clientes/servicio/numeros", "id=" + servicio(conLinea)),
                Map.entry("/clientes/servicio/plan", installed),
                Map.entry("/clientes/servicio/precio", installed),
                Map.entry("/clientes/ciclo", "accion=BAJA&servicio=" + pending),
                Map.entry("/leads/ficha", "id=" + lead),
                Map.entry("/leads/editar", "id=" + lead),
                Map.entry("/campanas/ficha", "id=" + campana),
                Map.entry("/campanas/editar", "id=" + campana),
                Map.entry("/agenda/nueva", "cliente=" + sinOnt),
                Map.entry("/agenda/ficha", "id=" + cita(sinOnt)),
                Map.entry("/tickets/ficha", "id=" + ticket(conOnt)),
                Map.entry("/tickets/nuevo", "cliente=" + conOnt),
                Map.entry("/tareas/ficha", "id=" + datos.text("SELECT MAX(id) FROM tareas")),
                Map.entry("/clientes/fusionar", "id=" + sinOnt),
                Map.entry("/clientes/servicio/titular", installed),
                Map.entry("/clientes/servicio/direccion", installed),
                Map.entry("/clientes/ont/sustituir", installed),
                Map.entry("/clientes/ont/trasladar", installed),
                Map.entry("/clientes/ont/ip", installed),
                Map.entry("/red/onts/ficha", "serie=" + serie),
                Map.entry("/red/orden", "id=" + datos.text("SELECT MAX(id) FROM ordenes_pso")),
                Map.entry("/red/deriva/asignar", "id=" + orphan()),
                Map.entry("/red/logs/ficha", "id=" + datos.text("SELECT MAX(id) FROM logs_pso")));
        return MatrizPermisos.load().paginas().stream()
                .filter(address -> !OUTSIDE.contains(address))
                .map(address -> records.containsKey(address) ? address + "?" + records.get(address) : address)
                .toList();
    }

    /** Somebody who has the telephone of a customer and should have been called. */
    private String lead(String cliente) {
        datos.update("""
                INSERT INTO leads (id, nombre, apellidos, telefono, estado, estado_at, interes, origen, proxima_accion,
                       proxima_accion_fecha, created_at, updated_at)
                SELECT (SELECT LEAST(COALESCE(MIN(l.id), 0), 0) - 1 FROM leads l), 'Página', 'Interesada', c.telefono, 'contactado',
                       UTC_TIMESTAMP(6), 'alto', 'web', 'Llamar', '2026-01-15', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM clientes c WHERE c.id = ?""", cliente);
        return datos.text("SELECT MIN(id) FROM leads");
    }

    /** A campaign that brought nobody yet. */
    private String campana() {
        datos.update("""
                INSERT INTO campanas (id, codigo, nombre, tipo, fecha_inicio, presupuesto, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, CONCAT('PAGINA', COUNT(*)), 'Buzoneo', 'buzoneo', '2026-01-01', 300,
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM campanas""");
        return datos.text("SELECT MIN(id) FROM campanas");
    }

    private String servicio(String cliente) {
        return datos.text("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }

    /** Something that helped once. */
    private String articulo() {
        datos.update("""
                INSERT INTO articulos (id, titulo, texto, tipo, autor, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'La luz LOS de la ONT está en rojo',
                       'Mirar que la fibra no esté doblada.\nPedir que reinicie la ONT.', 'averia', 'Prueba',
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM articulos""");
        return datos.text("SELECT MIN(id) FROM articulos");
    }

    /** A visit of today that nobody has been given. */
    private String cita(String cliente) {
        datos.update("""
                INSERT INTO citas (id, tipo, estado, cliente_id, dia, desde, hasta, nota, creada_por, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'visita', 'prevista', ?, ?, '09:00', '10:30',
                       'Llamar antes', 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM citas""", cliente, LocalDate.now());
        return datos.text("SELECT MIN(id) FROM citas");
    }

    /** A complaint that was solved once already, with all kinds of lines in its story. */
    private String ticket(String cliente) {
        datos.update("""
                INSERT INTO tickets (id, numero, cliente_id, servicio_id, asunto, descripcion, tipo, materia, prioridad, estado,
                       solucion, vence_at, limite_legal_at, minutos_espera, reaperturas, created_at, updated_at)
                SELECT (1 << 51) + s.cliente_id, CONCAT('P', s.cliente_id), s.cliente_id, s.id, 'No navega', 'Desde ayer',
                       'reclamacion', 'continuidad', 'urgente', 'en_proceso', 'Reiniciada', '2020-01-01', '2020-01-01', 75, 1,
                       '2020-01-01', '2020-01-01'
                  FROM servicios_cliente s WHERE s.cliente_id = ?""", cliente);
        String id = datos.text("SELECT id FROM tickets WHERE cliente_id = ?", cliente);
        for (String clase : List.of("comentario", "cambio", "operacion")) {
            datos.update(
                    "INSERT INTO comentarios_ticket (id, ticket_id, usuario, clase, interno, texto, created_at)"
                            + " SELECT COUNT(*) + ?, ?, 'Prueba', ?, ?, 'Una línea', '2020-01-02' FROM comentarios_ticket"
                            + " WHERE ticket_id = ?",
                    id,
                    id,
                    clase,
                    !clase.equals("comentario"),
                    id);
        }
        return id;
    }

    /** A mail whose address was refused. */
    private String entrega(String cliente) {
        datos.update("""
                INSERT INTO entregas (id, clase, referencia_id, cliente_id, canal, direccion, nombre, asunto, estado, motivo,
                       detalle, intentos, message_id, usuario, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'factura', LEAST(COALESCE(MIN(id), 0), 0) - 1, ?, 'correo',
                       'nadie@isp.example', 'Página', 'Su factura: 39,90 €', 'fallida', 'direccion_rechazada',
                       '550 5.1.1 No such user', 1, NULL, 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM entregas""", cliente);
        return datos.text("SELECT MIN(id) FROM entregas");
    }

    /** A fault of a port that nobody has, which somebody is at. */
    private String incidencia() {
        datos.update("""
                INSERT INTO incidencias (id, olt, pon, estado, caidas, onts, detectada_at, vista_at, aviso, confirmada_at, confirmada_por,
                       created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'OLT-PRUEBA', LEAST(COALESCE(MIN(id), 0), 0) - 1, 'abierta', 5, 12,
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Fibra cortada', UTC_TIMESTAMP(6), 'Prueba', UTC_TIMESTAMP(6),
                       UTC_TIMESTAMP(6)
                  FROM incidencias""");
        return datos.text("SELECT MIN(id) FROM incidencias");
    }

    /** A batch of letters that nobody has posted. */
    private String lote() {
        datos.update("""
                INSERT INTO lotes_impresion (id, cartas, usuario, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 2, 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM lotes_impresion""");
        return datos.text("SELECT MIN(id) FROM lotes_impresion");
    }

    /** A paper of a customer, without its content. */
    private String documento(String cliente) {
        datos.update(
                "INSERT INTO documentos (id, cliente_id, tipo, origen, nombre, formato, bytes, sha256, usuario, created_at,"
                        + " updated_at) SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, ?, 'contrato', 'subido', 'Contrato.pdf',"
                        + " 'pdf', 0, REPEAT('0', 64), 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM documentos",
                cliente);
        return datos.text("SELECT MIN(id) FROM documentos");
    }

    /** A change of a plan's price that nobody had to pay. */
    private String cambio(String plan) {
        datos.update("""
                INSERT INTO cambios_precio (id, plan_id, estado, desde, precio_anterior, modo_anterior, precio_nuevo,
                       modo_nuevo, servicios, omitidos, usuario, deshecho_at, deshecho_por, created_at, updated_at)
                SELECT (1 << 50) + COUNT(*), ?, 'deshecho', '2026-01-01', 35, 'pvp', 40, 'pvp', 0, 0, 'Prueba',
                       UTC_TIMESTAMP(6), 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM cambios_precio WHERE id >= 1 << 50""", plan);
        return datos.text("SELECT MAX(id) FROM cambios_precio");
    }

    /** A run of invoices that waits to be looked at, with a customer who was left out. */
    private String ejecucion(String cliente) {
        datos.update("""
                INSERT INTO ejecuciones_facturacion (id, periodo, ambito, estado, hasta, clientes, usuario, created_at, calculada_at,
                       updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, '2026-01', 'lista', 'calculada', 'calcular', 1, 'Prueba',
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM ejecuciones_facturacion""");
        String id = datos.text("SELECT MIN(id) FROM ejecuciones_facturacion");
        datos.update("""
                INSERT INTO borradores_factura (id, ejecucion_id, cliente_id, estado, motivo, anomalia, huella, base, iva, total,
                       anterior, causas, nota, decidido_por, created_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, ?, ?, 'excluido', 'excluido', 'doble', REPEAT('0', 64), 10, 2.10, 12.10,
                       6, 'cargo', 'Reclama', 'Prueba', UTC_TIMESTAMP(6)
                  FROM borradores_factura""", id, cliente);
        return id;
    }

    /** An import whose file is gone already. */
    private String importacion() {
        datos.update("""
                INSERT INTO importaciones (id, fichero, tamano, huella, codificacion, separador, cabecera, columnas, planes,
                       registros, primer_periodo, estado, rechazados, usuario, terminada_at, purgada_at, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'clientes.csv', 1000, REPEAT('0', 64), 'utf_8', ';', '["codigo"]',
                       '{"codigo": 0}', '{}', 1, '2026-01', 'terminada', 1, 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM importaciones""");
        String id = datos.text("SELECT MIN(id) FROM importaciones");
        datos.update(
                "INSERT INTO registros_importacion (importacion_id, numero, estado, codigo, fallos)"
                        + " VALUES (?, 1, 'rechazado', 'ISR-00001', 'dni_invalido')",
                id);
        return id;
    }

    /** An ONT that PSO has and nobody knows of. */
    private String orphan() {
        String serie = Datos.numeroSerie();
        datos.update(
                "INSERT INTO derivas_pso (id, tipo, clave, numero_serie, olt, pon, observado, primera_at, ultima_at,"
                        + " created_at, updated_at) SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'huerfana', ?, ?, 'OLT-PUCOL-01',"
                        + " '0/1/1', 'OLT-PUCOL-01 · 0/1/1 · 300M', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM derivas_pso",
                serie,
                serie);
        return datos.text("SELECT id FROM derivas_pso WHERE numero_serie = ?", serie);
    }

    private static void look(Ventana window, String address, int status) {
        Response answer = window.ir(address);
        assertEquals(status, answer.status(), address);
        assertEquals(
                window.vista().idioma().name().toLowerCase(Locale.ROOT),
                window.page().locator("html").getAttribute("lang"),
                address);
        String text = window.page().locator("body").innerText();
        assertTrue(!text.contains("Exception") && !text.contains("???"), address + ": " + text);
        window.foto("pagina" + address.replaceAll("\\?[^&]*", "").replaceAll("[/&=]", "-"));
    }
}
