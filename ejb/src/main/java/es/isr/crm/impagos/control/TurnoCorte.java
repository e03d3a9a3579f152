package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.Corte;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.servicios.entity.DiasHabiles;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Says which list of who is cut is gone on with, and with whom. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TurnoCorte {

    private static final String EN_CURSO = """
            SELECT COUNT(*) FROM cortes
             WHERE estado = 'en_marcha' OR (estado = 'canario' AND automatico)""";

    @Inject
    private CorteRepository cortes;

    @Inject
    private ListaCorte lista;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Whether a list is on its way, or one that goes on by itself waits for its first few. */
    public boolean isEnCurso() {
        return sql.ask(EN_CURSO, List.of(), row -> row.getLong(1)).get(0) > 0;
    }

    /** The list to go on with today, if there is one; on a day that is no working day there is none. */
    public Optional<Long> tomar() {
        if (!isHabil()) {
            return Optional.empty();
        }
        Optional<Corte> open = cortes.findAbierto();
        return open.isPresent() ? open.filter(this::goesOn).map(Corte::getId) : nuevo();
    }

    private boolean isHabil() {
        return DiasHabiles.isHabil(reloj.today(), reglas.festivos());
    }

    private boolean goesOn(Corte corte) {
        if (corte.getEstado() == EstadoCorte.CANARIO && corte.isAutomatico() && !cortes.hasSinVer(corte.getId())) {
            corte.continuar(true);
        }
        return corte.getEstado() == EstadoCorte.EN_MARCHA;
    }

    private Optional<Long> nuevo() {
        if (!configuracion.is(Parametro.SUSPENDER_IMPAGOS) || cortes.hasAutomatico(reloj.today())) {
            return Optional.empty();
        }
        Corte corte = lista.preparar(true);
        corte.confirmar(new Firma(actor.getId(), actor.getNombre()), reloj.today(), reloj.now());
        return Optional.of(corte.getId());
    }

    /** The next customer of a list. The first few are all there is until somebody has seen what became of them. */
    public Optional<Long> siguiente(Long corteId) {
        Corte corte = cortes.getForUpdate(corteId);
        if (corte.getEstado() != EstadoCorte.EN_MARCHA || !isHabil()) {
            return Optional.empty();
        }
        Optional<Long> next = cortes.findSiguiente(corteId);
        if (next.isEmpty()) {
            corte.terminar(reloj.now());
        } else if (!corte.isCanarioVisto() && cortes.count(corteId, EstadoClienteCorte.CORTADO) >= corte.getCanario()) {
            corte.esperarCanario();
            return Optional.empty();
        }
        return next;
    }
}
