package es.isr.crm.web.red;

import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.DireccionIp;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OntFicha;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wanted of an ONT, beside what PSO shows of it.
 *
 * @param clave what it is, as a key of the texts
 * @param deseado what is wanted, or null
 * @param visto what PSO last showed, or null when it did not tell
 * @param difiere whether the two are not the same
 * @param verificable whether PSO tells it at all
 */
public record Comparado(String clave, String deseado, String visto, boolean difiere, boolean verificable) {

    /** All that is wanted of an ONT; nothing when it never was to be on the network. */
    public static List<Comparado> of(OntFicha ont) {
        Conexion wanted = ont.deseo().conexion();
        if (wanted == null || ont.deseo().estado() == EstadoDeseado.AUSENTE) {
            return List.of();
        }
        boolean registrada = ont.lectura() != null && ont.lectura().registrada();
        Lectura.Observada seen =
                registrada ? ont.lectura().conexion() : new Lectura.Observada(null, null, null, null, null);
        List<Comparado> all = new ArrayList<>();
        // Without the speed profile nobody has seen that the service runs, or is cut.
        all.add(new Comparado(
                "perfilVelocidad",
                ont.perfilVelocidad(),
                seen.perfilVelocidad(),
                registrada && !Objects.equals(ont.perfilVelocidad(), seen.perfilVelocidad()),
                true));
        // The user profile of a service that is cut is only kept for its return.
        boolean cut = ont.deseo().estado() == EstadoDeseado.SUSPENDIDA;
        Comparado usuario = told("perfilUsuario", wanted.perfilUsuario(), seen.perfilUsuario());
        all.add(cut ? usuario.igual() : usuario);
        all.add(told("olt", wanted.olt(), seen.olt()));
        all.add(told("pon", wanted.pon(), seen.pon()));
        if (wanted.vlan() != null) {
            all.add(new Comparado("vlan", wanted.vlan().toString(), null, false, false));
        }
        if (wanted.ipFija() != null || seen.ipFija() != null) {
            boolean same = wanted.ipFija() != null && DireccionIp.isSame(wanted.ipFija(), seen.ipFija());
            boolean differs = registrada && !same;
            all.add(new Comparado("ipFija", wanted.ipFija(), seen.ipFija(), differs, true));
        }
        return all;
    }

    private Comparado igual() {
        return new Comparado(clave, deseado, visto, false, verificable);
    }

    /** What PSO does not tell cannot differ. */
    private static Comparado told(String clave, String wanted, String seen) {
        return new Comparado(clave, wanted, seen, seen != null && !seen.equals(wanted), true);
    }
}
