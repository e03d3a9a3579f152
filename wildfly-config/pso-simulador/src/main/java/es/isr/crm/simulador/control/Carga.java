package es.isr.crm.simulador.control;

import es.isr.crm.simulador.red.Configuracion;
import es.isr.crm.simulador.red.Enlace;
import es.isr.crm.simulador.red.Equipo;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.Ubicacion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Many registered ONTs at once, the same ones every time: SIMU00000001 and on, spread over the ports. */
final class Carga {

    private static final int MAXIMO = 200_000;

    private final Red red;
    private final List<Ubicacion> puertos;

    Carga(Red red, String olt) {
        this.red = red;
        puertos = red.olts().stream()
                .filter(una -> olt == null || una.nombre().equals(olt))
                .flatMap(una -> una.pones().stream().map(pon -> new Ubicacion(una.nombre(), pon)))
                .toList();
        if (puertos.isEmpty()) {
            throw new IllegalArgumentException("La OLT " + olt + " no existe");
        }
    }

    /** @return the serial numbers, in order */
    List<String> crear(int cantidad, String perfilVelocidad, String perfilUsuario) {
        if (cantidad < 1 || cantidad > MAXIMO) {
            throw new IllegalArgumentException("cantidad debe ir de 1 a " + MAXIMO);
        }
        List<String> creadas = new ArrayList<>();
        for (int numero = 1; creadas.size() < cantidad; numero++) {
            String sn = String.format(Locale.ROOT, "SIMU%08X", numero);
            if (red.findOnt(sn).isEmpty()) {
                Ubicacion puerto = puertos.get(creadas.size() % puertos.size());
                Equipo equipo = Equipo.of(sn);
                Ont ont = new Ont(
                        sn,
                        equipo,
                        puerto,
                        new Configuracion(perfilVelocidad, perfilUsuario, null, null, "Carga " + numero),
                        new Enlace(true, equipo.potencia()));
                red.imponer(sn, actual -> Optional.of(ont));
                creadas.add(sn);
            }
        }
        return creadas;
    }
}
