package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The trial that an administrator sends to themselves. */
@Dependent
class ContenidoPrueba implements ContenidoEntrega {

    private static final String WORDS = "es.isr.crm.correo.prueba";

    @Inject
    private Reloj reloj;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.PRUEBA;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        Redaccion t = Redaccion.of(WORDS, new Locale(entrega.getIdioma()));
        return Optional.of(new Carta(
                t.get("asunto"),
                t.frase("saludo", entrega.getNombre()),
                List.of(t.get("texto"), t.get("letras")),
                List.of(
                        new Carta.Dato(t.get("servidor"), CorreoConfig.servidor()),
                        new Carta.Dato(t.get("momento"), t.momento(reloj.now()))),
                null));
    }
}
