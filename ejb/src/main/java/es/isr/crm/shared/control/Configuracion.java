package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.ConfiguracionEntrada;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The settings of the operator, each read when it is needed, so that a change counts at once on every node. */
@Stateless
public class Configuracion {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The value as text; empty, never null, when there is none. */
    public String text(Parametro parametro) {
        ConfiguracionEntrada entry = em.find(ConfiguracionEntrada.class, parametro.clave());
        String valor = entry == null ? parametro.inicial() : entry.getValor();
        return valor == null ? "" : valor;
    }

    /** The value of a {@link Parametro.Tipo#ENTERO}. */
    public int integer(Parametro parametro) {
        return Integer.parseInt(text(parametro));
    }

    /** The value of a {@link Parametro.Tipo#DECIMAL}. */
    public BigDecimal decimal(Parametro parametro) {
        return new BigDecimal(text(parametro));
    }

    /** The value of a {@link Parametro.Tipo#BOOLEANO}. */
    public boolean is(Parametro parametro) {
        return Boolean.parseBoolean(text(parametro));
    }

    /** All of them, as text. */
    public Map<Parametro, String> all() {
        Map<Parametro, String> values = new EnumMap<>(Parametro.class);
        for (Parametro parametro : Parametro.values()) {
            values.put(parametro, parametro.inicial());
        }
        em.createQuery("SELECT c FROM ConfiguracionEntrada c", ConfiguracionEntrada.class)
                .getResultList()
                .forEach(entry -> Parametro.find(entry.getClave())
                        .ifPresent(parametro -> values.put(parametro, entry.getValor())));
        return values;
    }
}
