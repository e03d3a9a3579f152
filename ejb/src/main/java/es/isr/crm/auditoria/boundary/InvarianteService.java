package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;

import es.isr.crm.auditoria.control.Invariantes;
import es.isr.crm.auditoria.entity.InvarianteResult;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What must never break, checked on the running system. */
@Stateless
public class InvarianteService {

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /** Checks all invariants, in their order. */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public List<InvarianteResult> check() {
        try (Connection connection = dataSource.getConnection()) {
            return Invariantes.check(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("invariants not checked", e);
        }
    }
}
