package es.isr.crm.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to the version of the application before anything else starts. Singletons that touch the database
 * at start name this one in {@code @DependsOn}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigrator {

    private static final Logger LOG = Logger.getLogger(DatabaseMigrator.class.getName());

    @Resource(lookup = "java:jboss/datasources/IsrCrmLocal")
    private DataSource dataSource;

    /** Those that SQL alone cannot do. */
    @Inject
    @Any
    private Instance<JavaMigration> migrations;

    @PostConstruct
    void migrate() {
        try (Connection connection = dataSource.getConnection()) {
            SchemaCheck.requireOurs(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Database connection failed", e);
        } catch (SchemaCheck.ForeignSchemaException e) {
            LOG.log(Level.SEVERE, e.getMessage());
            throw e;
        }
        MigrateResult result = Flyway.configure(DatabaseMigrator.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.stream().toArray(JavaMigration[]::new))
                .callbacks(new ClaveSucesion())
                .table(SchemaCheck.HISTORY)
                // The server's job repository is there before us: version 0, everything of ours is newer.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
        LOG.log(Level.INFO, "Schema {0} at version {1}, {2} migrations applied", new Object[] {
            result.schemaName, result.targetSchemaVersion, result.migrationsExecuted
        });
    }
}
