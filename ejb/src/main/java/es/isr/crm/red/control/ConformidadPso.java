package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.NombreCrm;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.red.entity.Veredicto;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks PSO everything that can be asked without changing anything, one call after the other, and holds each answer
 * against the contract. Knows neither server nor database: the command line runs it too.
 */
final class ConformidadPso {

    /** Well formed, and of no manufacturer. */
    static final String SERIE_IMPOSIBLE = "ZZZZ00000000";

    private static final int NO_ENCONTRADA = 604;
    private static final int SIN_OLT = 6;
    private static final int POR_OLT = 4;

    /** How PSO is called. */
    interface Linea {
        PsoCruda ask(PsoPeticion peticion);
    }

    /** Who is told of each result as it comes. */
    interface Testigo {
        /** @param total how many there will be, as far as is known */
        void see(Comprobacion comprobacion, int total);
    }

    /** PSO cannot be examined any further. */
    private static final class CorteException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Corte corte;

        CorteException(Corte corte) {
            super(corte.name());
            this.corte = corte;
        }
    }

    private final Linea linea;
    private final List<NombreCrm> nombres;
    private final Testigo testigo;
    private final Map<NombreCrm.Clase, Set<String>> conocidos = new EnumMap<>(NombreCrm.Clase.class);
    private int total;
    private boolean contestada;
    private boolean admitida;

    /** @param nombres what the CRM names towards PSO */
    ConformidadPso(Linea linea, List<NombreCrm> nombres, Testigo testigo) {
        this.linea = linea;
        this.nombres = nombres;
        this.testigo = testigo;
        this.total = SIN_OLT + POR_OLT + nombres.size();
    }

    /** @return why it could not be done, or nothing */
    Optional<Corte> run() {
        try {
            List<String> olts = olts();
            perfiles();
            String registrada = null;
            for (String olt : olts) {
                String found = olt(olt);
                registrada = registrada == null ? found : registrada;
            }
            ont(registrada);
            check(PsoPeticion.forOnt(PsoOperacion.OBTENER_INFORMACION_ONT_POR_SN, SERIE_IMPOSIBLE), NO_ENCONTRADA);
            nombres.forEach(this::nombre);
            return contestada ? Optional.empty() : Optional.of(Corte.SIN_RESPUESTA);
        } catch (CorteException e) {
            return Optional.of(e.corte);
        }
    }

    private List<String> olts() throws CorteException {
        Optional<List<PsoOlt>> olts = list(check(PsoPeticion.of(PsoOperacion.OBTENER_OLTS), 200), PsoDatos::olt);
        olts.ifPresent(found -> know(NombreCrm.Clase.OLT, found, PsoOlt::nombre));
        List<String> names =
                olts.orElse(List.of()).stream().map(PsoOlt::nombre).distinct().toList();
        total += POR_OLT * (names.size() - 1);
        if (names.isEmpty()) {
            total += POR_OLT;
            for (PsoOperacion operacion : List.of(
                    PsoOperacion.OBTENER_NODOS_PON,
                    PsoOperacion.OBTENER_TODAS_ONTS_OLT,
                    PsoOperacion.OBTENER_ESTADOS_ONTS_OLT,
                    PsoOperacion.OBTENER_ONTS_SIN_REGISTRAR)) {
                skip(operacion, new Diferencia("sin_olts"));
            }
        }
        return names;
    }

    private void perfiles() throws CorteException {
        PsoCruda velocidades = check(PsoPeticion.of(PsoOperacion.OBTENER_PERFILES_VELOCIDAD), 200);
        list(velocidades, PsoDatos::perfilVelocidad).ifPresent(found -> {
            know(NombreCrm.Clase.PERFIL_VELOCIDAD, found, PsoPerfilVelocidad::nombre);
            know(NombreCrm.Clase.PERFIL_SUSPENDIDO, found, PsoPerfilVelocidad::nombre);
        });
        PsoCruda usuarios = check(PsoPeticion.of(PsoOperacion.OBTENER_PERFILES_USUARIO), 200);
        list(usuarios, PsoDatos::perfilUsuario)
                .ifPresent(found -> know(NombreCrm.Clase.PERFIL_USUARIO, found, PsoPerfilUsuario::nombre));
    }

    /** @return the serial of an ONT that is registered there, or null */
    private String olt(String olt) throws CorteException {
        check(PsoPeticion.forOlt(PsoOperacion.OBTENER_NODOS_PON, olt), 200);
        PsoCruda onts = check(PsoPeticion.forOlt(PsoOperacion.OBTENER_TODAS_ONTS_OLT, olt), 200);
        check(PsoPeticion.forOlt(PsoOperacion.OBTENER_ESTADOS_ONTS_OLT, olt), 200);
        check(PsoPeticion.forOlt(PsoOperacion.OBTENER_ONTS_SIN_REGISTRAR, olt), 200);
        return list(onts, PsoDatos::ont).orElse(List.of()).stream()
                .map(PsoOnt::sn)
                .findFirst()
                .orElse(null);
    }

    private void ont(String registrada) throws CorteException {
        if (registrada == null) {
            skip(PsoOperacion.OBTENER_INFORMACION_ONT_POR_SN, new Diferencia("sin_onts"));
            skip(PsoOperacion.OBTENER_LOGS_ONT, new Diferencia("sin_onts"));
        } else {
            check(PsoPeticion.forOnt(PsoOperacion.OBTENER_INFORMACION_ONT_POR_SN, registrada), 200);
            check(PsoPeticion.forOnt(PsoOperacion.OBTENER_LOGS_ONT, registrada), 200);
        }
    }

    private void nombre(NombreCrm nombre) {
        String key = "crm_" + nombre.clase().name().toLowerCase(Locale.ROOT);
        Set<String> known = conocidos.get(nombre.clase());
        if (known == null) {
            tell(Comprobacion.sinComprobar(key, nombre.nombre(), new Diferencia("lista_desconocida")));
        } else if (known.contains(nombre.nombre())) {
            tell(new Comprobacion(key, nombre.nombre(), Veredicto.IGUAL, List.of(), true, null));
        } else {
            List<Diferencia> why = List.of(new Diferencia("no_existe", nombre.nombre()), nombre.donde());
            tell(new Comprobacion(key, nombre.nombre(), Veredicto.DISTINTA, why, false, null));
        }
    }

    /** Asks and examines; what is only slow gets a second chance, for the first call pays for much. */
    private PsoCruda check(PsoPeticion peticion, int esperado) throws CorteException {
        PsoCruda cruda = ask(peticion);
        Comprobacion comprobacion = ExamenPso.examine(peticion, esperado, peticion.sobre(), cruda);
        boolean onlySlow = comprobacion.diferencias().size() == 1
                && comprobacion.diferencias().get(0).clave().equals("lenta");
        if (onlySlow) {
            cruda = ask(peticion);
            comprobacion = ExamenPso.examine(peticion, esperado, peticion.sobre(), cruda);
        }
        tell(comprobacion);
        return cruda;
    }

    private PsoCruda ask(PsoPeticion peticion) throws CorteException {
        if (peticion.operacion().isEscritura()) {
            throw new IllegalArgumentException(peticion.operacion().nombre() + " writes");
        }
        PsoCruda cruda = linea.ask(peticion);
        if (cruda.intento() instanceof PsoIntento.NoEnviado) {
            throw new CorteException(Corte.SIN_CONEXION);
        }
        boolean refused = cruda.isRechazada(peticion.operacion());
        if (refused && !admitida) {
            // A second try with the same password is what locks a user out.
            throw new CorteException(Corte.CREDENCIALES);
        }
        contestada |= cruda.isContestada();
        admitida |= cruda.isContestada() && !refused;
        return cruda;
    }

    private void skip(PsoOperacion operacion, Diferencia why) {
        tell(Comprobacion.sinComprobar(operacion.nombre(), null, why));
    }

    private void tell(Comprobacion comprobacion) {
        testigo.see(comprobacion, total);
    }

    private <T> void know(NombreCrm.Clase clase, List<T> found, Function<T, String> name) {
        conocidos.put(clase, new HashSet<>(found.stream().map(name).toList()));
    }

    /** The list as the CRM reads it, or nothing when it cannot. */
    private static <T> Optional<List<T>> list(PsoCruda cruda, Function<JsonValue, T> element) {
        if (!(cruda.intento() instanceof PsoIntento.Contestado contestado) || contestado.defecto() != null) {
            return Optional.empty();
        }
        try {
            return PsoCuerpo.parse(contestado.cuerpo()).map(cuerpo -> PsoDatos.list(cuerpo.datos(), element));
        } catch (PsoDatos.UnexpectedException e) {
            return Optional.empty();
        }
    }
}
