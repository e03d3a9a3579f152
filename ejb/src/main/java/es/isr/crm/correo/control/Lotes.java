package es.isr.crm.correo.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.LoteImpresion;
import es.isr.crm.correo.entity.NadaQueImprimirException;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Letters are gathered into batches, and posted. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Lotes {

    /** Letters of one file: what is printed and put into envelopes in one go, and a file of a few megabytes. */
    static final int MAX_CARTAS = 200;

    /** Batches that are made at once. */
    private static final int MAX_LOTES = 50;

    @Inject
    private LoteRepository lotes;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Puts all letters that wait into batches.
     *
     * @return the ids of the batches
     * @throws NadaQueImprimirException when none waits
     */
    public List<Long> crear() {
        List<Long> made = new ArrayList<>();
        while (made.size() < MAX_LOTES && lotes.isCartaSuelta()) {
            LoteImpresion lote = new LoteImpresion(actor.getId(), actor.getNombre());
            lotes.add(lote);
            lote.llenar(lotes.fill(lote, MAX_CARTAS));
            made.add(lote.getId());
        }
        if (made.isEmpty()) {
            throw new NadaQueImprimirException();
        }
        return made;
    }

    /**
     * The letters of a batch were posted.
     *
     * @param dia on which day, not before the batch was made and not to come
     */
    public void presentar(Long id, LocalDate dia) {
        LoteImpresion lote = lotes.getForUpdate(id);
        ManejoEntregas.requireDia("dia", dia, LocalDate.ofInstant(lote.getCreatedAt(), Reloj.MADRID), reloj.today());
        lote.presentar(dia, actor.getNombre(), reloj.now());
        List<AuditoriaEnBloque.Linea> lines = new ArrayList<>();
        for (Entrega carta : lotes.findCartasForUpdate(id)) {
            carta.presentar(actor.getNombre(), dia);
            if (carta.getClienteId() != null) {
                lines.add(new AuditoriaEnBloque.Linea(carta.getClienteId(), AnotacionEntrega.texto(carta)));
            }
        }
        auditoria.anotarCada("correo.impresa", lines);
    }
}
