package es.isr.crm.clientes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Alta;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.Hallazgos;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each condition finds who it is meant for, and two hold at once. Both customers have a town that nobody else has. */
@EnServidor
class FiltrosIT {

    private final BaseDatos datos = BaseDatos.enServidor();
    private final String pueblo = "Villa " + Datos.codigo();

    @Inject
    private AltaService altas;

    @Inject
    private CarteraService cartera;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Personas personas;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    private Long fibra;
    private Long movil;

    @BeforeEach
    void signUp() throws Exception {
        fibra = save(Datos.altaConOnt(catalogo.plan(Catalogo.FIBRA)));
        movil = save(Datos.alta(catalogo.plan(Catalogo.MOVIL)));
    }

    @Test
    void whatIsKnownOfThem() throws Exception {
        Long vendedora = personas.nueva(Rol.COMERCIAL).id();
        datos.update(
                "UPDATE clientes SET tipo_cliente = 'empresa', provincia = 'Teruel', medio_pago = 'bizum', vendedor_id = ?,"
                        + " cobrador_id = ?, estado = 'suspendido', fecha_alta = '2020-02-29' WHERE id = ?",
                vendedora,
                vendedora,
                movil);
        assertEquals(List.of(fibra, movil), found(ficha(null, null, null, null, null)));
        assertEquals(List.of(movil), found(ficha(TipoCliente.EMPRESA, null, null, null, null)));
        assertEquals(List.of(movil), found(ficha(null, "teruel", null, null, null)));
        assertEquals(List.of(movil), found(ficha(null, null, vendedora, null, null)));
        assertEquals(List.of(movil), found(ficha(null, null, null, vendedora, null)));
        assertEquals(List.of(movil), found(ficha(null, null, null, null, MedioPago.BIZUM)));
        assertEquals(List.of(), found(ficha(TipoCliente.PARTICULAR, null, null, null, MedioPago.BIZUM)));
        Ficha here = ficha(null, null, null, null, null).ficha();
        assertEquals(
                List.of(movil),
                found(new ClienteFilter(null, List.of(EstadoCliente.SUSPENDIDO), here, null, null, null)));
        LocalDate leap = LocalDate.of(2020, 2, 29);
        assertEquals(List.of(movil), found(new ClienteFilter(null, null, here, null, new Alta(leap, leap), null)));
        assertEquals(
                List.of(),
                found(new ClienteFilter(null, null, here, null, new Alta(leap.plusDays(1), leap.plusDays(9)), null)));
        assertEquals(
                List.of(fibra),
                found(new ClienteFilter(null, null, here, null, new Alta(leap.plusDays(1), null), null)));
    }

    @Test
    void whatTheyHave() throws Exception {
        Ficha here = ficha(null, null, null, null, null).ficha();
        Contrato plan = new Contrato(catalogo.plan(Catalogo.FIBRA), null);
        assertEquals(List.of(fibra), found(new ClienteFilter(null, null, here, plan, null, null)));
        assertEquals(
                List.of(movil),
                found(new ClienteFilter(null, null, here, new Contrato(null, TipoPlan.MOVIL), null, null)));
        assertEquals(
                List.of(),
                found(new ClienteFilter(
                        null, null, here, new Contrato(catalogo.plan(Catalogo.FIBRA), TipoPlan.MOVIL), null, null)));
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", movil);
        assertEquals(
                List.of(), found(new ClienteFilter(null, null, here, new Contrato(null, TipoPlan.MOVIL), null, null)));
    }

    @Test
    void whatIsWrong() throws Exception {
        assertEquals(List.of(), found(aviso(new Aviso(false, false, true))));
        datos.update("UPDATE asignaciones_ont SET hasta = desde WHERE cliente_id = ?", fibra);
        assertEquals(List.of(fibra), found(aviso(new Aviso(false, false, true))));
        datos.update("UPDATE asignaciones_ont SET hasta = NULL WHERE cliente_id = ?", fibra);
        assertEquals(List.of(), found(aviso(new Aviso(false, true, false))));
        datos.update(
                "UPDATE onts SET enlace = 'offline' WHERE id = (SELECT ont_id FROM asignaciones_ont WHERE cliente_id = ?)",
                fibra);
        assertEquals(List.of(fibra), found(aviso(new Aviso(false, true, false))));
        LocalDate today = reloj.today();
        invoice(movil, "pendiente", today);
        assertEquals(List.of(), found(aviso(new Aviso(true, false, false))), "the due date itself is not late");
        invoice(movil, "pagada", today.minusDays(40));
        assertEquals(List.of(), found(aviso(new Aviso(true, false, false))));
        invoice(movil, "vencida", today.minusDays(1));
        assertEquals(List.of(movil), found(aviso(new Aviso(true, false, false))));
        assertEquals(List.of(), found(aviso(new Aviso(true, true, false))));
        datos.update("DELETE FROM facturas WHERE cliente_id = ?", movil);
    }

    @Test
    void whoOwesIsToldToWhoDealsWithMoney() {
        ClienteFilter owing = aviso(new Aviso(true, false, false));
        PageRequest page = PageRequest.first(5);
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> cartera.search(owing, page)));
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> cartera.findIds(owing, page)));
    }

    @Test
    void whatIsTypedIsOfferedWithItsKind() throws Exception {
        String numero = Datos.telefono();
        datos.update("UPDATE servicios_cliente SET numero = ? WHERE cliente_id = ?", numero, movil);
        datos.update("INSERT INTO terminos_cliente (termino, cliente_id) VALUES (?, ?)", numero.substring(4), movil);
        Hallazgos found = user.call(() -> cartera.find(numero.substring(4)));
        assertEquals(1, found.total());
        assertEquals(movil, found.clientes().get(0).id());
        assertEquals(
                List.of(numero),
                found.servicios().stream().map(Hallazgos.Servicio::numero).toList());
        assertEquals(Hallazgos.NONE, user.call(() -> cartera.find(" ")));
    }

    @Test
    void whatCanBeChosenIsWhatThereIs() throws Exception {
        assertEquals(
                1,
                user.call(() -> cartera.findOpciones()).localidades().stream()
                        .filter(pueblo::equals)
                        .count());
    }

    private Long save(AltaCliente alta) throws Exception {
        alta.getDatos().setLocalidad(pueblo);
        return user.call(() -> altas.alta(alta));
    }

    private ClienteFilter ficha(TipoCliente tipo, String provincia, Long vendedor, Long cobrador, MedioPago medio) {
        return new ClienteFilter(
                null, null, new Ficha(tipo, pueblo, provincia, vendedor, cobrador, medio), null, null, null);
    }

    private ClienteFilter aviso(Aviso aviso) {
        return new ClienteFilter(null, null, ficha(null, null, null, null, null).ficha(), null, null, aviso);
    }

    private void invoice(Long cliente, String estado, LocalDate due) {
        datos.update(
                "INSERT IGNORE INTO series_factura (id, tipo, ejercicio, prefijo) VALUES (1, 'factura', 1999, 'PRUEBA-')");
        long id = ids.reserve(1);
        datos.update("""
                INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, fecha_emision,
                       fecha_vencimiento, estado, base, iva, total, cliente_nombre, cliente_direccion, emisor_nombre,
                       emisor_nif, emisor_direccion, created_at, updated_at)
                VALUES (?, (SELECT id FROM series_factura WHERE prefijo = 'PRUEBA-'), ?, ?, 'factura', ?, ?, ?, ?, 10, 2.1,
                       12.1, 'x', 'x', 'x', 'x', 'x', '2000-01-01', '2000-01-01')""", id, id, "PRUEBA-" + id, cliente, Date.valueOf(due.minusDays(15)), Date.valueOf(due), estado);
    }

    private List<Long> found(ClienteFilter filter) throws Exception {
        Page<ClienteRow> page = user.call(() -> cartera.search(filter, new PageRequest(0, 50, "codigo", true)));
        assertEquals(page.total(), page.rows().size());
        return page.rows().stream().map(ClienteRow::id).sorted().toList();
    }
}
