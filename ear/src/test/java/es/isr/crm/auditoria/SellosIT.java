package es.isr.crm.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.boundary.AuditoriaService;
import es.isr.crm.auditoria.boundary.SelloService;
import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.VerificadorSellos;
import es.isr.crm.auditoria.entity.AuditoriaFicha;
import es.isr.crm.auditoria.entity.EstadoSellos;
import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.auditoria.entity.Hallazgo.Clase;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.privacidad.control.Olvido;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written is sealed after its commit, and whatever is done to it later is found and named. */
@EnServidor
class SellosIT {

    private static final String EVENT = """
            INSERT INTO eventos_auditoria (id, accion, descripcion, usuario, created_at)
            VALUES (?, 'acceso.entrada', 'Inicio de sesión', 'Prueba', %s)""";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private AuditoriaService auditoria;

    @Inject
    private SelloService sellos;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private Olvido olvido;

    @Inject
    private Auditoria historia;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private EnTransaccion transaccion;

    private Long cliente;
    private long fila;

    @BeforeEach
    void sealedRow() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        fila = datos.number(
                "SELECT MIN(id) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'clientes.alta'", cliente);
        run(Trabajo.SELLAR_AUDITORIA);
    }

    @Test
    void rowIsSealedInABlockThatHangsOnTheOneBefore() throws Exception {
        AuditoriaFicha sealed = ficha(LibroAuditoria.ACTIVIDAD, fila);
        assertTrue(sealed.sellada());
        assertNull(sealed.mal());
        assertEquals(List.of(), findings(sealed.bloque()));
        EstadoSellos state = admin.call(() -> sellos.getEstado());
        assertEquals(
                datos.number("SELECT MAX(numero) FROM bloques_auditoria"),
                state.cabeza().numero());
        assertEquals(datos.count("sellos_auditoria"), state.filas());
        assertEquals(0, datos.number("""
                        SELECT COUNT(*) FROM bloques_auditoria b
                          LEFT JOIN bloques_auditoria p ON p.numero = b.numero - 1
                         WHERE b.anterior <> COALESCE(p.huella, REPEAT('0', 64))"""));
        run(Trabajo.SELLAR_AUDITORIA);
        assertEquals(sealed.bloque(), ficha(LibroAuditoria.ACTIVIDAD, fila).bloque(), "nothing is sealed twice");
    }

    @Test
    void everyChangedByteIsFoundAndNamed() throws Exception {
        Map<String, Clase> hands = Map.of(
                "descripcion = CONCAT(descripcion, ' ')", Clase.CONTENIDO,
                "despues = REPLACE(despues, 'Núria', 'Nuria')", Clase.CONTENIDO,
                "antes = ''", Clase.CONTENIDO,
                "usuario = UPPER(usuario)", Clase.CAMBIADA,
                "usuario_id = 1", Clase.CAMBIADA,
                "tipo = 'clientes.Alta'", Clase.CAMBIADA,
                "entidad = 'Cliente'", Clase.CAMBIADA,
                "created_at = created_at + INTERVAL 1 MICROSECOND", Clase.CAMBIADA,
                "descripcion = tipo, antes = NULL, despues = NULL", Clase.CONTENIDO);
        for (Map.Entry<String, Clase> hand : hands.entrySet()) {
            Map<String, Object> before = datos.rows("SELECT * FROM actividad_cliente WHERE id = ?", fila)
                    .get(0);
            datos.update("UPDATE actividad_cliente SET " + hand.getKey() + " WHERE id = ?", fila);
            assertEquals(hand.getValue(), ficha(LibroAuditoria.ACTIVIDAD, fila).mal(), hand.getKey());
            assertTrue(
                    findings(ficha(LibroAuditoria.ACTIVIDAD, fila).bloque()).stream()
                            .anyMatch(found -> found.clase() == hand.getValue() && found.filaId() == fila),
                    hand.getKey());
            restore(before);
        }
        assertNull(ficha(LibroAuditoria.ACTIVIDAD, fila).mal());
    }

    @Test
    void jobNamesTheManipulatedRowAndItsOutcomeSaysSo() throws Exception {
        datos.update("UPDATE actividad_cliente SET despues = CONCAT(despues, ' ') WHERE id = ?", fila);
        Progreso end = run(Trabajo.VERIFICAR_AUDITORIA);
        datos.update("UPDATE actividad_cliente SET despues = TRIM(despues) WHERE id = ?", fila);
        assertEquals("COMPLETED", end.estado());
        assertTrue(
                end.resultado().matches("PARCIAL: auditoria: \\d+ bloques, \\d+ filas, [1-9]\\d* hallazgos"),
                end.resultado());
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM hallazgos_auditoria WHERE ejecucion = ? AND clase = 'contenido'"
                                + " AND libro = 'actividad' AND fila_id = ?",
                        end.ejecucion(),
                        fila));
        assertEquals(
                "parcial",
                datos.text(
                        "SELECT estado FROM ejecuciones_trabajo WHERE trabajo = ?", Trabajo.VERIFICAR_AUDITORIA.id()));
        assertEquals(
                end.ejecucion(),
                admin.call(() -> sellos.getEstado()).verificacion().ejecucion());
    }

    @Test
    void rowThatWasRemovedIsMissed() throws Exception {
        long bloque = ficha(LibroAuditoria.ACTIVIDAD, fila).bloque();
        Map<String, Object> before =
                datos.rows("SELECT * FROM actividad_cliente WHERE id = ?", fila).get(0);
        datos.update("DELETE FROM actividad_cliente WHERE id = ?", fila);
        assertEquals(List.of(Clase.FALTA), classes(bloque));
        insert(before);
        assertEquals(List.of(), classes(bloque));
    }

    @Test
    void blockAndSealsThatWereChangedAreFound() throws Exception {
        long bloque = ficha(LibroAuditoria.ACTIVIDAD, fila).bloque();
        datos.update("UPDATE bloques_auditoria SET sellado_at = sellado_at - INTERVAL 1 DAY WHERE numero = ?", bloque);
        assertTrue(findings(bloque).contains(Hallazgo.bloque(Clase.CADENA, bloque)));
        datos.update("UPDATE bloques_auditoria SET sellado_at = sellado_at + INTERVAL 1 DAY WHERE numero = ?", bloque);
        String seal = "UPDATE sellos_auditoria SET huella = UNHEX(%s) WHERE bloque = ? AND fila_id = ?";
        String good =
                datos.text("SELECT HEX(huella) FROM sellos_auditoria WHERE bloque = ? AND fila_id = ?", bloque, fila);
        datos.update(seal.formatted("REPEAT('0', 64)"), bloque, fila);
        assertTrue(findings(bloque).contains(Hallazgo.bloque(Clase.SELLOS, bloque)));
        datos.update(seal.formatted("'" + good + "'"), bloque, fila);
        assertEquals(List.of(), classes(bloque));
        String head = datos.text("SELECT huella FROM bloques_auditoria WHERE numero = ?", bloque);
        try (Connection connection = datos.connect()) {
            VerificadorSellos verificador = new VerificadorSellos(connection);
            assertEquals(Optional.empty(), verificador.comprobarCabeza(bloque, head));
            assertEquals(
                    Optional.of(Hallazgo.bloque(Clase.CABEZA, bloque)),
                    verificador.comprobarCabeza(bloque, head.replaceAll("^.", "x")));
        }
    }

    /** Whoever commits last has the least id: its turn comes with a later block. */
    @Test
    void rowOfATransactionUnderWayIsSealedOnceItIsCommitted() throws Exception {
        long late = nextEvent();
        try (Connection connection = datos.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(EVENT.formatted("UTC_TIMESTAMP(6)"))) {
                insert.setLong(1, late);
                insert.executeUpdate();
            }
            datos.update(EVENT.formatted("UTC_TIMESTAMP(6)"), late + 1);
            run(Trabajo.SELLAR_AUDITORIA);
            assertTrue(ficha(LibroAuditoria.EVENTOS, late + 1).sellada());
            assertEquals(0, datos.number("SELECT COUNT(*) FROM sellos_auditoria WHERE fila_id = ?", late));
            connection.commit();
            connection.setAutoCommit(true);
        }
        run(Trabajo.SELLAR_AUDITORIA);
        AuditoriaFicha sealed = ficha(LibroAuditoria.EVENTOS, late);
        assertTrue(sealed.bloque() > ficha(LibroAuditoria.EVENTOS, late + 1).bloque());
        assertNull(sealed.mal());
    }

    @Test
    void rowThatAppearsWithAnOldDateIsNotSealedButNamed() throws Exception {
        long backdated = nextEvent();
        datos.update(EVENT.formatted("UTC_TIMESTAMP(6) - INTERVAL 1 DAY"), backdated);
        run(Trabajo.SELLAR_AUDITORIA);
        try (Connection connection = datos.connect()) {
            assertTrue(new VerificadorSellos(connection)
                    .findSinSello()
                    .contains(Hallazgo.fila(Clase.SIN_SELLO, LibroAuditoria.EVENTOS, backdated, null)));
        } finally {
            datos.update("DELETE FROM eventos_auditoria WHERE id = ?", backdated);
        }
    }

    @Test
    void forgettingACustomerBreaksNoSealAndLeavesNothingToGuess() throws Exception {
        long bloque = ficha(LibroAuditoria.ACTIVIDAD, fila).bloque();
        // As an administrator does it: that they were forgotten is in their history.
        transaccion.run(() -> {
            olvido.forget(cliente);
            historia.anotar(cliente, "privacidad.olvido", "Datos personales anonimizados");
        });
        assertNull(datos.value("SELECT despues FROM actividad_cliente WHERE id = ?", fila));
        assertNull(datos.value("SELECT sal FROM sellos_auditoria WHERE bloque = ? AND fila_id = ?", bloque, fila));
        assertNull(ficha(LibroAuditoria.ACTIVIDAD, fila).mal());
        assertEquals(List.of(), classes(bloque));
    }

    @Test
    void emptyingTheHistoryOfWhoWasNotForgottenIsFound() throws Exception {
        long bloque = ficha(LibroAuditoria.ACTIVIDAD, fila).bloque();
        Map<String, Object> before =
                datos.rows("SELECT * FROM actividad_cliente WHERE id = ?", fila).get(0);
        String salt =
                datos.text("SELECT HEX(sal) FROM sellos_auditoria WHERE bloque = ? AND fila_id = ?", bloque, fila);
        datos.update(
                "UPDATE actividad_cliente SET descripcion = tipo, antes = NULL, despues = NULL WHERE id = ?", fila);
        datos.update("UPDATE sellos_auditoria SET sal = NULL WHERE bloque = ? AND fila_id = ?", bloque, fila);
        assertEquals(List.of(Clase.VACIADA), classes(bloque));
        restore(before);
        datos.update("UPDATE sellos_auditoria SET sal = UNHEX(?) WHERE bloque = ? AND fila_id = ?", salt, bloque, fila);
        assertEquals(List.of(), classes(bloque));
    }

    @Test
    void historyPassesToAnotherCustomerOnlyWhenTheTwoAreOne() throws Exception {
        Long other = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update("UPDATE actividad_cliente SET cliente_id = ? WHERE id = ?", other, fila);
        assertEquals(Clase.TRASLADADA, ficha(LibroAuditoria.ACTIVIDAD, fila).mal());
        datos.update("UPDATE clientes SET fusionado_en_id = ? WHERE id = ?", other, cliente);
        assertNull(ficha(LibroAuditoria.ACTIVIDAD, fila).mal());
        datos.update("UPDATE clientes SET fusionado_en_id = NULL WHERE id = ?", cliente);
        datos.update("UPDATE actividad_cliente SET cliente_id = ? WHERE id = ?", cliente, fila);
    }

    private AuditoriaFicha ficha(LibroAuditoria libro, long id) throws Exception {
        return admin.call(() -> auditoria.get(libro, id));
    }

    private List<Hallazgo> findings(long bloque) throws SQLException {
        try (Connection connection = datos.connect()) {
            return new VerificadorSellos(connection).verificar(bloque, bloque).hallazgos();
        }
    }

    /** What is wrong with the row of this test, or with its block. */
    private List<Clase> classes(long bloque) throws SQLException {
        return findings(bloque).stream()
                .filter(found -> found.filaId() == null || found.filaId() == fila)
                .map(Hallazgo::clase)
                .toList();
    }

    private void restore(Map<String, Object> row) {
        datos.update("DELETE FROM actividad_cliente WHERE id = ?", fila);
        insert(row);
    }

    private void insert(Map<String, Object> row) {
        String columns = String.join(", ", row.keySet());
        String marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        datos.update(
                "INSERT INTO actividad_cliente (" + columns + ") VALUES (" + marks + ")",
                row.values().toArray());
    }

    private long nextEvent() {
        return datos.number("SELECT COALESCE(MAX(id), 0) + 1000000 FROM eventos_auditoria");
    }

    /** Runs a job to its end; its lease is given back a moment after. */
    private Progreso run(Trabajo trabajo) throws Exception {
        long execution = admin.call(() -> trabajos.start(trabajo.id(), Map.of()));
        return Espera.valor("the end of " + trabajo.id(), () -> {
            try {
                Progreso now = admin.call(() -> trabajos.getProgreso(execution));
                boolean free = arriendos.holder("trabajo:" + trabajo.id()).isEmpty();
                return now.isRunning() || !free ? Optional.empty() : Optional.of(now);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
