package es.isr.crm.correo.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.Email;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What a person does with a delivery; the customer's history tells of each. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ManejoEntregas {

    @Inject
    private EntregaRepository entregas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Asks for the same once more; gives the id of the new one. */
    public Long repetir(Entrega entrega, String direccion) {
        entrega.requireRepetible();
        Destino destino = direccion == null
                ? Destino.papel(entrega.getClienteId(), entrega.getNombre(), entrega.getIdioma())
                : Destino.correo(entrega.getClienteId(), address(direccion), entrega.getNombre(), entrega.getIdioma());
        Entrega otra = entrega.repetir(destino, entregas.countDe(entrega), actor.getId(), actor.getNombre());
        entregas.add(otra);
        anotar("correo.reenviada", otra);
        return otra.getId();
    }

    private static String address(String typed) {
        return Email.parse(typed).map(Email::value).orElseThrow(() -> invalid("direccion", "email"));
    }

    public void cancelar(Entrega entrega) {
        entrega.cancelar();
        anotar(entrega);
    }

    /** It arrived on the day on which it was sent. */
    public void darPorEnviada(Entrega entrega) {
        entrega.darPorEnviada(
                actor.getNombre(),
                LocalDate.ofInstant(
                        entrega.getEnviandoAt() == null ? reloj.now() : entrega.getEnviandoAt(), Reloj.MADRID));
        anotar(entrega);
    }

    public void entregarEnMano(Entrega entrega, LocalDate dia) {
        requireDia("dia", dia, LocalDate.ofInstant(entrega.getCreatedAt(), Reloj.MADRID), reloj.today());
        entrega.entregarEnMano(actor.getNombre(), dia);
        anotar(entrega);
    }

    /** Something is presented on a day on which it was there, and never on one to come. */
    static void requireDia(String field, LocalDate dia, LocalDate primero, LocalDate hoy) {
        if (dia == null) {
            throw invalid(field, "obligatorio");
        }
        if (dia.isAfter(hoy)) {
            throw invalid(field, "fechaFutura");
        }
        if (dia.isBefore(primero)) {
            throw invalid(field, "fechaAntesDeEntrega");
        }
    }

    private static DatosInvalidosException invalid(String field, String key) {
        return new DatosInvalidosException(List.of(new ErrorCampo(field, key)));
    }

    private void anotar(Entrega entrega) {
        anotar(AnotacionEntrega.clave(entrega), entrega);
    }

    private void anotar(String accion, Entrega entrega) {
        if (entrega.getClienteId() != null) {
            auditoria.anotar(entrega.getClienteId(), accion, AnotacionEntrega.texto(accion, entrega));
        }
    }
}
