package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.ResultadoTrabajo;
import es.isr.crm.impresos.control.Redaccion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a run ended, to the owner. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ContenidoResultado implements ContenidoEntrega {

    private static final String WORDS = "es.isr.crm.correo.resultado";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    @Any
    private Instance<DetalleResultado> detalles;

    @Override
    public ClaseEntrega clase() {
        return ClaseEntrega.RESULTADO;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        return Optional.ofNullable(em.find(ResultadoTrabajo.class, entrega.getReferenciaId()))
                .map(resultado -> carta(resultado, Redaccion.of(WORDS, new Locale(entrega.getIdioma()))));
    }

    private Carta carta(ResultadoTrabajo resultado, Redaccion t) {
        String name = t.get("trabajo." + resultado.getTrabajo());
        String how = t.get("estado." + resultado.getEstado());
        List<Dato> facts = new ArrayList<>();
        detalles.forEach(detalle -> facts.addAll(detalle.of(resultado, t)));
        facts.add(new Dato(t.get("inicio"), t.momento(resultado.getInicio())));
        facts.add(new Dato(t.get("fin"), t.momento(resultado.getFin())));
        facts.add(new Dato(t.get("usuario"), resultado.getUsuario()));
        List<String> said = new ArrayList<>();
        said.add(t.get("texto." + resultado.getEstado()));
        if (resultado.getResultado() != null) {
            said.add(resultado.getResultado());
        }
        return new Carta(t.frase("asunto", name, how), null, said, facts, null);
    }
}
