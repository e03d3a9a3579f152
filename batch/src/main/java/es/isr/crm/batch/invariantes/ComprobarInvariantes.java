package es.isr.crm.batch.invariantes;

import es.isr.crm.auditoria.control.Invariantes;
import es.isr.crm.auditoria.entity.InvarianteResult;
import jakarta.annotation.Resource;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Checks all invariants; each violation is a line in the log, and the exit status counts them. */
@Named
@Dependent
public class ComprobarInvariantes extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(ComprobarInvariantes.class.getName());

    @Inject
    private JobContext job;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Override
    public String process() throws SQLException {
        List<InvarianteResult> results;
        try (Connection connection = dataSource.getConnection()) {
            results = Invariantes.check(connection);
        }
        for (InvarianteResult result : results) {
            for (String violation : result.violations()) {
                LOG.log(Level.SEVERE, "Invariant {0} {1}: {2}", new Object[] {result.number(), result.name(), violation
                });
            }
        }
        long violated = results.stream().filter(result -> !result.isOk()).count();
        String outcome = "invariantes: " + (results.size() - violated) + " se cumplen, " + violated + " no";
        job.setExitStatus(outcome);
        return outcome;
    }
}
