package es.isr.crm.panel.control;

import es.isr.crm.correo.control.ContenidoEntrega;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.panel.entity.Alarma;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What asks for attention, to who watches over the installation; nothing of what is over before the mail goes out. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ContenidoAlarma implements ContenidoEntrega {

    private static final String WORDS = "es.isr.crm.panel.alarma";

    @Inject
    private AlarmaRepository alarmas;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.ALARMA;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        return alarmas.find(entrega.getReferenciaId())
                .filter(Alarma::isViva)
                .map(alarma -> carta(alarma, Redaccion.of(WORDS, new Locale(entrega.getIdioma()))));
    }

    private static Carta carta(Alarma alarma, Redaccion t) {
        String name = alarma.getTipo().name();
        return new Carta(
                t.frase("asunto", t.get("titulo." + name)),
                null,
                List.of(t.frase("texto." + name, alarma.getDato()), t.get("una_vez")),
                List.of(new Dato(t.get("desde"), t.momento(alarma.getDesde()))),
                null);
    }
}
