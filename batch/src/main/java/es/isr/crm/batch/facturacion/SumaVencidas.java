package es.isr.crm.batch.facturacion;

import jakarta.batch.api.partition.AbstractPartitionAnalyzer;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds up what was marked side by side and after it: that is what the job says at its end. */
@Named
@Dependent
public class SumaVencidas extends AbstractPartitionAnalyzer {

    @Inject
    private JobContext job;

    @Override
    public void analyzeStatus(BatchStatus status, String marked) {
        if (status == BatchStatus.COMPLETED) {
            add(Integer.parseInt(marked));
        }
    }

    void add(int marked) {
        int sum = marked + (job.getTransientUserData() instanceof Integer before ? before : 0);
        job.setTransientUserData(sum);
        job.setExitStatus("vencidas: " + sum);
    }
}
