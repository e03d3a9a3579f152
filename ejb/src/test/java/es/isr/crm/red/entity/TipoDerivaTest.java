package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipoDerivaTest {

    private static final String SUSPENDIDO = "suspendido";

    /** Wanted: 600M, residencial, OLT-GILET-01, 0/1/1, and the fixed address that the row says. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # wish,     ip wanted, there, speed,      user,        olt,          pon,   ip,       kinds
            ACTIVA,     ,          true,  600M,       residencial, OLT-GILET-01, 0/1/1, ,
            ACTIVA,     ,          true,  600M,       ,            ,             ,      ,
            ACTIVA,     ,          true,  ,           ,            ,             ,      ,
            ACTIVA,     10.0.0.7,  true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.7,
            ACTIVA,     ,          false, ,           ,            ,             ,      ,         FALTA
            ACTIVA,     ,          true,  300M,       residencial, OLT-GILET-01, 0/1/1, ,         PERFIL
            ACTIVA,     ,          true,  600M,       empresarial, OLT-GILET-01, 0/1/1, ,         PERFIL
            ACTIVA,     ,          true,  300M,       empresarial, OLT-GILET-01, 0/1/1, ,         PERFIL
            ACTIVA,     ,          true,  suspendido, residencial, OLT-GILET-01, 0/1/1, ,         DEBE_ACTIVARSE
            ACTIVA,     ,          true,  600M,       residencial, OLT-PUCOL-01, 0/1/1, ,         TRASLADADA
            ACTIVA,     ,          true,  600M,       residencial, OLT-GILET-01, 0/1/3, ,         TRASLADADA
            ACTIVA,     ,          true,  300M,       residencial, OLT-PUCOL-01, 0/1/1, ,         TRASLADADA PERFIL
            ACTIVA,     ,          true,  suspendido, residencial, OLT-PUCOL-01, 0/1/1, ,         TRASLADADA DEBE_ACTIVARSE
            ACTIVA,     2a0c::7,   true,  600M,       residencial, OLT-GILET-01, 0/1/1, 2A0C:0:0::7,
            ACTIVA,     10.0.0.7,  true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.8, IP
            ACTIVA,     10.0.0.7,  true,  600M,       residencial, OLT-GILET-01, 0/1/1, ,         IP
            ACTIVA,     ,          true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.8, IP
            SUSPENDIDA, ,          true,  suspendido, residencial, OLT-GILET-01, 0/1/1, ,
            SUSPENDIDA, ,          true,  suspendido, empresarial, OLT-GILET-01, 0/1/1, ,
            SUSPENDIDA, ,          true,  ,           ,            ,             ,      ,
            SUSPENDIDA, ,          true,  600M,       residencial, OLT-GILET-01, 0/1/1, ,         DEBE_CORTARSE
            SUSPENDIDA, ,          true,  100M,       residencial, OLT-GILET-01, 0/1/1, ,         DEBE_CORTARSE
            SUSPENDIDA, ,          true,  600M,       residencial, OLT-PUCOL-01, 0/1/1, ,         TRASLADADA DEBE_CORTARSE
            SUSPENDIDA, ,          false, ,           ,            ,             ,      ,         FALTA
            AUSENTE,    ,          false, ,           ,            ,             ,      ,
            AUSENTE,    ,          true,  600M,       residencial, OLT-PUCOL-01, 0/1/1, ,         HUERFANA
            AUSENTE,    ,          true,  suspendido, residencial, OLT-GILET-01, 0/1/1, ,         HUERFANA
            """)
    void wishAndReadingMakeTheKind(
            EstadoDeseado estado,
            String ipDeseada,
            boolean registrada,
            String perfil,
            String usuario,
            String olt,
            String pon,
            String ip,
            String kinds) {
        Ont ont = new Ont("HWTC12345678");
        ont.desearActiva(new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", null, ipDeseada), "Ana Peña");
        if (estado == EstadoDeseado.SUSPENDIDA) {
            ont.desearSuspendida();
        } else if (estado == EstadoDeseado.AUSENTE) {
            ont.desearAusente();
        }
        Lectura.Observada real = new Lectura.Observada(perfil, usuario, olt, pon, ip);
        Lectura lectura = registrada ? new Lectura(true, null, null, real, null, null) : Lectura.ausente();
        assertEquals(kinds(kinds), TipoDeriva.of(ont.deseo(), lectura, SUSPENDIDO));
    }

    private static Set<TipoDeriva> kinds(String words) {
        return words == null
                ? EnumSet.noneOf(TipoDeriva.class)
                : Arrays.stream(words.split(" "))
                        .map(TipoDeriva::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TipoDeriva.class)));
    }
}
