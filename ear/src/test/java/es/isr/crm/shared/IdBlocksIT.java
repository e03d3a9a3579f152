package es.isr.crm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@EnServidor
class IdBlocksIT {

    /** Ids that JPA takes at a time. */
    private static final int BLOCK = 500;

    private static final int THREADS = 8;
    private static final int ROUNDS = 12;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private IdBlocks blocks;

    @Inject
    private Auditoria auditoria;

    @Inject
    private EnTransaccion transaction;

    @Inject
    private AltaService altas;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Catalogo catalogo;

    @Test
    void jpaAndBulkSqlNeverGetTheSameId() throws Exception {
        Long plan = catalogo.plan(Catalogo.FIBRA);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int size = 1 + i * 37;
            work.add(i % 2 == 0 ? () -> reserve(size) : () -> signUp(plan));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Long> given = new ArrayList<>();
        try {
            for (Future<List<Long>> ids : threads.invokeAll(work)) {
                given.addAll(ids.get());
            }
        } finally {
            threads.shutdown();
        }
        Set<Long> different = new HashSet<>(given);
        assertEquals(given.size(), different.size(), "ids given twice");
    }

    /** JPA may take a block of its own in between. */
    @Test
    void blockEndsWhereTheGeneratorStands() {
        long first = blocks.reserve(1_000);
        long stands = stands();
        assertEquals(0, (stands - (first + 999)) % BLOCK, "reserved from " + first + ", generator at " + stands);
        assertTrue(stands >= first + 999, "reserved from " + first + ", generator at " + stands);
    }

    /** What JPA inserts and what bulk SQL inserts may share a transaction: no ids are waited for, not even one's own. */
    @Test
    void idsThatJpaTookHoldNobodyBack() throws Exception {
        Long cliente = admin.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.FIBRA))));
        long before = stands();
        List<Long> given = new ArrayList<>();
        transaction.run(() -> {
            // One more than a block: at least one was taken in this transaction, which goes on.
            for (int i = 0; i <= BLOCK; i++) {
                auditoria.anotar(cliente, "pruebas.ids", "Una línea");
            }
            given.add(blocks.reserve(1));
        });
        assertTrue(given.get(0) > before + BLOCK, "given " + given + ", generator stood at " + before);
        assertEquals(
                BLOCK + 1L,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'pruebas.ids'",
                        cliente));
    }

    @Test
    void blockOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> blocks.reserve(0));
    }

    private long stands() {
        return datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
    }

    private List<Long> reserve(int size) {
        List<Long> ids = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long first = blocks.reserve(size);
            for (long id = first; id < first + size; id++) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Ids of the customers, and of the services and tariffs that came with them. */
    private List<Long> signUp(Long plan) throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Long cliente = admin.call(() -> altas.alta(Datos.alta(plan)));
            ids.add(cliente);
            datos.rows("""
                            SELECT s.id AS id FROM servicios_cliente s WHERE s.cliente_id = ?
                            UNION ALL
                            SELECT t.id FROM tarifas_servicio t
                              JOIN servicios_cliente s ON s.id = t.servicio_id WHERE s.cliente_id = ?
                            UNION ALL
                            SELECT a.id FROM actividad_cliente a WHERE a.cliente_id = ?""", cliente, cliente, cliente).forEach(row -> ids.add(((Number) row.get("id")).longValue()));
        }
        return ids;
    }
}
