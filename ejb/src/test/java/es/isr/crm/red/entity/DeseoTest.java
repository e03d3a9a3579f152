package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeseoTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ACTIVA,     false, ,           ,            ,             ,      ,         FALTA
            ACTIVA,     true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, CUMPLE
            ACTIVA,     true,  600M,       ,            ,             ,      10.0.0.7, CUMPLE
            ACTIVA,     true,  ,           residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            ACTIVA,     true,  300M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            ACTIVA,     true,  suspendido, residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            ACTIVA,     true,  600M,       empresa,     OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            ACTIVA,     true,  600M,       residencial, OLT-PUCOL-01, 0/1/1, 10.0.0.7, EN_OTRO_SITIO
            ACTIVA,     true,  600M,       residencial, OLT-GILET-01, 0/1/2, 10.0.0.7, EN_OTRO_SITIO
            ACTIVA,     true,  600M,       residencial, OLT-GILET-01, 0/1/1, ,         OTRA_IP
            ACTIVA,     true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.8, OTRA_IP
            SUSPENDIDA, true,  suspendido, residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, CUMPLE
            SUSPENDIDA, true,  600M,       residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            SUSPENDIDA, true,  ,           residencial, OLT-GILET-01, 0/1/1, 10.0.0.7, OTRO_PERFIL
            SUSPENDIDA, true,  suspendido, empresa,     OLT-GILET-01, 0/1/1, 10.0.0.7, CUMPLE
            SUSPENDIDA, false, ,           ,            ,             ,      ,         FALTA
            AUSENTE,    false, ,           ,            ,             ,      ,         CUMPLE
            AUSENTE,    true,  600M,       residencial, OLT-PUCOL-01, 0/1/1, ,         SOBRA
            """)
    void readingIsComparedWithTheWish(
            EstadoDeseado estado,
            boolean registrada,
            String perfil,
            String usuario,
            String olt,
            String pon,
            String ip,
            Comparacion expected) {
        Conexion conexion = new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", 100, "10.0.0.7");
        Deseo deseo = new Deseo("HWTC12345678", estado, 1, conexion, null, null);
        Lectura.Observada real = new Lectura.Observada(perfil, usuario, olt, pon, ip);
        Lectura lectura = new Lectura(registrada, null, null, real, null, null);
        assertEquals(expected, deseo.compare(lectura, "suspendido"));
    }

    @Test
    void fixedAddressIsTheSameHoweverPsoWritesIt() {
        Conexion conexion = new Conexion("600M", "residencial", "OLT-A", "0/1/1", null, "2001:db8::7");
        Deseo deseo = new Deseo("HWTC12345678", EstadoDeseado.ACTIVA, 1, conexion, null, null);
        for (String told : new String[] {"2001:db8::7", "2001:0DB8:0:0:0:0:0:7"}) {
            Lectura.Observada real = new Lectura.Observada("600M", "residencial", "OLT-A", "0/1/1", told);
            Lectura lectura = new Lectura(true, null, null, real, null, null);
            assertEquals(Comparacion.CUMPLE, deseo.compare(lectura, "suspendido"), told);
        }
    }

    @Test
    void suspensionKeepsTheConnectionForItsReturn() {
        Ont ont = new Ont("HWTC12345678");
        Conexion conexion = new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", 100, "10.0.0.7");
        ont.desearActiva(conexion, "Ana Peña");
        ont.desearSuspendida();
        assertEquals("suspendido", ont.deseo().perfilVelocidad("suspendido"));
        ont.desearReactivada();
        assertEquals(conexion, ont.deseo().conexion());
        assertEquals("600M", ont.deseo().perfilVelocidad("suspendido"));
        assertEquals(3, ont.getDeseadoVersion());
    }

    @Test
    void whatIsNotOnTheNetworkCannotBeSuspended() {
        assertThrows(IllegalStateException.class, () -> new Ont("HWTC12345678").desearSuspendida());
    }

    @Test
    void readingOfAnAbsentOntForgetsWhereItWasAndKeepsWhatItIs() {
        Ont ont = new Ont("HWTC12345678");
        Lectura.Observada real = new Lectura.Observada("600M", null, "OLT-GILET-01", "0/1/1", null);
        ont.observe(new Lectura(true, "00:11:22:33:44:55", "HG8245H", real, Enlace.ONLINE, null), Instant.EPOCH);
        ont.observe(Lectura.ausente(), Instant.EPOCH.plusSeconds(60));
        Lectura last = ont.lectura().orElseThrow();
        assertEquals(EstadoObservado.AUSENTE, ont.getObservado());
        assertEquals(Lectura.Observada.NADA, last.conexion());
        assertEquals("HG8245H", ont.getModelo());
        assertEquals("00:11:22:33:44:55", ont.getMac());
    }
}
