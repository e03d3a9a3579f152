package es.isr.crm.facturacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SerieFacturaTest {

    private final SerieFactura serie = new SerieFactura(TipoFactura.FACTURA, 2026);

    @Test
    void beginsWhereTheSystemBeforeEnded() {
        serie.empezarEn(4321);
        assertEquals("F2026-", serie.getPrefijo());
        assertEquals(4321, serie.getSiguiente());
        serie.empezarEn(4321);
        serie.empezarEn(5000);
        assertEquals(5000, serie.getSiguiente());
    }

    @Test
    void neverGoesBack() {
        serie.empezarEn(100);
        SerieNoMovibleException refusal = assertThrows(SerieNoMovibleException.class, () -> serie.empezarEn(99));
        assertEquals("siguienteFactura", refusal.getField().orElseThrow());
        assertEquals(100, serie.getSiguiente());
    }
}
