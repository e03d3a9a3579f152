package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.EstadoSellos;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads how the seals stand. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EstadoSellosQuery {

    private static final String SEALED = "SELECT COALESCE(SUM(filas), 0) FROM bloques_auditoria";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private Verificaciones verificaciones;

    public EstadoSellos get() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SEALED);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new EstadoSellos(
                    row.getLong(1),
                    new BloquesAuditoria(connection).findLast().orElse(null),
                    verificaciones.findUltima().orElse(null));
        } catch (SQLException e) {
            throw new IllegalStateException("seals not read", e);
        }
    }
}
