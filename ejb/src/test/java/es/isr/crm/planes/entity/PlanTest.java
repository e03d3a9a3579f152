package es.isr.crm.planes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind => download, profile, GB, minutes, channels that are kept
                "FIBRA,          600, 600M, -,  -,   -",
                "MOVIL,          -,   -,    20, 100, -",
                "TELEFONIA_FIJA, -,   -,    -,  100, -",
                "TV,             -,   -,    -,  -,   80",
                "COMBO,          -,   -,    -,  -,   -"
            })
    void keepsOnlyWhatFitsItsKind(
            TipoPlan tipo, Integer bajada, String perfil, Integer gb, Integer minutos, Integer canales) {
        Plan plan = new Plan(everything(tipo));
        assertEquals(bajada, plan.getVelocidadBajada());
        assertEquals(bajada, plan.getVelocidadSubida());
        assertEquals(perfil, plan.getPerfilVelocidad());
        assertEquals(perfil == null, plan.getPerfilUsuario() == null);
        assertEquals(gb, plan.getDatosGb());
        assertEquals(minutos, plan.getMinutos());
        assertEquals(canales, plan.getCanales());
    }

    @Test
    void kindStaysWhatItIs() {
        Plan plan = new Plan(everything(TipoPlan.MOVIL));
        plan.update(everything(TipoPlan.FIBRA));
        assertEquals(TipoPlan.MOVIL, plan.getTipo());
        assertNull(plan.getVelocidadBajada());
    }

    @Test
    void copyOfWhatMayBeChangedIsTheSamePlan() {
        Plan plan = new Plan(everything(TipoPlan.FIBRA));
        Plan other = new Plan(plan.toDatos());
        assertEquals(plan.toDatos().getPrecioPromocional(), other.getPrecioPromocional());
        assertEquals(plan.getPrecioMensual(), other.getPrecioMensual());
        assertEquals(plan.getMesesPermanencia(), other.getMesesPermanencia());
        assertTrue(other.isActivable());
    }

    @Test
    void priceIsKeptInCentsSoThatTheSameOneIsNoChange() {
        DatosPlan datos = everything(TipoPlan.TV);
        datos.setPrecioMensual(new BigDecimal("35"));
        assertEquals("35.00", new Plan(datos).getPrecioMensual().toPlainString());
    }

    private static DatosPlan everything(TipoPlan tipo) {
        DatosPlan datos = new DatosPlan();
        datos.setNombre(" Prueba ");
        datos.setTipo(tipo);
        datos.setVelocidadBajada(600);
        datos.setVelocidadSubida(600);
        datos.setPerfilVelocidad("600M");
        datos.setPerfilUsuario("residencial");
        datos.setDatosGb(20);
        datos.setMinutos(100);
        datos.setCanales(80);
        datos.setPrecioMensual(new BigDecimal("35.00"));
        datos.setPrecioPromocional(new BigDecimal("25.00"));
        datos.setMesesPromocion(3);
        datos.setMesesPermanencia(12);
        return datos;
    }
}
