package es.isr.crm.impagos.control;

import es.isr.crm.correo.control.ContenidoEntrega;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the delivery of a notice of suspension says. */
@Dependent
class ContenidoAvisoSuspension implements ContenidoEntrega {

    @Inject
    private ImpagoRepository impagos;

    @Inject
    private CartaAviso cartas;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.AVISO_SUSPENSION;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        return cartas.of(impagos.getAviso(entrega.getReferenciaId()));
    }
}
