package es.isr.crm.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.boundary.AuditoriaService;
import es.isr.crm.auditoria.entity.AreaAuditoria;
import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.AuditoriaFilter.Autor;
import es.isr.crm.auditoria.entity.AuditoriaFilter.Periodo;
import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both ledgers as one list. The rows are of a day on which nothing else happened. */
@EnServidor
class ConsultaAuditoriaIT {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);
    private static final Periodo PERIOD = new Periodo(DAY, DAY);

    private final BaseDatos datos = BaseDatos.enServidor();
    private final String word = "palabra%_" + Datos.codigo();

    @Inject
    private AuditoriaService auditoria;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    private Long cliente;

    @BeforeEach
    void rows() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        // The day on which the clocks go forward lasts from 23:00 to 22:00 by universal time.
        line("2019-03-30 22:59:59.999999", "clientes.editar", "the day before");
        line("2019-03-30 23:00:00", "clientes.editar", "first");
        line("2019-03-31 10:00:00", "red.reiniciar", "same moment");
        line("2019-03-31 10:00:00", "red.reiniciar", "same moment");
        event("2019-03-31 10:00:00", "acceso.fallido", "Intento", "nadie@" + word);
        event("2019-03-31 10:00:00", "acceso.entrada", "Entrada", "Ana");
        event("2019-03-31 21:59:59.999999", "configuracion.cambiar", "last " + word, "Ana");
        event("2019-03-31 22:00:00", "configuracion.cambiar", "the day after", "Ana");
    }

    @AfterEach
    void leaveNothing() {
        datos.update("DELETE FROM actividad_cliente WHERE created_at < '2019-04-02' AND cliente_id = ?", cliente);
        datos.update("DELETE FROM eventos_auditoria WHERE created_at BETWEEN '2019-03-30' AND '2019-04-01'");
    }

    @Test
    void bothLedgersAreOneListNewestFirst() throws Exception {
        Page<AuditoriaRow> all = search(filter(null, null, null), 0, 25);
        assertEquals(6, all.total());
        assertEquals(
                List.of("configuracion.cambiar", "red.reiniciar", "red.reiniciar"),
                acciones(all).subList(0, 3));
        assertEquals("clientes.editar", acciones(all).get(5));
        assertEquals(cliente, all.rows().get(1).fila().clienteId());
        assertTrue(all.rows().get(1).cliente().startsWith("Núria"));
    }

    @Test
    void eachRowIsOnOnePageAndInTheFileOnce() throws Exception {
        AuditoriaFilter filter = filter(null, null, null);
        List<String> whole = keys(search(filter, 0, 25));
        List<String> leafed = new ArrayList<>();
        for (int first = 0; first < 6; first += 2) {
            leafed.addAll(keys(search(filter, first, 2)));
        }
        assertEquals(whole, leafed);
        List<String> exported = new ArrayList<>();
        AuditoriaFilter rest = filter;
        for (Page<AuditoriaRow> page = search(rest, 0, 1); !page.rows().isEmpty(); page = search(rest, 0, 1)) {
            exported.addAll(keys(page));
            rest = rest.after(page.rows().get(0));
        }
        assertEquals(whole, exported);
    }

    @Test
    void eachConditionNarrows() throws Exception {
        assertEquals(2, search(filter(AreaAuditoria.ACCESOS, null, null), 0, 25).total());
        assertEquals(2, search(filter(AreaAuditoria.RED, null, null), 0, 25).total());
        assertEquals(3, search(filter(null, cliente, null), 0, 25).total());
        assertEquals(2, search(filter(null, null, word), 0, 25).total(), "words, and who did it");
        assertEquals(
                0, search(filter(null, null, word.replace('%', 'x')), 0, 25).total());
        AuditoriaFilter nobody = new AuditoriaFilter(null, null, Autor.NADIE, null, PERIOD, null, null);
        assertEquals(6, search(nobody, 0, 25).total());
        AuditoriaFilter somebody = new AuditoriaFilter(null, null, Autor.of(-1L), null, PERIOD, null, null);
        assertEquals(0, search(somebody, 0, 25).total());
        AuditoriaFilter events = new AuditoriaFilter(LibroAuditoria.EVENTOS, null, null, null, PERIOD, null, null);
        assertEquals(3, search(events, 0, 25).total());
    }

    @Test
    void onlyAdministratorsLookAndWhatIsNotThereIsNotFound() throws Exception {
        assertThrows(
                EJBAccessException.class,
                () -> tecnico.call(() -> auditoria.search(AuditoriaFilter.ALL, PageRequest.first(1))));
        assertThrows(NotFoundException.class, () -> admin.call(() -> auditoria.get(LibroAuditoria.EVENTOS, -1L)));
        assertTrue(admin.call(() -> auditoria.search(AuditoriaFilter.ALL, PageRequest.first(1)))
                        .total()
                <= 1000);
    }

    private AuditoriaFilter filter(AreaAuditoria area, Long who, String text) {
        return new AuditoriaFilter(null, area, null, who, PERIOD, text, null);
    }

    private Page<AuditoriaRow> search(AuditoriaFilter filter, int first, int size) throws Exception {
        return admin.call(() -> auditoria.search(filter, new PageRequest(first, size, null, true)));
    }

    private static List<String> acciones(Page<AuditoriaRow> page) {
        return page.rows().stream().map(row -> row.fila().accion()).toList();
    }

    private static List<String> keys(Page<AuditoriaRow> page) {
        return page.rows().stream().map(AuditoriaRow::clave).toList();
    }

    private void line(String when, String tipo, String words) {
        datos.update("""
                INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, usuario, created_at)
                SELECT COALESCE(MAX(id), 0) + 1000000, ?, ?, ?, 'Prueba', ? FROM actividad_cliente""", cliente, tipo, words, when);
    }

    private void event(String when, String accion, String words, String who) {
        datos.update("""
                INSERT INTO eventos_auditoria (id, accion, descripcion, usuario, created_at)
                SELECT COALESCE(MAX(id), 0) + 1000000, ?, ?, ?, ? FROM eventos_auditoria""", accion, words, who, when);
    }
}
