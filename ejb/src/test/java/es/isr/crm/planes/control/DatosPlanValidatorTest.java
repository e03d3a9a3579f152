package es.isr.crm.planes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatosPlanValidatorTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // down, up, speed profile, user profile => what is wrong
                "600, 600, 600M, residencial, ''",
                "600, 600, -,    -,           ''",
                "-,   600, -,    -,           velocidadBajada obligatorio",
                "600, -,   -,    -,           velocidadSubida obligatorio",
                "0,   600, -,    -,           velocidadBajada entero",
                "600, 100001, -, -,           velocidadSubida entero",
                "600, 600, 600M, -,           perfilUsuario planDosPerfiles",
                "600, 600, -,    residencial, perfilVelocidad planDosPerfiles",
                "-,   0,   600M, -,           'velocidadBajada obligatorio, velocidadSubida entero, perfilUsuario planDosPerfiles'"
            })
    void fibreHasBothSpeedsAndBothProfilesOrNone(
            Integer down, Integer up, String velocidad, String usuario, String wrong) {
        DatosPlan datos = plan(TipoPlan.FIBRA);
        datos.setVelocidadBajada(down);
        datos.setVelocidadSubida(up);
        datos.setPerfilVelocidad(velocidad);
        datos.setPerfilUsuario(usuario);
        assertEquals(wrong, faults(datos));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, GB, minutes, channels => what is wrong
                "MOVIL,          -,  -,  -,  ''",
                "MOVIL,          20, 0,  -,  minutos entero",
                "MOVIL,          0,  -,  0,  datosGb entero",
                "TELEFONIA_FIJA, 0,  -1, 0,  minutos entero",
                "TV,             0,  0,  80, ''",
                "TV,             -,  -,  0,  canales entero",
                "COMBO,          0,  0,  0,  ''"
            })
    void onlyWhatFitsTheKindIsLookedAt(TipoPlan tipo, Integer gb, Integer minutos, Integer canales, String wrong) {
        DatosPlan datos = plan(tipo);
        datos.setDatosGb(gb);
        datos.setMinutos(minutos);
        datos.setCanales(canales);
        assertEquals(wrong, faults(datos));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // month, installation, promotion, its months => what is wrong
                "35.00,     -,     -,     -,  ''",
                "0.00,      0.00,  -,     -,  ''",
                "35.00,     60.00, 25.00, 3,  ''",
                "35.00,     60.00, 0.00,  36, ''",
                "-0.01,     -,     -,     -,  precioMensual importeEntre",
                "100000.00, -,     -,     -,  precioMensual importeEntre",
                "35.001,    -,     -,     -,  precioMensual importeEntre",
                "35.00,     -1.00, -,     -,  precioInstalacion importeEntre",
                "35.00,     -,     25.00, -,  mesesPromocion planPromocion",
                "35.00,     -,     -,     3,  precioPromocional planPromocion",
                "35.00,     -,     35.00, 3,  precioPromocional planPromocionCara",
                "35.00,     -,     34.99, 0,  mesesPromocion entero",
                "35.00,     -,     25.00, 37, mesesPromocion entero",
                "35.00,     -,     -1.00, 3,  precioPromocional importeEntre",
                "-,         -,     25.00, 3,  ''"
            })
    void promotionIsPriceAndMonthsBelowThePrice(
            BigDecimal mensual, BigDecimal instalacion, BigDecimal promocion, Integer meses, String wrong) {
        DatosPlan datos = plan(TipoPlan.MOVIL);
        datos.setPrecioMensual(mensual);
        datos.setPrecioInstalacion(instalacion);
        datos.setPrecioPromocional(promocion);
        datos.setMesesPromocion(meses);
        assertEquals(wrong, faults(datos));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PVP,  -,  -,      ''",
                "PVP,  24, 150.00, ''",
                "PVP,  25, 150.00, mesesPermanencia planPermanencia",
                "PVP,  0,  -,      mesesPermanencia entero",
                "NETO, 60, -,      ''",
                "NETO, 61, -,      mesesPermanencia entero",
                "PVP,  -,  150.00, mesesPermanencia planPenalizacion",
                "PVP,  12, -0.01,  penalizacion importeEntre"
            })
    void consumerIsNotBoundForMoreThanTwoYears(ModoPrecio modo, Integer meses, BigDecimal penalizacion, String wrong) {
        DatosPlan datos = plan(TipoPlan.TV);
        datos.setModoPrecio(modo);
        datos.setMesesPermanencia(meses);
        datos.setPenalizacion(penalizacion);
        assertEquals(wrong, faults(datos));
    }

    @Test
    void kindThatIsMissingIsNoOtherFault() {
        DatosPlan datos = plan(null);
        assertEquals("", faults(datos));
    }

    private static DatosPlan plan(TipoPlan tipo) {
        DatosPlan datos = new DatosPlan();
        datos.setNombre("Prueba");
        datos.setTipo(tipo);
        datos.setPrecioMensual(new BigDecimal("20.00"));
        return datos;
    }

    private static String faults(DatosPlan datos) {
        List<String> faults = DatosPlanValidator.rules(datos).stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
        return String.join(", ", faults);
    }
}
