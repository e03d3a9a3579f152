package es.isr.crm.clientes.control;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Fills the terms of the customers at the first start, and whenever the rule of {@link TerminosCliente} has changed. */
@Dependent
public class TerminosMigration implements JavaMigration {

    /** None: it runs after all the others, each time that its checksum is new. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "terminos de clientes";
    }

    @Override
    public Integer getChecksum() {
        return TerminosCliente.REGLA;
    }

    /** Each statement, for some hundreds of customers, is a transaction of its own; what was interrupted is begun anew. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        TerminosCliente.rebuild(context.getConnection());
    }
}
