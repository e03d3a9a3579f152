package es.isr.crm.privacidad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.privacidad.boundary.ExpedienteService;
import es.isr.crm.privacidad.boundary.RetencionService;
import es.isr.crm.privacidad.control.MapaPersonal;
import es.isr.crm.privacidad.entity.MotivoEspera;
import es.isr.crm.privacidad.entity.NoOlvidableException;
import es.isr.crm.privacidad.entity.RetencionFilter;
import es.isr.crm.privacidad.entity.RetencionRow;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.FusionService;
import es.isr.crm.servicios.boundary.VentaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person gets everything that is known of them, and is forgotten when nobody has to keep it any more. */
@EnServidor
class PrivacidadIT {

    private static final byte[] PDF = "%PDF-1.7\nya está\n%%EOF".getBytes(StandardCharsets.UTF_8);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private ExpedienteService expedientes;

    @Inject
    private RetencionService retencion;

    @Inject
    private FusionService fusiones;

    @Inject
    private ClienteService clientes;

    @Inject
    private VentaService ventas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    /** A word that is in the data of this customer and nowhere else. */
    private String palabra;

    private Long id;

    @BeforeEach
    void signUp() throws Exception {
        palabra = "Zutana" + Datos.telefono();
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        alta.getDatos().setCodigo(Datos.codigo());
        alta.getDatos().setNombre(palabra);
        alta.getDatos().setDireccion("Calle de " + palabra);
        alta.getDatos().setObservaciones("<script>de " + palabra + "</script>");
        id = user.call(() -> altas.alta(alta));
        DatosDocumento about = new DatosDocumento();
        about.setClase(ClaseDocumento.IDENTIDAD);
        about.setNombre("DNI de " + palabra + ".pdf");
        user.run(() -> documentos.subir(id, about, new ByteArrayInputStream(PDF)));
    }

    @Test
    void everyTableThatIsAboutCustomersIsOnTheMap() {
        TreeSet<String> about = datos.rows("""
                        SELECT DISTINCT table_name AS tabla FROM information_schema.columns
                         WHERE table_schema = DATABASE() AND column_name IN
                               ('cliente_id', 'servicio_id', 'factura_id', 'ticket_id', 'lead_id', 'documento_id',
                                'pago_id')""").stream()
                .map(row -> row.values().iterator().next().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        about.add("clientes");
        about.removeAll(MapaPersonal.tablas().stream().map(TablaPersonal::tabla).toList());

        assertEquals(List.of(), List.copyOf(about), "tables that datos_personales.csv says nothing of");
    }

    @Test
    void zipHoldsRowsAndDocumentsOfThePersonAlone() throws Exception {
        Long other = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        admin.run(() -> expedientes.exportar(id, out));

        Map<String, byte[]> zip = unpack(out.toByteArray());
        JsonObject json;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(zip.get("datos.json")))) {
            json = reader.readObject();
        }
        assertEquals(palabra, json.getJsonArray("clientes").getJsonObject(0).getString("nombre"));
        for (TablaPersonal tabla : MapaPersonal.tablas()) {
            if (tabla.isMostrada()) {
                assertTrue(json.containsKey(tabla.tabla()), tabla.tabla());
            }
        }
        assertEquals(1, json.getJsonArray("servicios_cliente").size());
        assertTrue(json.getJsonArray("actividad_cliente").size() >= 2);
        assertFalse(json.toString().contains("\"id\":\"" + other + "\""));
        String page = new String(zip.get("datos.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("&lt;script&gt;de " + palabra) && !page.contains("<script>"));
        byte[] paper = zip.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("documentos/"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertArrayEquals(PDF, paper);
        assertEquals(
                admin.nombre(),
                datos.text(
                        "SELECT usuario FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'privacidad.exportacion'",
                        id));
    }

    @Test
    void whoHasNotLeftOrMustBeKeptIsNotForgotten() throws Exception {
        assertEquals(
                List.of(MotivoEspera.EN_ALTA, MotivoEspera.PLAZO, MotivoEspera.TAREA_PENDIENTE),
                admin.call(() -> retencion.get(id)).motivos());
        leave(5);
        datos.update(
                "INSERT INTO tickets (id, numero, cliente_id, asunto, tipo, prioridad, estado, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'No va', 'averia', 'media', 'abierto', '2020-01-01', '2020-01-01')",
                id,
                "X" + id,
                id);

        RetencionRow row = admin.call(() -> retencion.get(id));
        assertEquals(List.of(MotivoEspera.PLAZO, MotivoEspera.TICKET_ABIERTO), row.motivos());
        assertEquals(row.ultimo().plusYears(6), row.desde());
        assertThrows(NoOlvidableException.class, () -> admin.run(() -> retencion.olvidar(id, row.palabra())));
        assertFalse(
                admin
                        .call(() -> retencion.search(new RetencionFilter(true), new PageRequest(0, 1000, null, true)))
                        .rows()
                        .stream()
                        .anyMatch(each -> each.id().equals(id)));
    }

    @Test
    void whoIsForgottenIsNowhereAndTheHistorySaysSoWithoutTheirData() throws Exception {
        leave(7);
        RetencionRow row = admin.call(() -> retencion.get(id));
        assertTrue(row.isOlvidable(), row.motivos()::toString);
        assertTrue(
                admin
                        .call(() -> retencion.search(new RetencionFilter(true), new PageRequest(0, 1000, null, true)))
                        .rows()
                        .stream()
                        .anyMatch(each -> each.id().equals(id)));
        assertFalse(found().isEmpty());

        assertThrows(DatosInvalidosException.class, () -> admin.run(() -> retencion.olvidar(id, "otra cosa")));
        admin.run(() -> retencion.olvidar(id, row.codigo().toLowerCase(java.util.Locale.ROOT)));

        assertEquals(List.of(), found());
        assertEquals(0, datos.number("SELECT COUNT(*) FROM documentos WHERE cliente_id = ?", id));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'privacidad.olvido'",
                        id));
        assertThrows(NotFoundException.class, () -> admin.run(() -> retencion.get(id)));
        assertThrows(NotFoundException.class, () -> admin.run(() -> retencion.olvidar(id, row.palabra())));
    }

    @Test
    void whoTurnedOutToBeAnotherIsToldAndForgottenWithThem() throws Exception {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        alta.getDatos().setNombre(palabra + " repetida");
        Long duplicado = user.call(() -> altas.alta(alta));
        admin.run(() -> fusiones.fusionar(duplicado, id));
        leave(7);
        assertThrows(NotFoundException.class, () -> admin.run(() -> retencion.get(duplicado)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        admin.run(() -> expedientes.exportar(id, out));
        assertTrue(new String(unpack(out.toByteArray()).get("datos.json"), StandardCharsets.UTF_8)
                .contains(palabra + " repetida"));

        RetencionRow row = admin.call(() -> retencion.get(id));
        admin.run(() -> retencion.olvidar(id, row.palabra()));
        assertEquals(List.of(), found());
        ClienteFicha ficha = admin.call(() -> clientes.getFicha(id));
        assertTrue(ficha.anonimizado() && !ficha.editable());
        assertThrows(NotFoundException.class, () -> admin.run(() -> clientes.getEditable(id)));
        assertThrows(NotFoundException.class, () -> admin.run(() -> ventas.getComprador(id)));
    }

    /** They left so many years ago, and everything that was theirs is over. */
    private void leave(int years) {
        datos.update(
                "UPDATE servicios_cliente SET estado = 'baja', fecha_baja = DATE_SUB(CURRENT_DATE, INTERVAL ? YEAR)"
                        + " WHERE cliente_id = ?",
                years,
                id);
        datos.update(
                "UPDATE clientes SET estado = 'baja', fecha_alta = DATE_SUB(CURRENT_DATE, INTERVAL 9 YEAR),"
                        + " fecha_baja = DATE_SUB(CURRENT_DATE, INTERVAL ? YEAR) WHERE id = ?",
                years,
                id);
        datos.update("UPDATE tareas SET estado = 'cancelada' WHERE cliente_id = ?", id);
    }

    /** The columns of all tables that hold the word. */
    private List<String> found() {
        return datos.rows("""
                        SELECT table_name AS tabla, column_name AS columna FROM information_schema.columns
                         WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext')""").stream()
                .map(row -> List.copyOf(row.values()))
                .filter(names -> datos.number(
                                "SELECT COUNT(*) FROM " + names.get(0) + " WHERE " + names.get(1) + " LIKE ?",
                                "%" + palabra + "%")
                        > 0)
                .map(Object::toString)
                .toList();
    }

    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
