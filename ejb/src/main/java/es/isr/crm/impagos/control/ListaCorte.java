package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.Corte;
import es.isr.crm.impagos.entity.CorteAbiertoException;
import es.isr.crm.impagos.entity.Dictamen;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.ExpedienteImpago;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.impagos.entity.JuicioCorte;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.impagos.entity.ReglasImpago;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the list of who may be cut today, who owes most first, and of who may not and why. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ListaCorte {

    private static final String INSERT = """
            INSERT INTO clientes_corte (id, corte_id, cliente_id, orden, importe, estado, motivo, desde, servicios,
                   created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private CorteRepository cortes;

    @Inject
    private DeudaVencida deudas;

    @Inject
    private ExpedientesQuery expedientes;

    @Inject
    private ReglasConfiguradas configuradas;

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** A customer who owes, and whether they may be cut. */
    private record Juzgado(Long clienteId, Dictamen dictamen) {

        BigDecimal importe() {
            return dictamen.importe();
        }
    }

    /**
     * Makes it. A proposal that nobody confirmed makes way.
     *
     * @param automatico whether the daily job makes it
     * @throws CorteAbiertoException when one is being carried out
     */
    public Corte preparar(boolean automatico) {
        cortes.findAbierto().ifPresent(open -> {
            if (open.getEstado() != EstadoCorte.PROPUESTO) {
                throw new CorteAbiertoException(open.getFecha());
            }
            cortes.quitarPendientes(open.getId());
            open.descartar(null, reloj.now());
        });
        List<Juzgado> all = judge();
        List<Juzgado> cuttable = all.stream()
                .filter(each -> each.dictamen().isCortable())
                .sorted(Comparator.comparing(Juzgado::importe).reversed())
                .toList();
        BigDecimal sum = cuttable.stream().map(Juzgado::importe).reduce(new BigDecimal("0.00"), BigDecimal::add);
        Corte corte = new Corte(
                reloj.today(),
                configuracion.integer(Parametro.CANARIO),
                automatico,
                new Corte.Suma(cuttable.size(), all.size() - cuttable.size(), sum),
                new Firma(actor.getId(), actor.getNombre()));
        cortes.add(corte);
        List<Juzgado> ordered = new ArrayList<>(cuttable);
        all.stream().filter(each -> !each.dictamen().isCortable()).forEach(ordered::add);
        write(corte, ordered);
        return corte;
    }

    private List<Juzgado> judge() {
        ReglasImpago reglas = configuradas.get();
        Set<LocalDate> festivos = configuradas.festivos();
        LocalDate today = reloj.today();
        List<Long> debtors = deudas.deudores();
        List<Juzgado> judged = new ArrayList<>(debtors.size());
        for (int from = 0; from < debtors.size(); from += ExpedientesQuery.BLOQUE) {
            List<Long> block = debtors.subList(from, Math.min(from + ExpedientesQuery.BLOQUE, debtors.size()));
            for (ExpedienteImpago expediente : expedientes.of(block)) {
                Dictamen dictamen = JuicioCorte.of(expediente, reglas, today, festivos);
                if (dictamen.exclusion() != MotivoExclusion.SIN_DEUDA) {
                    judged.add(new Juzgado(expediente.moroso().id(), dictamen));
                }
            }
        }
        return judged;
    }

    private void write(Corte corte, List<Juzgado> all) {
        if (all.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        long id = ids.reserve(all.size());
        List<Object[]> rows = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Dictamen dictamen = all.get(i).dictamen();
            rows.add(new Object[] {
                id + i,
                corte.getId(),
                all.get(i).clienteId(),
                i + 1,
                dictamen.importe(),
                dictamen.isCortable() ? "pendiente" : "excluido",
                dictamen.isCortable() ? null : dictamen.exclusion().name().toLowerCase(Locale.ROOT),
                dictamen.desde(),
                dictamen.servicioIds().size(),
                now,
                now
            });
        }
        sql.executeAll(INSERT, rows);
    }
}
