package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.SucesoAuditable;
import es.isr.crm.tesoreria.entity.Extracto;
import es.isr.crm.tesoreria.entity.ExtractoLeido;
import es.isr.crm.tesoreria.entity.ExtractoYaCargadoException;
import es.isr.crm.tesoreria.entity.ExtractosCargados;
import es.isr.crm.tesoreria.entity.MovimientoLeido;
import es.isr.crm.tesoreria.entity.Pago;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the statements of a file, and of their movements those that are new. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Extractos {

    private static final int BLOCK = 1000;
    private static final int MAX_NOMBRE = 255;

    private static final String KNOWN = "SELECT m.huella FROM movimientos_banco m WHERE m.huella IN (%s)";

    private static final String MOVIMIENTO = """
            INSERT INTO movimientos_banco (id, extracto_id, orden, huella, fecha, fecha_valor, concepto, importe, documento,
                   referencia, texto, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Keeps what is new of a file.
     *
     * @throws ExtractoYaCargadoException when all its statements were loaded before
     */
    public ExtractosCargados keep(String fichero, List<ExtractoLeido> leidos) {
        List<Long> made = new ArrayList<>();
        int fresh = 0;
        int known = 0;
        Extracto earlier = null;
        for (ExtractoLeido leido : leidos) {
            Optional<Extracto> same = findByHuella(leido.huella());
            if (same.isPresent()) {
                earlier = same.get();
                known += leido.movimientos().size();
            } else {
                Extracto extracto = keep(fichero, leido);
                made.add(extracto.getId());
                fresh += extracto.getMovimientos();
                known += extracto.getRepetidos();
            }
        }
        if (made.isEmpty() && earlier != null) {
            throw new ExtractoYaCargadoException(earlier.getUsuario(), earlier.getCreatedAt());
        }
        return new ExtractosCargados(made, fresh, known);
    }

    private Optional<Extracto> findByHuella(String huella) {
        return em.createQuery("SELECT e FROM Extracto e WHERE e.huella = :huella", Extracto.class)
                .setParameter("huella", huella)
                .getResultStream()
                .findFirst();
    }

    private Extracto keep(String fichero, ExtractoLeido leido) {
        Set<String> known = findKnown(leido.movimientos());
        Instant now = reloj.now();
        Extracto extracto =
                new Extracto(leido, name(fichero), known.size(), new Pago.Firma(actor.getId(), actor.getNombre(), now));
        em.persist(extracto);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_extractos_huella")) {
                throw new ExtractoYaCargadoException("", now);
            }
            throw e;
        }
        write(extracto.getId(), leido.movimientos(), known, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        sucesos.fire(new SucesoAuditable(
                "tesoreria.extracto",
                Relato.of(
                        "tesoreria.extracto",
                        "%s, %s – %s, %d"
                                .formatted(leido.iban(), leido.desde(), leido.hasta(), extracto.getMovimientos())),
                null,
                "Extracto",
                extracto.getId()));
        return extracto;
    }

    private Set<String> findKnown(List<MovimientoLeido> movimientos) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < movimientos.size(); from += BLOCK) {
            List<String> block = movimientos.subList(from, Math.min(movimientos.size(), from + BLOCK)).stream()
                    .map(MovimientoLeido::huella)
                    .toList();
            known.addAll(sql.ask(KNOWN, List.of(), block, row -> row.getString(1)));
        }
        return known;
    }

    private void write(Long extractoId, List<MovimientoLeido> movimientos, Set<String> known, LocalDateTime now) {
        List<Object[]> rows = new ArrayList<>();
        long id = movimientos.isEmpty() ? 0 : ids.reserve(movimientos.size());
        int order = 0;
        for (MovimientoLeido each : movimientos) {
            order++;
            if (!known.contains(each.huella())) {
                rows.add(new Object[] {
                    id++,
                    extractoId,
                    order,
                    each.huella(),
                    each.fecha(),
                    each.fechaValor(),
                    each.concepto(),
                    each.importe(),
                    each.documento(),
                    each.referencia(),
                    each.texto(),
                    now,
                    now
                });
            }
        }
        sql.executeAll(MOVIMIENTO, rows);
    }

    /** The last part of a path, short enough. */
    private static String name(String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), MAX_NOMBRE));
    }
}
