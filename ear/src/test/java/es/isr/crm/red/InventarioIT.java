package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.red.entity.CalidadSenal;
import es.isr.crm.red.entity.ContadoresOnt;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoObservado;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.OntRow;
import es.isr.crm.red.entity.Paradero;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.red.entity.VidaOnt;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every ONT is found by what it is, where it is and who has it, and tells its life. */
@EnServidor
class InventarioIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    /** Of a model of its own each test finds its ONTs among all others. */
    private final String modelo = "Modelo " + Datos.codigo();

    @Inject
    private RedDePrueba red;

    @Inject
    private InventarioService inventario;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void ontIsFoundByWhatItIsAndWhereItIs() throws Exception {
        String good = ont("observado = 'registrada', observado_olt = 'OLT-A', observado_pon = '0/1/1',"
                + " enlace = 'online', potencia = -20.5, deseado_olt = 'OLT-X', deseado_pon = '0/9/9'");
        String weak = ont("observado = 'registrada', observado_olt = 'OLT-A', observado_pon = '0/1/2',"
                + " enlace = 'online', potencia = -28.4, mac = '0A:1B:2C:3D:4E:5F'");
        String gone = ont(
                "observado = 'registrada', observado_olt = 'OLT-B', observado_pon = '0/1/1'," + " enlace = 'offline'");
        String wanted = ont("deseado = 'activa', deseado_olt = 'OLT-B', deseado_pon = '0/1/7'");
        String absent = ont("observado = 'ausente'");
        assertEquals(List.of(good, weak), series(filter(null, "OLT-A", null, null, null, null)));
        assertEquals(List.of(gone, wanted), series(filter(null, "OLT-B", null, null, null, null)));
        assertEquals(List.of(wanted), series(filter(null, "OLT-B", "0/1/7", null, null, null)));
        assertEquals(List.of(), series(filter(null, "OLT-X", null, null, null, null)));
        assertEquals(List.of(gone), series(filter(null, null, null, null, Enlace.OFFLINE, null)));
        assertEquals(List.of(wanted), series(filter(null, null, null, EstadoDeseado.ACTIVA, null, null)));
        assertEquals(
                List.of(absent),
                series(new OntFilter(
                        null,
                        modelo,
                        new OntFilter.Sitio(null, null),
                        null,
                        new OntFilter.Visto(EstadoObservado.AUSENTE, null, false),
                        null)));
        assertEquals(
                List.of(weak),
                series(new OntFilter(
                        null,
                        modelo,
                        new OntFilter.Sitio(null, null),
                        null,
                        new OntFilter.Visto(null, null, true),
                        null)));
        assertEquals(List.of(weak), series(filter("0a:1b:2c:3d:4e:5f", null, null, null, null, null)));
        assertEquals(List.of(wanted), series(filter(wanted.toLowerCase(Locale.ROOT), null, null, null, null, null)));
        List<OntRow> rows =
                search(filter(null, "OLT-A", null, null, null, null)).rows();
        assertEquals(CalidadSenal.BUENA, rows.get(0).calidad());
        assertEquals(CalidadSenal.MALA, rows.get(1).calidad());
        assertEquals("0/1/2", rows.get(1).pon());
    }

    @Test
    void ontIsFoundByWhoHasItAndByWhereTheBoxIs() throws Exception {
        AltaCliente form = red.formulario();
        form.getDatos().setCodigo(Datos.codigo());
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "hecha");
        datos.update("UPDATE onts SET modelo = ? WHERE numero_serie = ?", modelo, alta.serie());
        String free = ont("observado = 'ausente'");
        String fetched = ont("observado = 'ausente'");
        tarea(fetched, alta.clienteId());
        assertEquals(List.of(alta.serie()), series(filter(form.getDatos().getCodigo(), null, null, null, null, null)));
        assertEquals(List.of(alta.serie()), series(filter(form.getDatos().getDni(), null, null, null, null, null)));
        assertEquals(List.of(alta.serie()), series(filter(null, null, null, null, null, Paradero.CLIENTE)));
        assertEquals(List.of(free), series(filter(null, null, null, null, null, Paradero.LIBRE)));
        assertEquals(List.of(fetched), series(filter(null, null, null, null, null, Paradero.EN_RECUPERACION)));
        OntRow row = search(filter(null, null, null, null, null, Paradero.CLIENTE))
                .rows()
                .get(0);
        assertEquals(alta.clienteId(), row.cliente().id());
        assertEquals("Núria Ibáñez Prueba", row.cliente().nombre());
        assertEquals(
                free,
                tecnico.call(() -> inventario.findSerie(free.toLowerCase(Locale.ROOT)))
                        .orElseThrow());
        assertTrue(tecnico.call(() -> inventario.findSerie("HWTC")).isEmpty());
    }

    @Test
    void pagesAreOrderedAndCountWhatTheFilterLeaves() throws Exception {
        List<String> weakestLast =
                List.of(ont("potencia = -19"), ont("potencia = -21.5"), ont("potencia = -24"), ont("potencia = -29"));
        OntFilter mine = filter(null, null, null, null, null, null);
        assertEquals(4, search(mine).total());
        Page<OntRow> page = tecnico.call(() -> inventario.search(mine, new PageRequest(1, 2, "potencia", false)));
        assertEquals(4, page.total());
        assertEquals(
                weakestLast.subList(1, 3),
                page.rows().stream().map(OntRow::numeroSerie).toList());
    }

    @Test
    void figuresCountEveryOntOnce() throws Exception {
        ContadoresOnt before = tecnico.call(inventario::contar);
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        ont("enlace = 'offline', observado = 'registrada'");
        tarea(ont("potencia = -28"), alta.clienteId());
        ContadoresOnt after = tecnico.call(inventario::contar);
        assertEquals(before.total() + 3, after.total());
        assertEquals(before.conCliente() + 1, after.conCliente());
        assertEquals(before.enRecuperacion() + 1, after.enRecuperacion());
        assertEquals(before.libres() + 1, after.libres());
        assertEquals(before.sinConexion() + 1, after.sinConexion());
        assertEquals(before.senalMala() + 1, after.senalMala());
        assertTrue(tecnico.call(inventario::findOpciones).modelos().contains(modelo));
    }

    @Test
    void lifeOfAnOntTellsWhoHadItAndWhatWasAsked() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        VidaOnt vida = tecnico.call(() -> inventario.getVida(alta.serie()));
        assertEquals(Paradero.CLIENTE, vida.paradero());
        assertEquals(alta.clienteId(), vida.tenencias().get(0).cliente().id());
        assertNull(vida.tenencias().get(0).hasta());
        assertEquals(TipoOrden.ALTA, vida.ordenes().get(0).tipo());
        assertEquals(EstadoOrden.HECHA, vida.ordenes().get(0).estado());
        assertEquals("600M", vida.ficha().lectura().conexion().perfilVelocidad());
        assertFalse(vida.isHuerfana());
        String fetched = ont("observado = 'registrada'");
        tarea(fetched, alta.clienteId());
        VidaOnt other = tecnico.call(() -> inventario.getVida(fetched));
        assertEquals(Paradero.EN_RECUPERACION, other.paradero());
        assertEquals("pendiente", other.recuperacion().estado());
        assertTrue(other.isHuerfana());
        assertThrows(NotFoundException.class, () -> tecnico.call(() -> inventario.getVida("HWTC00000000")));
    }

    private OntFilter filter(
            String texto, String olt, String pon, EstadoDeseado deseado, Enlace enlace, Paradero paradero) {
        return new OntFilter(
                texto,
                modelo,
                new OntFilter.Sitio(olt, pon),
                deseado,
                new OntFilter.Visto(null, enlace, false),
                paradero);
    }

    private Page<OntRow> search(OntFilter filter) throws Exception {
        return tecnico.call(() -> inventario.search(filter, PageRequest.first(50)));
    }

    /** Serials in the order of the list; as many as it says. */
    private List<String> series(OntFilter filter) throws Exception {
        Page<OntRow> found = search(filter);
        assertEquals(found.total(), found.rows().size());
        return found.rows().stream().map(OntRow::numeroSerie).toList();
    }

    /** An ONT of the test's model that nobody has. */
    private String ont(String values) {
        String serie = Datos.numeroSerie();
        datos.update(
                "INSERT INTO onts (id, numero_serie, modelo, deseado, created_at, updated_at)"
                        + " SELECT MAX(id) + 1000000, ?, ?, 'ausente', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts",
                serie,
                modelo);
        datos.update("UPDATE onts SET " + values + " WHERE numero_serie = ?", serie);
        return serie;
    }

    /** It is still to be fetched from a customer. */
    private void tarea(String serie, Long clienteId) {
        datos.update(
                "INSERT INTO tareas (id, tipo, estado, titulo, cliente_id, ont_id, creada_por, created_at, updated_at)"
                        + " SELECT COALESCE(MAX(t.id), 0) + 1000000, 'recuperar_ont', 'pendiente', 'Recuperar', ?,"
                        + " (SELECT id FROM onts WHERE numero_serie = ?), 'prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
                        + " FROM tareas t",
                clienteId,
                serie);
    }
}
