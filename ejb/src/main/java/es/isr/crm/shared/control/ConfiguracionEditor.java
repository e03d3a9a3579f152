package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.ConfiguracionEntrada;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Changes settings: all that were given, or none. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ConfiguracionEditor {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /**
     * @param values as typed
     * @throws DatosInvalidosException when some are not what they should be
     */
    public void save(Map<Parametro, String> values) {
        List<ErrorCampo> errores = new ArrayList<>();
        Map<Parametro, String> normal = new EnumMap<>(Parametro.class);
        values.forEach(
                (parametro, typed) -> normal.put(parametro, ParametroValidator.normalise(parametro, typed, errores)));
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        normal.forEach(this::put);
    }

    private void put(Parametro parametro, String valor) {
        ConfiguracionEntrada entry = em.find(ConfiguracionEntrada.class, parametro.clave());
        if (entry == null) {
            String inicial = parametro.inicial().isEmpty() ? null : parametro.inicial();
            if (!Objects.equals(inicial, valor)) {
                em.persist(new ConfiguracionEntrada(parametro, valor, reloj.now()));
            }
        } else if (!Objects.equals(entry.getValor(), valor)) {
            entry.set(valor, reloj.now());
        }
    }
}
