package es.isr.crm.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.ClienteRepository;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change leaves its row, and there is no change without one. */
@EnServidor
class AuditoriaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private ClienteService clientes;

    @Inject
    private ClienteControl control;

    @Inject
    private ClienteRepository repository;

    @Inject
    private ActividadService actividad;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private Actor actor;

    private AltaCliente alta;
    private Long id;

    @BeforeEach
    void signUp() throws Exception {
        alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
        alta.getDatos().setIban(Datos.iban());
        id = user.call(() -> altas.alta(alta));
    }

    @Test
    void altaTellsWhoMadeItAndEveryValueButTheSecretOnes() throws Exception {
        ActividadRow row = history().get(0);
        assertEquals("clientes.alta", row.tipo());
        assertEquals("Alta del cliente", row.descripcion());
        assertEquals(user.nombre(), row.usuario());
        assertNull(row.antes());
        JsonObject cliente = json(row.despues()).getJsonObject("Cliente " + id);
        assertEquals("Núria", cliente.getString("nombre"));
        assertEquals(alta.getDatos().getDni(), cliente.getString("dni"));
        String iban = alta.getDatos().getIban();
        assertEquals("···· " + iban.substring(20), cliente.getString("iban"));
        assertFalse(row.despues().contains(iban), "the account is told in full");
        assertTrue(json(row.despues()).keySet().stream().anyMatch(key -> key.startsWith("ServicioCliente ")));
        assertEquals(1, history().size());
    }

    @Test
    void editTellsWhatChangedWithItsValuesBeforeAndAfter() throws Exception {
        edit(d -> d.setTelefono("961234567"));
        ActividadRow row = history().get(0);
        assertEquals("clientes.editar", row.tipo());
        JsonObject before = json(row.antes()).getJsonObject("Cliente " + id);
        JsonObject after = json(row.despues()).getJsonObject("Cliente " + id);
        assertEquals(alta.getDatos().getTelefono(), before.getString("telefono"));
        assertEquals("961234567", after.getString("telefono"));
        assertEquals(1, after.size(), "only what changed: " + after);
    }

    @Test
    void saveThatChangesNothingLeavesNoRow() throws Exception {
        long version = version();
        edit(d -> d.setNombre("  Núria "));
        assertEquals(1, history().size());
        assertEquals(version, version());
    }

    @Test
    void historyThatCannotBeWrittenTakesTheChangeWithIt() {
        String before = telefono();
        assertThrows(
                Exception.class,
                () -> user.run(() -> {
                    actor.set(null, "x".repeat(121), null);
                    save(d -> d.setTelefono("961234567"));
                }));
        assertEquals(before, telefono());
        assertEquals(1, datos.number("SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ?", id));
    }

    @Test
    void changeOutsideAnAuditedOperationIsRefusedAtCommit() {
        String before = telefono();
        assertThrows(Exception.class, () -> transaccion.run(this::changeUnaudited));
        assertEquals(before, telefono());
    }

    @Test
    void changeOutsideAnAuditedOperationIsRefusedAlsoWhenItWasWrittenBefore() {
        String before = telefono();
        assertThrows(Exception.class, () -> transaccion.run(() -> repository.flush(changeUnaudited())));
        assertEquals(before, telefono());
    }

    private Cliente changeUnaudited() {
        Cliente cliente = control.getForUpdate(id);
        DatosCliente changed = cliente.toDatos();
        changed.setTelefono("961234567");
        cliente.update(changed, LocalDate.of(2026, 11, 22));
        return cliente;
    }

    @Test
    void operationsAtTheSameTimeEachLeaveTheirOwnRows() throws Exception {
        Long plan = catalogo.plan(Catalogo.MOVIL);
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String nombre = "Persona " + i;
            work.add(() -> user.call(() -> {
                actor.set(null, nombre, null);
                AltaCliente one = Datos.alta(plan);
                one.getDatos().setNombre(nombre);
                return altas.alta(one);
            }));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Long> made : threads.invokeAll(work)) {
                assertEquals(
                        datos.text("SELECT nombre FROM clientes WHERE id = ?", made.get()),
                        datos.text("SELECT usuario FROM actividad_cliente WHERE cliente_id = ?", made.get()));
            }
        } finally {
            threads.shutdown();
        }
    }

    private interface Change {
        void on(DatosCliente datos);
    }

    private void edit(Change change) throws Exception {
        user.run(() -> save(change));
    }

    private void save(Change change) {
        ClienteEditable editable = clientes.getEditable(id);
        change.on(editable.datos());
        clientes.update(id, editable.ficha().version(), editable.datos());
    }

    private List<ActividadRow> history() throws Exception {
        return user.call(() ->
                actividad.search(ActividadFilter.of(id), PageRequest.first(100)).rows());
    }

    private String telefono() {
        return datos.text("SELECT telefono FROM clientes WHERE id = ?", id);
    }

    private long version() {
        return datos.number("SELECT version FROM clientes WHERE id = ?", id);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
