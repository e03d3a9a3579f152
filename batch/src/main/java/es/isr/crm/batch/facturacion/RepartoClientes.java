package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.PasosFacturacion;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;

/** Cuts the customers of a run in as many parts as the machine can work at, at most four: the database works too. */
@Named
@Dependent
public class RepartoClientes implements PartitionMapper {

    private static final int MAX = 4;

    @Inject
    private EjecucionEnCurso enCurso;

    @Inject
    private PasosFacturacion pasos;

    @Override
    public PartitionPlan mapPartitions() {
        Long id = enCurso.get();
        List<Long> cuts =
                pasos.findCortes(id, Math.min(MAX, Runtime.getRuntime().availableProcessors()));
        Properties[] parts = new Properties[cuts.size() + 1];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = new Properties();
            parts[part].setProperty("ejecucion", id.toString());
            parts[part].setProperty(
                    "desde", part == 0 ? "0" : cuts.get(part - 1).toString());
            parts[part].setProperty(
                    "hasta",
                    part == cuts.size()
                            ? String.valueOf(Long.MAX_VALUE)
                            : cuts.get(part).toString());
        }
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(parts.length);
        plan.setThreads(parts.length);
        plan.setPartitionProperties(parts);
        return plan;
    }
}
