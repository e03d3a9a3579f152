package es.isr.crm.clientes.control;

import es.isr.crm.shared.entity.Cambio;
import es.isr.crm.shared.entity.CambiosAnotados;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Keeps what customers are found by up with what is known of them, in the transaction that changes it: after every audited
 * operation that changed a name or a number, and whenever an ONT changes hands.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Terminos {

    /** What {@link TerminosCliente} reads of the entities whose changes are noted. */
    private static final Map<String, Set<String>> READ = Map.of(
            "Cliente",
            Set.of(
                    "codigo",
                    "nombre",
                    "apellidos",
                    "personaContacto",
                    "dni",
                    "email",
                    "telefono",
                    "telefonoAlternativo",
                    "fusionadoEnId"),
            "ServicioCliente",
            Set.of("clienteId", "numero", "iccid"));

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /** Writes the terms of some customers as their rows now are, with what this transaction has changed. */
    public void refresh(Collection<Long> clienteIds) {
        em.flush();
        try (Connection connection = dataSource.getConnection()) {
            TerminosCliente.refresh(connection, clienteIds);
        } catch (SQLException e) {
            throw new IllegalStateException("terms of " + clienteIds + " not written", e);
        }
    }

    void onCambios(@Observes CambiosAnotados anotados) {
        List<Long> ids = anotados.cambios().stream()
                .filter(Terminos::isRead)
                .map(Cambio::clienteId)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            refresh(ids);
        }
    }

    private static boolean isRead(Cambio cambio) {
        Set<String> read = READ.getOrDefault(cambio.entidad(), Set.of());
        return Stream.of(cambio.antes(), cambio.despues())
                .flatMap(values -> values.keySet().stream())
                .anyMatch(read::contains);
    }
}
