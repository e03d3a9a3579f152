package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.ActividadCliente;
import es.isr.crm.auditoria.entity.Autoria;
import es.isr.crm.auditoria.entity.ClaseActividad;
import es.isr.crm.auditoria.entity.EventoAuditoria;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.Cambio;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the rows of the two ledgers, in the transaction of what they tell of. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Auditoria {

    private static final int MAX_WORDS = 1000;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * A line in a customer's history that no change of an entity tells by itself.
     *
     * @param clienteId whose history
     * @param tipo key of the operation
     * @param descripcion what happened, in words, in Spanish
     */
    public void anotar(Long clienteId, String tipo, String descripcion) {
        em.persist(new ActividadCliente(clienteId, tipo, shorten(descripcion), null, null, firma(null)));
    }

    /**
     * A line that somebody writes into a customer's history by hand.
     *
     * @param clienteId whose history
     * @param tipo what it is: a note, a call
     * @param texto what was written
     * @param corrigeId the line that it corrects, or null
     * @throws NotFoundException when the history has no such line written by hand
     */
    public void escribir(Long clienteId, String tipo, String texto, Long corrigeId) {
        if (corrigeId != null) {
            requireManual(clienteId, corrigeId);
        }
        em.persist(ActividadCliente.aMano(clienteId, tipo, texto, corrigeId, firma(null)));
    }

    private void requireManual(Long clienteId, Long lineId) {
        ActividadCliente line = em.find(ActividadCliente.class, lineId);
        if (line == null
                || !line.getClienteId().equals(clienteId)
                || !ClaseActividad.of(line.getTipo()).isManual()) {
            throw new NotFoundException("actividad", lineId);
        }
    }

    /** Who did the last thing in a customer's history. */
    public Optional<String> findLastAuthor(Long clienteId) {
        return em.createQuery("""
                        SELECT a.usuario FROM ActividadCliente a
                         WHERE a.clienteId = :cliente ORDER BY a.createdAt DESC, a.id DESC""", String.class)
                .setParameter("cliente", clienteId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Who last changed each attribute of a thing of a customer's, by its name.
     *
     * @param desde how far back to look, included
     */
    public Map<String, Autoria> findAutores(Long clienteId, Auditable thing, Instant desde) {
        Map<String, Autoria> autores = new HashMap<>();
        em.createQuery("""
                        SELECT a FROM ActividadCliente a
                         WHERE a.clienteId = :cliente AND a.createdAt >= :desde AND a.despues IS NOT NULL
                         ORDER BY a.createdAt, a.id""", ActividadCliente.class)
                .setParameter("cliente", clienteId)
                .setParameter("desde", desde)
                .getResultStream()
                .forEach(row -> {
                    Autoria autoria = new Autoria(row.getUsuario(), row.getCreatedAt());
                    CambioJson.atributos(row.getDespues(), thing.auditedName(), thing.getId())
                            .forEach(atributo -> autores.put(atributo, autoria));
                });
        return autores;
    }

    /** Who last changed a thing that is no customer's. */
    public Optional<String> findLastAuthor(Auditable thing) {
        return em.createQuery("""
                        SELECT e.usuario FROM EventoAuditoria e WHERE e.entidad = :entidad AND e.entidadId = :id
                         ORDER BY e.createdAt DESC, e.id DESC""", String.class)
                .setParameter("entidad", thing.auditedName())
                .setParameter("id", thing.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One row per customer touched, one event per entity that is nobody's. */
    void write(String accion, String words, List<Cambio> cambios) {
        Map<Long, List<Cambio>> byCliente = new LinkedHashMap<>();
        for (Cambio cambio : cambios) {
            if (cambio.clienteId() == null) {
                EventoAuditoria.Objeto objeto = new EventoAuditoria.Objeto(
                        cambio.entidad(),
                        cambio.entidadId(),
                        CambioJson.antes(List.of(cambio)),
                        CambioJson.despues(List.of(cambio)));
                em.persist(new EventoAuditoria(accion, words, objeto, firma(null), actor.getIp()));
            } else {
                byCliente
                        .computeIfAbsent(cambio.clienteId(), id -> new ArrayList<>())
                        .add(cambio);
            }
        }
        byCliente.forEach((clienteId, suyos) -> em.persist(new ActividadCliente(
                clienteId, accion, words, CambioJson.antes(suyos), CambioJson.despues(suyos), firma(null))));
    }

    void onSuceso(@Observes SucesoAuditable suceso) {
        em.persist(new EventoAuditoria(
                suceso.accion(),
                shorten(suceso.descripcion()),
                new EventoAuditoria.Objeto(suceso.entidad(), suceso.entidadId(), null, null),
                firma(suceso.usuario()),
                actor.getIp()));
    }

    private ActividadCliente.Firma firma(String usuario) {
        return usuario == null
                ? new ActividadCliente.Firma(actor.getId(), actor.getNombre(), reloj.now())
                : new ActividadCliente.Firma(null, usuario, reloj.now());
    }

    private static String shorten(String words) {
        return words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS - 1) + "…";
    }
}
