package es.isr.crm.impagos.control;

import es.isr.crm.correo.control.EntregaRepository;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.impagos.entity.Aviso;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person says about the presentation of a notice: on which day, and how that can be shown. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PruebaAviso {

    private static final int MAX_NOTA = 255;

    private static final String ENTREGAS = """
            SELECT e.id FROM entregas e
             WHERE e.clase IN ('recordatorio', 'aviso_suspension') AND e.referencia_id = ? ORDER BY e.id""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private EntregaRepository entregas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * @param desde the first day that it can have been; null when any can
     * @throws DatosInvalidosException when a day or a text cannot be
     */
    public void check(LocalDate dia, LocalDate desde, String nota) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (dia == null) {
            errores.add(new ErrorCampo("dia", "obligatorio"));
        } else if (dia.isAfter(reloj.today())) {
            errores.add(new ErrorCampo("dia", "fechaFutura"));
        } else if (desde != null && dia.isBefore(desde)) {
            errores.add(new ErrorCampo("dia", "antesDelAviso", desde));
        }
        if (nota == null || nota.isBlank()) {
            errores.add(new ErrorCampo("nota", "obligatorio"));
        } else if (nota.length() > MAX_NOTA) {
            errores.add(new ErrorCampo("nota", "largo", MAX_NOTA));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }

    /** Keeps it. A delivery of the same that waits, failed or is to be printed is over by that. */
    public void probar(Aviso aviso, LocalDate dia, String nota) {
        aviso.probar(dia, nota, new Firma(actor.getId(), actor.getNombre()), reloj.now());
        for (Long id : sql.ask(ENTREGAS, List.of(aviso.getId()), row -> row.getLong(1))) {
            Entrega entrega = entregas.getForUpdate(id);
            if (entrega.getEstado().isCancelable()) {
                entrega.entregarEnMano(actor.getNombre(), dia);
            }
        }
    }
}
