package es.isr.crm.auditoria.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.FilaAuditoria;
import es.isr.crm.auditoria.entity.FilaAuditoria.Contenido;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The digests were worked out by hand, with another program: what is sealed today is verified in ten years. */
class HuellasTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SAL = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    private static final String CONTENIDO = "f62b4bec135a866c8a2a0cedbdc58ee84bf0fc72b4621fc64fdf1e25fe6ebd45";
    private static final String FILA = "e7e4201e2f608c2236980a2033ee4a6a4931dfb9b5cd4ec621733a8f312602c0";
    private static final String FILAS = "e73ed9d059375a84e608733301ed694c9b888d15ad82c8dc51440e84eb5c0f6c";
    private static final String BLOQUE = "8221f42919319d616c0253b1effea1b746f4023264f7d8e8f29e12bb574a0aa9";

    private static final Contenido SAYS =
            new Contenido("Datos del cliente cambiados", "{\"Cliente 17\":{\"nombre\":\"Núria\"}}", null);

    private static FilaAuditoria row(Long cliente, String usuario, LocalDateTime when) {
        return new FilaAuditoria(
                LibroAuditoria.ACTIVIDAD, 5L, cliente, "clientes.editar", null, null, 3L, usuario, null, when, SAYS);
    }

    @Test
    void canonicalBytesOfRowAndBlockAreAlwaysTheSame() {
        byte[] content = Huellas.contenido(SAL, SAYS);
        assertEquals(CONTENIDO, HEX.formatHex(content));
        LocalDateTime when = LocalDateTime.parse("2026-11-23T08:15:00.000120");
        byte[] row = Huellas.fila(row(17L, "Ana", when), content);
        assertEquals(FILA, HEX.formatHex(row));
        TreeMap<Long, byte[]> rows = new TreeMap<>();
        rows.put(9L, content);
        rows.put(5L, row);
        assertEquals(FILAS, Huellas.filas(rows));
        BloqueAuditoria block = new BloqueAuditoria(
                1,
                LibroAuditoria.ACTIVIDAD,
                5,
                9,
                2,
                null,
                LocalDateTime.parse("2026-11-23T08:20:00"),
                BloqueAuditoria.ORIGEN,
                FILAS,
                "whatever");
        assertEquals(BLOQUE, Huellas.bloque(block));
    }

    @Test
    void whatStandsInOneValueIsNotTheSameInTwo() {
        assertNotEquals(
                HEX.formatHex(Huellas.contenido(SAL, new Contenido("ab", "c", null))),
                HEX.formatHex(Huellas.contenido(SAL, new Contenido("a", "bc", null))));
        assertNotEquals(
                HEX.formatHex(Huellas.contenido(SAL, new Contenido("a", "", null))),
                HEX.formatHex(Huellas.contenido(SAL, new Contenido("a", null, ""))));
    }

    @Test
    void sameWordsUnderAnotherSaltTellNothingOfEachOther() {
        byte[] other = HEX.parseHex("ff0102030405060708090a0b0c0d0e0f");
        assertNotEquals(CONTENIDO, HEX.formatHex(Huellas.contenido(other, SAYS)));
    }

    @Test
    void rowIsProvedFromWhatIsLeftOfIt() {
        LocalDateTime when = LocalDateTime.parse("2026-11-23T08:15:00.000120");
        FilaAuditoria emptied = new FilaAuditoria(
                LibroAuditoria.ACTIVIDAD,
                5L,
                17L,
                "clientes.editar",
                null,
                null,
                3L,
                "Ana",
                null,
                when,
                Contenido.olvidado("clientes.editar"));
        assertArrayEquals(HEX.parseHex(FILA), Huellas.fila(emptied, HEX.parseHex(CONTENIDO)));
        assertNotEquals(FILA, HEX.formatHex(Huellas.fila(row(17L, "Eva", when), HEX.parseHex(CONTENIDO))));
        assertNotEquals(FILA, HEX.formatHex(Huellas.fila(row(18L, "Ana", when), HEX.parseHex(CONTENIDO))));
        assertNotEquals(
                FILA, HEX.formatHex(Huellas.fila(row(17L, "Ana", when.plusNanos(1_000)), HEX.parseHex(CONTENIDO))));
    }
}
