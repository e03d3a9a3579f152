package es.isr.crm.correo.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.correo.entity.RespuestaSmtp;
import es.isr.crm.correo.entity.SaludCorreo;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue as the dispatcher works on it: each step a short transaction of its own, none while mail is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ColaEntregas {

    /** Stands for the turn of who sends one message by hand, at once. */
    static final long A_MANO = 0;

    /** No attempt lasts longer; its result was not written down and never will be. */
    private static final Duration LOST = Duration.ofMinutes(5);

    @Inject
    private EntregaRepository entregas;

    @Inject
    private SaludRepository salud;

    @Inject
    private Contenidos contenidos;

    @Inject
    private TurnoCorreo turno;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** Mails to be sent now; of one run only, when it is named. */
    public List<Long> findDue(Long grupoId, int limit) {
        return entregas.findDue(reloj.now(), grupoId, limit);
    }

    /** How many messages may go out in a minute. */
    public int porMinuto() {
        return configuracion.integer(Parametro.CORREO_POR_MINUTO);
    }

    /** Whether the mail server may be tried now. */
    public boolean isServidorDue() {
        return salud.get().isDue(reloj.now());
    }

    /**
     * What an attempt will say.
     *
     * @return nothing when it is no longer to be sent
     */
    public Optional<SobreCerrado> preparar(Long id) {
        return entregas.findForUpdate(id)
                .filter(entrega -> entrega.isDue(reloj.now()))
                .flatMap(entrega -> {
                    Optional<Carta> carta = contenidos.of(entrega);
                    if (carta.isEmpty()) {
                        entrega.omitir();
                    }
                    return carta.map(said -> cerrar(entrega, said));
                });
    }

    private static SobreCerrado cerrar(Entrega entrega, Carta carta) {
        String messageId = entrega.getMessageId() == null
                ? "<" + entrega.getId() + "." + UUID.randomUUID() + "@" + CorreoConfig.dominio() + ">"
                : entrega.getMessageId();
        return new SobreCerrado(
                entrega.getId(), entrega.getDireccion(), entrega.getNombre(), entrega.getIdioma(), messageId, carta);
    }

    /**
     * Takes a delivery in hand; from here on it is known to be on its way.
     *
     * @param token of the dispatcher
     * @return since when; nothing when somebody else has it, or the dispatcher has lost its turn
     */
    public Optional<Instant> tomar(SobreCerrado sobre, long token) {
        Instant now = reloj.now();
        return entregas.findForUpdate(sobre.id())
                .filter(entrega -> entrega.isDue(now) && (token == A_MANO || turno.isHeld(token)))
                .map(entrega -> {
                    entrega.tomar(token, sobre.messageId(), sobre.carta().asunto(), now);
                    return now;
                });
    }

    /**
     * Writes down what came of an attempt.
     *
     * @param token of the dispatcher
     * @param since when it took the delivery in hand
     */
    public void responder(Long id, long token, Instant since, RespuestaSmtp respuesta) {
        Instant now = reloj.now();
        LocalDate hoy = LocalDate.ofInstant(now, Reloj.MADRID);
        entregas.findForUpdate(id).filter(entrega -> entrega.isDe(token, since)).ifPresent(entrega -> {
            entrega.responder(respuesta, now, hoy);
            anotar(entrega);
        });
    }

    /** A message that cannot be made is not tried. */
    public void fallar(Long id, String porque) {
        entregas.findForUpdate(id).filter(entrega -> entrega.isDue(reloj.now())).ifPresent(entrega -> {
            entrega.fallar(RespuestaSmtp.sinContenido(porque));
            anotar(entrega);
        });
    }

    /** The customer's history tells of what arrived and of what will not. */
    private void anotar(Entrega entrega) {
        if (entrega.getClienteId() != null
                && (entrega.getEstado().isPresentada() || entrega.getEstado().isParaPersona())) {
            auditoria.anotar(entrega.getClienteId(), AnotacionEntrega.clave(entrega), AnotacionEntrega.texto(entrega));
        }
    }

    /**
     * Finds what was in hand when a dispatcher died, or could not write the result down: nobody will say any more whether it
     * was accepted.
     *
     * @param token of the present dispatcher, which has nothing in hand now
     */
    public void recover(long token) {
        Instant lost = reloj.now().minus(LOST);
        for (Entrega found : entregas.findEnviando()) {
            boolean byHand = found.getTurno() == A_MANO;
            if (!byHand || found.getEnviandoAt().isBefore(lost)) {
                entregas.findForUpdate(found.getId())
                        .filter(entrega -> entrega.isDe(found.getTurno(), found.getEnviandoAt()) && turno.isHeld(token))
                        .ifPresent(entrega -> {
                            entrega.perder();
                            anotar(entrega);
                        });
            }
        }
    }

    /** The mail server spoke to us as it should. */
    public void servidorBien() {
        SaludCorreo now = salud.getForUpdate();
        if (now.getEstado() != EstadoCorreo.BIEN) {
            now.recover(reloj.now());
        }
    }

    /** The mail server did not. */
    public void servidorMal(EstadoCorreo estado, String texto) {
        salud.getForUpdate().fail(estado, texto, reloj.now());
    }

    /** How the mail server is. */
    public SaludCorreo getSalud() {
        return salud.get();
    }
}
