package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.AvisosPso;
import es.isr.crm.red.control.NuevasOrdenes;
import es.isr.crm.red.control.PausaRepository;
import es.isr.crm.red.entity.NovedadPso;
import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.PausaPso;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Stops writing to PSO, or to one OLT, while somebody works there. The queue is kept, and reading goes on. */
@Stateless
public class PausaService {

    private static final int MAX_MOTIVO = 200;
    private static final int MAX_OLT = 60;

    @Inject
    private PausaRepository pausas;

    @Inject
    private NuevasOrdenes ordenes;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Event<OrdenCreada> creadas;

    @Inject
    private Event<NovedadPso> novedades;

    @Inject
    private Reloj reloj;

    /** The pauses that last, oldest first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public List<Pausa> findVivas() {
        return pausas.findVivas().stream().map(PausaPso::pausa).toList();
    }

    /**
     * Nothing more is written there; what is on the wire ends. Said again, it changes nothing.
     *
     * @param olt the OLT, or null for all
     * @param motivo why
     * @throws DatosInvalidosException when no reason is given
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public void pausar(String olt, String motivo) {
        String where = clean(olt);
        String why = clean(motivo);
        if (why == null) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        if (why.length() > MAX_MOTIVO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "largo", MAX_MOTIVO)));
        }
        if (where != null && where.length() > MAX_OLT) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("olt", "largo", MAX_OLT)));
        }
        if (pausas.findViva(where).isEmpty()) {
            pausas.add(new PausaPso(where, why, ordenes.firma(), reloj.now()));
            sucesos.fire(new SucesoAuditable("red.pausa", AvisosPso.pausada(where, why)));
            novedades.fire(new NovedadPso());
        }
    }

    /**
     * Writing goes on there, with what waited meanwhile. Where nothing is paused, it changes nothing.
     *
     * @param olt the OLT, or null for the pause of all; that of an OLT is ended by its own name
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public void reanudar(String olt) {
        String where = clean(olt);
        pausas.findViva(where).ifPresent(pausa -> {
            pausa.end(reloj.now());
            sucesos.fire(new SucesoAuditable("red.reanudacion", AvisosPso.reanudada(where)));
            novedades.fire(new NovedadPso());
            creadas.fire(OrdenCreada.ALGUNA);
        });
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
