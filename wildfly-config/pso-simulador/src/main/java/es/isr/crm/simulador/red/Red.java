package es.isr.crm.simulador.red;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The network as PSO runs it: every method is one operation, whole or refused. What the CRM does goes through the
 * methods that check; {@link #imponer}, {@link #enchufar} and {@link #retirar} change it behind the CRM's back.
 */
public final class Red {

    private final Map<String, Olt> olts = new TreeMap<>();
    private final Map<String, Ont> onts = new TreeMap<>();
    private final Map<String, OntLibre> libres = new TreeMap<>();
    private final Catalogo catalogo;
    private final Bitacora bitacora;

    public Red(
            Clock reloj,
            Collection<Olt> olts,
            Collection<PerfilVelocidad> velocidades,
            Collection<PerfilUsuario> usuarios) {
        olts.forEach(olt -> this.olts.put(olt.nombre(), olt));
        catalogo = new Catalogo(velocidades, usuarios);
        bitacora = new Bitacora(reloj);
    }

    /** The ONT goes on line there, wherever it was plugged in before: the installer is at the customer's home. */
    public synchronized Ont registrar(String sn, Ubicacion ubicacion, Configuracion configuracion) {
        requireAbierta(requirePuerto(ubicacion));
        Ont existente = onts.get(sn);
        if (existente != null) {
            throw existente.ubicacion().equals(ubicacion)
                    ? new RechazoException(Codigo.YA_REGISTRADA, "La ONT " + sn + " ya está registrada en ese puerto")
                    : new RechazoException(Codigo.DUPLICADA, "La ONT " + sn + " ya existe en " + existente.olt());
        }
        catalogo.check(configuracion);
        OntLibre libre = libres.remove(sn);
        Ont ont = Ont.registrada(libre != null ? libre : OntLibre.of(sn, ubicacion), ubicacion, configuracion);
        onts.put(sn, ont);
        bitacora.anotar(
                sn,
                "Registrada en " + ubicacion.olt() + " " + ubicacion.pon() + " con perfil "
                        + configuracion.perfilVelocidad());
        return ont;
    }

    public synchronized Ont modificar(String sn, Configuracion cambio) {
        if (cambio.isEmpty()) {
            throw new RechazoException(Codigo.PARAMETROS_NO_VALIDOS, "No hay nada que modificar");
        }
        Ont ont = requireModificable(sn);
        catalogo.check(cambio);
        requireIpLibre(sn, cambio.ipFija());
        Ont cambiada = ont.with(cambio);
        onts.put(sn, cambiada);
        bitacora.anotar(sn, "Modificada: perfil " + cambiada.configuracion().perfilVelocidad());
        return cambiada;
    }

    public synchronized void eliminar(String sn) {
        Ont ont = requireModificable(sn);
        onts.remove(sn);
        libres.put(sn, ont.desconfigurada());
        bitacora.anotar(sn, "Eliminada de " + ont.olt());
    }

    public synchronized void reiniciar(String sn) {
        requireModificable(sn);
        bitacora.anotar(sn, "Reinicio ordenado; vuelve a estar en línea");
    }

    public synchronized void restablecer(String sn) {
        requireModificable(sn);
        bitacora.anotar(sn, "Restablecida a valores de fábrica; configuración descargada de nuevo");
    }

    public synchronized void crear(PerfilVelocidad perfil) {
        catalogo.crear(perfil);
    }

    public synchronized Optional<Ont> findOnt(String sn) {
        return Optional.ofNullable(onts.get(sn));
    }

    public synchronized Ont getOnt(String sn) {
        return findOnt(sn)
                .orElseThrow(() -> new RechazoException(Codigo.NO_ENCONTRADA, "La ONT " + sn + " no está registrada"));
    }

    public synchronized List<String> bitacora(String sn) {
        getOnt(sn);
        return bitacora.lineas(sn);
    }

    public synchronized List<Ont> onts() {
        return List.copyOf(onts.values());
    }

    public synchronized List<Ont> onts(String olt) {
        requireOlt(olt);
        return onts.values().stream().filter(ont -> ont.olt().equals(olt)).toList();
    }

    public synchronized List<OntLibre> libres() {
        return List.copyOf(libres.values());
    }

    public synchronized List<OntLibre> libres(String olt) {
        requireOlt(olt);
        return libres.values().stream()
                .filter(libre -> libre.ubicacion().olt().equals(olt))
                .toList();
    }

    public synchronized List<Olt> olts() {
        return List.copyOf(olts.values());
    }

    public synchronized List<NodoPon> nodos(String olt) {
        Map<String, Integer> cuenta = new TreeMap<>();
        onts(olt).forEach(ont -> cuenta.merge(ont.ubicacion().pon(), 1, Integer::sum));
        return requireOlt(olt).pones().stream()
                .map(pon -> new NodoPon(pon, cuenta.getOrDefault(pon, 0)))
                .toList();
    }

    public synchronized List<PerfilVelocidad> velocidades() {
        return catalogo.velocidades();
    }

    public synchronized List<PerfilUsuario> usuarios() {
        return catalogo.usuarios();
    }

    /** Changes a registered ONT, or registers an orphan, without any of the operator's checks but that its port exists. */
    public synchronized Ont imponer(String sn, UnaryOperator<Optional<Ont>> cambio) {
        Ont ont = cambio.apply(findOnt(sn)).orElseThrow();
        requirePuerto(ont.ubicacion());
        libres.remove(sn);
        onts.put(sn, ont);
        bitacora.anotar(sn, "Cambiada fuera de PSO");
        return ont;
    }

    /** Someone plugs a box in: its registration, if it had one, is gone. */
    public synchronized void enchufar(OntLibre libre) {
        requirePuerto(libre.ubicacion());
        onts.remove(libre.sn());
        libres.put(libre.sn(), libre);
        bitacora.anotar(
                libre.sn(), "Vista sin registrar en " + libre.ubicacion().olt());
    }

    /** The box is gone, registered or not. */
    public synchronized boolean retirar(String sn) {
        boolean registrada = onts.remove(sn) != null;
        boolean libre = libres.remove(sn) != null;
        return registrada || libre;
    }

    public synchronized void bloquear(String olt, boolean bloqueada) {
        olts.put(olt, requireOlt(olt).withBloqueada(bloqueada));
    }

    /** The exchange and the port are built, unless they are there. */
    public synchronized void tender(Ubicacion ubicacion) {
        Olt olt = olts.computeIfAbsent(
                ubicacion.olt(), nombre -> new Olt(nombre, "10.20.9." + (olts.size() + 1), List.of(), false));
        if (!olt.pones().contains(ubicacion.pon())) {
            olts.put(olt.nombre(), olt.withPon(ubicacion.pon()));
        }
    }

    private Ont requireModificable(String sn) {
        Ont ont = getOnt(sn);
        requireAbierta(requireOlt(ont.olt()));
        return ont;
    }

    private Olt requireOlt(String nombre) {
        Olt olt = olts.get(nombre);
        if (olt == null) {
            throw new RechazoException(Codigo.NO_ENCONTRADA, "La OLT " + nombre + " no existe");
        }
        return olt;
    }

    private Olt requirePuerto(Ubicacion ubicacion) {
        Olt olt = requireOlt(ubicacion.olt());
        if (!olt.pones().contains(ubicacion.pon())) {
            throw new RechazoException(
                    Codigo.NO_ENCONTRADA, "El puerto " + ubicacion.pon() + " no existe en " + ubicacion.olt());
        }
        return olt;
    }

    private static void requireAbierta(Olt olt) {
        if (olt.bloqueada()) {
            throw new RechazoException(
                    Codigo.OLT_BLOQUEADA, "La OLT " + olt.nombre() + " está bloqueada por otra operación");
        }
    }

    private void requireIpLibre(String sn, String ip) {
        if (ip == null) {
            return;
        }
        onts.values().stream()
                .filter(otra ->
                        ip.equals(otra.configuracion().ipFija()) && !otra.sn().equals(sn))
                .findFirst()
                .ifPresent(otra -> {
                    throw new RechazoException(
                            Codigo.PARAMETROS_NO_VALIDOS, "La IP " + ip + " ya la tiene la ONT " + otra.sn());
                });
    }
}
