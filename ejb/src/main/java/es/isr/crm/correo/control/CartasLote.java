package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.correo.entity.RespuestaSmtp;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The letters of a batch, as they are printed. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CartasLote {

    @Inject
    private LoteRepository lotes;

    @Inject
    private EntregaRepository entregas;

    @Inject
    private Contenidos contenidos;

    /** In their order. */
    public List<Long> findCartas(Long loteId) {
        return lotes.findCartas(loteId);
    }

    /** What a letter says; nothing when it asks for none any more, and then it leaves its batch unless that was posted. */
    public Optional<Carta> carta(Long id) {
        return entregas.findForUpdate(id).flatMap(entrega -> {
            Optional<Carta> carta = contenidos.of(entrega);
            if (carta.isEmpty() && isWaiting(entrega)) {
                entrega.omitir();
            }
            return carta;
        });
    }

    /** A letter that cannot be printed leaves its batch. */
    public void fallar(Long id, String porque) {
        entregas.findForUpdate(id)
                .filter(CartasLote::isWaiting)
                .ifPresent(entrega -> entrega.fallar(RespuestaSmtp.sinContenido(porque)));
    }

    private static boolean isWaiting(Entrega entrega) {
        return entrega.getEstado() == EstadoEntrega.POR_IMPRIMIR;
    }
}
