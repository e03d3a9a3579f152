package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.boundary.NotaService;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFusionadoException;
import es.isr.crm.clientes.entity.DatosNota;
import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.boundary.FusionService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.boundary.VentaService;
import es.isr.crm.servicios.control.FusionRepository;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.FusionNoPosibleException;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PrevisionFusion;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two customers turn out to be one: everything passes, nothing is lost, and the old address leads to the other. */
@EnServidor
class FusionIT {

    /** Tables that name a customer and are written anew from the others. */
    private static final List<String> DERIVADAS = List.of("terminos_cliente");

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private FusionService fusiones;

    @Inject
    private AltaService altas;

    @Inject
    private ServicioService servicios;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private ClienteService clientes;

    @Inject
    private CarteraService cartera;

    @Inject
    private VentaService ventas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private NotaService notas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    private AltaCliente one;
    private Long duplicado;
    private Long superviviente;
    private Long linea;

    @BeforeEach
    void sell() throws Exception {
        one = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        one.getDatos().setCodigo(Datos.codigo());
        one.getDatos().setEmail(Datos.email());
        duplicado = user.call(() -> altas.alta(one));
        linea = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", duplicado);
        user.run(() -> servicios.confirmarInstalacion(linea));
        AltaCliente other = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        other.getDatos().setTelefonoAlternativo(one.getDatos().getTelefono());
        superviviente = user.call(() -> altas.alta(other));
    }

    @Test
    void everythingOfTheDuplicateIsTheSurvivors() throws Exception {
        datos.update(
                "INSERT INTO cargos (id, cliente_id, origen, concepto, importe, modo_precio, fecha, usuario, created_at,"
                        + " updated_at) VALUES (?, ?, 'manual', 'Visita', 10, 'pvp', '2026-01-01', 'x', NOW(6), NOW(6))",
                linea,
                duplicado);
        assertTrue(admin.call(() -> fusiones.findCandidatos(duplicado)).stream()
                .anyMatch(each -> each.id().equals(superviviente)));
        PrevisionFusion shown = admin.call(() -> fusiones.prever(duplicado, superviviente));
        assertEquals(1L, shown.cuentas().get("servicios_cliente"));
        assertEquals(1L, shown.cuentas().get("cargos"));
        assertEquals(
                List.of("dni", "telefono"),
                shown.conflictos().stream().map(each -> each.campo()).toList());
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id IN (?, ?)", duplicado, superviviente));

        admin.run(() -> fusiones.fusionar(duplicado, superviviente));
        assertEquals(2, datos.number("SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ?", superviviente));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM cargos WHERE cliente_id = ?", superviviente));
        assertEquals("activo", cliente(superviviente, "estado"));
        assertEquals(
                one.getDatos().getCodigo() + " " + one.getDatos().getEmail(),
                cliente(superviviente, "CONCAT(codigo, ' ', email)"),
                "it had none");
        assertEquals("baja " + superviviente, cliente(duplicado, "CONCAT(estado, ' ', fusionado_en_id)"));
        assertMoved(() -> clientes.getFicha(duplicado));
        assertMoved(() -> clientes.getEditable(duplicado));
        assertMoved(() -> ventas.getComprador(duplicado));
        assertMoved(() -> documentos.findAnadibles(duplicado));
        assertMoved(() -> notas.escribir(duplicado, new DatosNota()));
        assertEquals(
                superviviente, user.call(() -> clientes.getFicha(superviviente)).id());
        assertTrue(datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'clientes.fusion'",
                        superviviente)
                .contains("documento " + one.getDatos().getDni()));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'clientes.fusionado'",
                        duplicado));
        assertEquals(
                List.of(superviviente),
                user
                        .call(() -> cartera.search(
                                ClienteFilter.ofTexto(one.getDatos().getCodigo()), PageRequest.first(5)))
                        .rows()
                        .stream()
                        .map(row -> row.id())
                        .toList());
        assertEquals("YA_FUSIONADO", refusal(duplicado, superviviente));
    }

    @Test
    void whatIsUnderWayForbidsIt() throws Exception {
        user.run(() -> ciclo.suspender(linea, MotivoEstado.FRAUDE, null));
        assertEquals("PEDIDOS", refusal(duplicado, superviviente));
        assertEquals("MISMO", refusal(duplicado, duplicado));
        assertEquals("activo", cliente(duplicado, "estado"));
        assertThrows(EJBAccessException.class, () -> user.run(() -> fusiones.fusionar(duplicado, superviviente)));
    }

    /** Who adds a table with a customer in it says what becomes of it when two are one. */
    @Test
    void everyTableThatNamesACustomerPasses() {
        TreeSet<String> named = new TreeSet<>();
        datos.rows("SELECT table_name AS tabla FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND column_name = 'cliente_id'")
                .forEach(row -> named.add((String) row.get("tabla")));
        named.removeAll(DERIVADAS);
        assertEquals(named, new TreeSet<>(FusionRepository.TABLAS));
        FusionRepository.TABLAS.forEach(tabla -> Palabras.of("fusion." + tabla));
    }

    private void assertMoved(Como.Action asked) {
        assertEquals(
                superviviente,
                assertThrows(ClienteFusionadoException.class, () -> user.run(asked))
                        .getSupervivienteId());
    }

    private String refusal(Long from, Long to) {
        return assertThrows(FusionNoPosibleException.class, () -> admin.run(() -> fusiones.fusionar(from, to)))
                .getField()
                .orElseThrow();
    }

    private String cliente(Long id, String what) {
        return datos.text("SELECT " + what + " FROM clientes WHERE id = ?", id);
    }
}
