package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.CanalEntrega;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.usuarios.control.Enlaces;
import es.isr.crm.usuarios.entity.Pase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The link by which a user sets a password. It is made as its message is written, so that no row that waits to be sent
 * opens a door; a message that is written again carries another, and the one before is worth nothing. It goes to the mailbox
 * of its person and nowhere else, whoever asks for the delivery again, for another address or on paper.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ContenidoEnlace implements ContenidoEntrega {

    private static final String WORDS = "es.isr.crm.correo.enlace";

    @Inject
    private Enlaces enlaces;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.ENLACE_ACCESO;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        Redaccion t = Redaccion.of(WORDS, new Locale(entrega.getIdioma()));
        return enlaces.find(entrega.getReferenciaId())
                .filter(pase -> entrega.getCanal() == CanalEntrega.CORREO
                        && entrega.getDireccion().equals(pase.getUsuario().getEmail()))
                .map(pase -> carta(pase, entrega, t));
    }

    private Carta carta(Pase pase, Entrega entrega, Redaccion t) {
        String which = pase.getClase().name().toLowerCase(Locale.ROOT);
        String link = enlaces.emitir(pase);
        return new Carta(
                t.get("asunto." + which),
                t.frase("saludo", entrega.getNombre()),
                List.of(
                        t.get("texto." + which),
                        link,
                        t.frase("caduca", t.momento(pase.getExpiraAt())),
                        t.get("ajeno")),
                List.of(),
                null);
    }
}
