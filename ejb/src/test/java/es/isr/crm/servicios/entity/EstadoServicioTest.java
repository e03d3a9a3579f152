package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.clientes.entity.EstadoCliente;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstadoServicioTest {

    @ParameterizedTest
    @CsvSource({
        "PENDIENTE_INSTALACION, ACTIVO BAJA",
        "ACTIVO,                SUSPENDIDO BAJA",
        "SUSPENDIDO,            ACTIVO BAJA",
        "BAJA,                  ''"
    })
    void goesOnlyWhereAServiceMayGo(EstadoServicio from, String to) {
        List<String> allowed = List.of(to.split(" "));
        for (EstadoServicio next : EstadoServicio.values()) {
            assertEquals(allowed.contains(next.name()), from.canBecome(next), from + " to " + next);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                        PENDIENTE_INSTALACION",
        "PENDIENTE_INSTALACION,                     PENDIENTE_INSTALACION",
        "ACTIVO,                                    ACTIVO",
        "SUSPENDIDO,                                SUSPENDIDO",
        "BAJA,                                      BAJA",
        "BAJA PENDIENTE_INSTALACION SUSPENDIDO ACTIVO, ACTIVO",
        "BAJA PENDIENTE_INSTALACION SUSPENDIDO,     SUSPENDIDO",
        "BAJA PENDIENTE_INSTALACION,                PENDIENTE_INSTALACION",
        "BAJA BAJA,                                 BAJA"
    })
    void customerIsTheBestOfTheServices(String servicios, EstadoCliente expected) {
        List<EstadoServicio> estados = Arrays.stream(servicios.split(" "))
                .filter(name -> !name.isEmpty())
                .map(EstadoServicio::valueOf)
                .toList();
        assertEquals(expected, EstadoServicio.derive(estados));
    }
}
