package es.isr.crm.simulador.red;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The network every run begins with: four exchanges in the Camp de Morvedre and l'Horta Nord, the profiles that the
 * catalogue's plans name, and some boxes just plugged in. Nothing is registered: the CRM begins without customers too.
 */
public final class RedInicial {

    private static final int LIBRES_POR_OLT = 6;
    private static final List<String> FABRICANTES = List.of("HWTC", "ZTEG", "ALCL");

    private RedInicial() {}

    public static Red crear(Clock reloj) {
        List<Olt> olts = List.of(
                olt("OLT-GILET-01", "10.20.1.11", 16),
                olt("OLT-GILET-02", "10.20.1.12", 16),
                olt("OLT-PUCOL-01", "10.20.2.11", 8),
                olt("OLT-SAGUNTO-01", "10.20.3.11", 16));
        Red red = new Red(reloj, olts, velocidades(), usuarios());
        for (int i = 0; i < olts.size(); i++) {
            enchufarNuevas(red, olts.get(i), i);
        }
        return red;
    }

    private static List<PerfilVelocidad> velocidades() {
        return List.of(
                new PerfilVelocidad("100M", 100, 100),
                new PerfilVelocidad("300M", 300, 300),
                new PerfilVelocidad("500M", 500, 500),
                new PerfilVelocidad("500M-EMP", 500, 500),
                new PerfilVelocidad("600M", 600, 600),
                new PerfilVelocidad("1G", 1_000, 1_000),
                new PerfilVelocidad("1G-EMP", 1_000, 1_000),
                // Enough for the page that tells the customer why.
                new PerfilVelocidad(PerfilVelocidad.SUSPENDIDO, 1, 1));
    }

    private static List<PerfilUsuario> usuarios() {
        return List.of(
                new PerfilUsuario("residencial", "Internet para el hogar"),
                new PerfilUsuario("empresarial", "Internet para empresas, IP fija"),
                new PerfilUsuario("voz", "Internet y telefonía fija"),
                new PerfilUsuario("tv", "Internet y televisión"));
    }

    /** Two cards of ports: 0/1/0 … and 0/2/0 … */
    private static Olt olt(String nombre, String ip, int puertos) {
        List<String> pones = IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(tarjeta -> IntStream.range(0, puertos).mapToObj(puerto -> "0/" + tarjeta + "/" + puerto))
                .toList();
        return new Olt(nombre, ip, pones, false);
    }

    private static void enchufarNuevas(Red red, Olt olt, int orden) {
        for (int i = 0; i < LIBRES_POR_OLT; i++) {
            long numero = 0xA1000000L + orden * 0x010000L + i * 0x1357L;
            String sn = FABRICANTES.get(i % FABRICANTES.size()) + String.format(Locale.ROOT, "%08X", numero);
            red.enchufar(OntLibre.of(sn, new Ubicacion(olt.nombre(), olt.pones().get(i))));
        }
    }
}
