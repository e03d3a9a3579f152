package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Entrega;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What deliveries say, whichever component knows it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Contenidos {

    @Inject
    @Any
    private Instance<ContenidoEntrega> contenidos;

    /**
     * What a delivery says.
     *
     * @return nothing when what it is about asks for none any more
     */
    public Optional<Carta> of(Entrega entrega) {
        return contenidos.stream()
                .filter(contenido -> contenido.clase() == entrega.getClase())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows what a " + entrega.getClase() + " says"))
                .contenido(entrega);
    }
}
