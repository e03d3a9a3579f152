package es.isr.crm.clientes.control;

import es.isr.crm.shared.entity.ClientesTocados;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps the terms of the customers up with what is known of them, in the transaction that changes it. */
@ApplicationScoped
public class TerminosObserver {

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    void onTocados(@Observes ClientesTocados tocados) {
        try (Connection connection = dataSource.getConnection()) {
            TerminosCliente.refresh(connection, tocados.clienteIds());
        } catch (SQLException e) {
            throw new IllegalStateException("terms of " + tocados.clienteIds() + " not written", e);
        }
    }
}
