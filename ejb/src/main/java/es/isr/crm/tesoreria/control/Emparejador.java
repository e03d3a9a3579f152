package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.control.CandidatosQuery.Candidato;
import es.isr.crm.tesoreria.control.CandidatosQuery.Nombrada;
import es.isr.crm.tesoreria.control.CandidatosQuery.Reversible;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.Movimiento;
import es.isr.crm.tesoreria.entity.Propuesta;
import es.isr.crm.tesoreria.entity.RazonPropuesta;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Proposes whose a movement of the bank may be: by what its text names, and by an amount that fits to the cent. A proposal
 * is never more than that: a person confirms it. An amount alone names nobody: after a month's run thousands owe the same.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Emparejador {

    private static final int MAX_PROPUESTAS = 3;

    /** So many words of a name are hardly another's, whatever the amount. */
    private static final int NOMBRE_COMPLETO = 3;

    @Inject
    private CandidatosQuery candidatos;

    @Inject
    private CuentaAbiertaQuery cuentas;

    @Inject
    private Reloj reloj;

    /** What is known of a page of movements. */
    private record Saber(
            Map<Long, Candidato> clientes,
            Map<Long, List<FacturaAbierta>> abiertas,
            Map<Long, List<Reversible>> reversibles,
            List<Nombrada> nombradas) {}

    /** Who may be meant by a movement, with why as far as it is known yet. */
    private record Sospecha(
            Movimiento movimiento, PalabrasMovimiento palabras, Map<Long, Set<RazonPropuesta>> razones) {}

    /** The proposals for each of some movements that wait, the best first. */
    public Map<Long, List<Propuesta>> find(List<Movimiento> movimientos) {
        Map<Long, PalabrasMovimiento> words = new LinkedHashMap<>();
        movimientos.forEach(each -> words.put(each.id(), PalabrasMovimiento.of(each)));
        List<Nombrada> named = candidatos.findFacturas(all(words, PalabrasMovimiento::facturas));
        Map<Long, Candidato> byCode = candidatos.findClientes(candidatos.findByCodigos(
                all(words, PalabrasMovimiento::codigos), all(words, PalabrasMovimiento::ibanes)));
        List<Sospecha> suspects = movimientos.stream()
                .map(each -> suspect(each, words.get(each.id()), named, byCode))
                .toList();
        Saber known = know(suspects, named);
        Map<Long, List<Propuesta>> found = new HashMap<>();
        suspects.forEach(each -> found.put(each.movimiento().id(), propose(each, known)));
        return found;
    }

    private static Set<String> all(
            Map<Long, PalabrasMovimiento> words, Function<PalabrasMovimiento, Set<String>> which) {
        Set<String> all = new HashSet<>();
        words.values().forEach(each -> all.addAll(which.apply(each)));
        return all;
    }

    private Sospecha suspect(
            Movimiento movimiento, PalabrasMovimiento palabras, List<Nombrada> named, Map<Long, Candidato> byCode) {
        Map<Long, Set<RazonPropuesta>> razones = new HashMap<>();
        named.stream()
                .filter(each -> palabras.facturas().contains(each.numero()))
                .forEach(each -> add(razones, each.clienteId(), RazonPropuesta.FACTURA));
        byCode.forEach((id, cliente) -> cliente.razones(palabras).forEach(razon -> add(razones, id, razon)));
        if (razones.isEmpty()) {
            candidatos.findByNombre(palabras.nombres()).forEach((id, count) -> add(razones, id, RazonPropuesta.NOMBRE));
        }
        return new Sospecha(movimiento, palabras, razones);
    }

    private static void add(Map<Long, Set<RazonPropuesta>> razones, Long clienteId, RazonPropuesta razon) {
        razones.computeIfAbsent(clienteId, id -> EnumSet.noneOf(RazonPropuesta.class))
                .add(razon);
    }

    private Saber know(List<Sospecha> suspects, List<Nombrada> named) {
        Set<Long> all = new HashSet<>();
        Set<Long> returned = new HashSet<>();
        suspects.forEach(each -> {
            all.addAll(each.razones().keySet());
            if (each.movimiento().isDevolucion()) {
                returned.addAll(each.razones().keySet());
            }
        });
        return new Saber(
                candidatos.findClientes(all),
                cuentas.findAbiertas(all),
                candidatos.findReversibles(returned, reloj.today()),
                named);
    }

    private static List<Propuesta> propose(Sospecha suspect, Saber known) {
        List<Propuesta> found = new ArrayList<>();
        suspect.razones().forEach((id, razones) -> {
            Optional<Propuesta> one = suspect.movimiento().isAbono()
                    ? payment(suspect, known, id, EnumSet.copyOf(razones))
                    : reversal(suspect, known, id, EnumSet.copyOf(razones));
            one.ifPresent(found::add);
        });
        return found.stream()
                .sorted(Propuesta.POR_CONFIANZA)
                .limit(MAX_PROPUESTAS)
                .toList();
    }

    private static Optional<Propuesta> payment(
            Sospecha suspect, Saber known, Long clienteId, Set<RazonPropuesta> razones) {
        BigDecimal importe = suspect.movimiento().importe();
        List<FacturaAbierta> open = known.abiertas().getOrDefault(clienteId, List.of());
        Set<Long> namedIds = new HashSet<>();
        known.nombradas().stream()
                .filter(each -> suspect.palabras().facturas().contains(each.numero()))
                .forEach(each -> namedIds.add(each.id()));
        List<FacturaAbierta> chosen =
                open.stream().filter(each -> namedIds.contains(each.id())).toList();
        if (chosen.isEmpty()) {
            chosen = open.stream()
                    .filter(each -> each.pendiente().compareTo(importe) == 0)
                    .limit(1)
                    .toList();
        }
        if (!chosen.isEmpty() && total(chosen).compareTo(importe) == 0) {
            razones.add(RazonPropuesta.IMPORTE);
        } else if (!open.isEmpty() && total(open).compareTo(importe) == 0) {
            razones.add(RazonPropuesta.DEUDA);
        } else if (onlyByName(razones) && !isWholeName(suspect, known, clienteId)) {
            return Optional.empty();
        }
        return Optional.of(
                new Propuesta(known.clientes().get(clienteId).cliente(), chosen, null, total(open), razones));
    }

    private static Optional<Propuesta> reversal(
            Sospecha suspect, Saber known, Long clienteId, Set<RazonPropuesta> razones) {
        Movimiento movimiento = suspect.movimiento();
        return known.reversibles().getOrDefault(clienteId, List.of()).stream()
                .filter(each -> each.importe().compareTo(movimiento.importe().negate()) == 0
                        && !each.fecha().isAfter(movimiento.fecha()))
                .findFirst()
                .map(each -> {
                    razones.add(RazonPropuesta.PAGO);
                    return new Propuesta(
                            known.clientes().get(clienteId).cliente(),
                            List.of(),
                            each.pagoId(),
                            total(known.abiertas().getOrDefault(clienteId, List.of())),
                            razones);
                });
    }

    private static boolean onlyByName(Set<RazonPropuesta> razones) {
        return razones.stream().noneMatch(RazonPropuesta::isUnequivoca);
    }

    private static boolean isWholeName(Sospecha suspect, Saber known, Long clienteId) {
        Set<String> of = new HashSet<>(List.of(known.clientes()
                .get(clienteId)
                .cliente()
                .nombre()
                .toUpperCase(Locale.ROOT)
                .split("[^\\p{L}]+")));
        of.retainAll(suspect.palabras().nombres());
        return of.size() >= NOMBRE_COMPLETO;
    }

    private static BigDecimal total(List<FacturaAbierta> facturas) {
        return facturas.stream().map(FacturaAbierta::pendiente).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
