package es.isr.crm.simulador.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.simulador.mundo.Credenciales;
import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.red.Configuracion;
import es.isr.crm.simulador.red.PerfilVelocidad;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.Ubicacion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network outlives the simulator that ran it. */
class MemoriaTest {

    @TempDir
    private Path folder;

    @Test
    void networkIsTheSameAfterARestart() throws Exception {
        Path file = folder.resolve("red.json");
        Simulador before = simulador();
        Red red = before.mundo().red();
        red.crear(new PerfilVelocidad("2G", 2_000, 1_000));
        red.registrar(
                "HWTC12345678",
                new Ubicacion("OLT-GILET-01", "0/1/1"),
                new Configuracion("2G", "residencial", 100, null, "Núria Ibáñez"));
        red.modificar("HWTC12345678", new Configuracion(null, null, null, "10.0.0.7", null));
        Ubicacion far = new Ubicacion("OLT-TERUEL-01", "0/7/9");
        red.tender(far);
        red.registrar("HWTC87654321", far, new Configuracion("100M", "residencial", null, null, null));
        red.retirar(red.libres().get(0).sn());
        try (Memoria memoria = new Memoria(before, file)) {
            memoria.start();
        }

        Simulador after = simulador();
        try (Memoria memoria = new Memoria(after, file)) {
            memoria.start();
            assertEquals(red.onts(), after.mundo().red().onts());
            assertEquals(red.libres(), after.mundo().red().libres());
            assertEquals(red.velocidades(), after.mundo().red().velocidades());
        }
        assertEquals(1, Files.list(folder).count(), "nothing left over beside the file");
    }

    private static Simulador simulador() {
        return new Simulador(Clock.systemUTC(), Credenciales.iniciales());
    }
}
