package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.DerivaNoReparableException;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.FinDeriva;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.red.entity.TipoDeriva.Salida;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Puts one difference right, in a transaction of its own, and writes down who did what about it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReparadorDeriva {

    private static final String MOTIVO = "deriva";

    @Inject
    private DerivaRepository derivas;

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private ReordenOnt reorden;

    @Inject
    private Deseos deseos;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Intenciones intenciones;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * The network is to follow the CRM: an order goes out. The difference is over when PSO shows it gone.
     *
     * @param como by a person, or by the reconciliation itself
     */
    @Auditado("red.derivaRed")
    public void red(Long derivaId, FinDeriva como) {
        Deriva deriva = get(derivaId, Salida.RED);
        reorden.order(deriva, MOTIVO);
        deriva.repair(como, actor.getNombre(), reloj.now());
        tell(deriva, como == FinDeriva.AUTOMATICA ? "historia.deriva_automatica" : "historia.deriva_red");
    }

    /** The CRM is to follow the network: what PSO shows is what is wanted from now on. */
    @Auditado("red.derivaCrm")
    public void crm(Long derivaId) {
        Deriva deriva = get(derivaId, Salida.CRM);
        switch (deriva.getTipo()) {
            case DEBE_CORTARSE -> intenciones.reactivar(List.of(servicio(deriva)));
            case DEBE_ACTIVARSE ->
                intenciones.suspender(
                        List.of(servicio(deriva)), MotivoEstado.OTRO, AvisosPso.text("historia.deriva_cortado"));
            default -> adopt(deriva);
        }
        deriva.adopt(actor.getNombre(), reloj.now());
        tell(deriva, "historia.deriva_crm");
    }

    private void adopt(Deriva deriva) {
        Ont ont = ont(deriva);
        boolean waiting = !ordenes.findSinEnviar(ont).isEmpty();
        deseos.adoptar(ont, shown(deriva.getTipo(), ont));
        if (waiting) {
            // Whoever waited for that order hears from the reading that it is as wanted now.
            reorden.order(deriva, MOTIVO);
        }
    }

    /** The wish, with what PSO shows in the place of that in which it differs. */
    private static Conexion shown(TipoDeriva tipo, Ont ont) {
        Conexion wish = ont.deseo().conexion();
        var real = ont.lectura().orElseThrow().conexion();
        return switch (tipo) {
            case TRASLADADA ->
                new Conexion(
                        wish.perfilVelocidad(),
                        wish.perfilUsuario(),
                        or(real.olt(), wish.olt()),
                        or(real.pon(), wish.pon()),
                        wish.vlan(),
                        wish.ipFija());
            case PERFIL ->
                new Conexion(
                        or(real.perfilVelocidad(), wish.perfilVelocidad()),
                        or(real.perfilUsuario(), wish.perfilUsuario()),
                        wish.olt(),
                        wish.pon(),
                        wish.vlan(),
                        wish.ipFija());
            default ->
                new Conexion(
                        wish.perfilVelocidad(),
                        wish.perfilUsuario(),
                        wish.olt(),
                        wish.pon(),
                        wish.vlan(),
                        real.ipFija());
        };
    }

    private static String or(String told, String wanted) {
        return told == null ? wanted : told;
    }

    /** Takes an ONT that nobody has from the network. Only a person orders that. */
    @Auditado("red.derivaRetirar")
    public void retirar(Long derivaId) {
        Deriva deriva = get(derivaId, Salida.RETIRAR);
        reorden.remove(deriva, MOTIVO);
        deriva.repair(FinDeriva.REPARADA, actor.getNombre(), reloj.now());
        tell(deriva, "historia.deriva_retirada");
    }

    /** Somebody knows of it: it is left alone until it changes. */
    @Auditado("red.derivaConocida")
    public void conocer(Long derivaId, String motivo) {
        Deriva deriva = get(derivaId, Salida.CONOCER);
        deriva.acknowledge(motivo, actor.getNombre(), reloj.now());
        tell(deriva, "historia.deriva_conocida");
    }

    /** It is to be looked at again. */
    @Auditado("red.derivaConocida")
    public void reconsiderar(Long derivaId) {
        get(derivaId, Salida.CONOCER).reconsider();
    }

    private Deriva get(Long derivaId, Salida salida) {
        Deriva deriva = derivas.findForUpdate(derivaId).orElseThrow(() -> new NotFoundException("deriva", derivaId));
        if (!deriva.isViva() || !deriva.getTipo().allows(salida)) {
            throw new DerivaNoReparableException(deriva.getNumeroSerie());
        }
        return deriva;
    }

    private Ont ont(Deriva deriva) {
        return onts.findForUpdate(deriva.getNumeroSerie())
                .filter(ont -> ont.getDeseado() != EstadoDeseado.AUSENTE
                        && ont.lectura().isPresent())
                .orElseThrow(() -> new DerivaNoReparableException(deriva.getNumeroSerie()));
    }

    private ServicioCliente servicio(Deriva deriva) {
        if (deriva.getServicioId() == null) {
            throw new DerivaNoReparableException(deriva.getNumeroSerie());
        }
        return servicios.getForUpdate(deriva.getServicioId());
    }

    /** In the customer's history, or among the events of the house when it is nobody's. */
    private void tell(Deriva deriva, String key) {
        String none = AvisosPso.text("historia.deriva_nada");
        String words = AvisosPso.text(
                key,
                deriva.getClave(),
                Objects.requireNonNullElse(deriva.getDeseado(), none),
                Objects.requireNonNullElse(deriva.getObservado(), none),
                deriva.getConocidaMotivo());
        if (deriva.getClienteId() == null) {
            sucesos.fire(new SucesoAuditable("red.deriva", words, null, "Deriva", deriva.getId()));
        } else {
            auditoria.anotar(deriva.getClienteId(), "red.deriva", words);
        }
    }
}
