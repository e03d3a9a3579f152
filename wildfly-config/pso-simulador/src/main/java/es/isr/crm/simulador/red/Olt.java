package es.isr.crm.simulador.red;

import java.util.ArrayList;
import java.util.List;

/** The box in the exchange. While it is locked it takes no change; reads are still answered. */
public record Olt(String nombre, String ip, List<String> pones, boolean bloqueada) {

    public Olt {
        pones = List.copyOf(pones);
    }

    Olt withPon(String pon) {
        List<String> todos = new ArrayList<>(pones);
        todos.add(pon);
        return new Olt(nombre, ip, todos, bloqueada);
    }

    Olt withBloqueada(boolean valor) {
        return new Olt(nombre, ip, pones, valor);
    }
}
