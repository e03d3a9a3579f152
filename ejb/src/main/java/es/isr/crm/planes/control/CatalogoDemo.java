package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.boundary.Demo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** The sample catalogue of the demo. A real installation starts with an empty one. */
@Stateless
public class CatalogoDemo implements Demo {

    /** What leaving a commitment on its first day costs; later in proportion. */
    private static final BigDecimal PENALIZACION = euros("120.00");

    @Inject
    private PlanRepository planes;

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Auditado("planes.demo")
    public void load() {
        if (planes.count() > 0) {
            return;
        }
        planes.add(fibra("Fibra 100 Mb", "24.90", 100, "100M"));
        planes.add(fibra("Fibra 300 Mb", "29.90", 300, "300M"));
        planes.add(fibra("Fibra 500 Mb", "34.90", 500, "500M"));
        Plan fibra600 = fibra("Fibra 600 Mb", "35.00", 600, "600M")
                .promocion(euros("25.00"), 3)
                .instalacion(euros("60.00"), 12)
                .conPenalizacion(PENALIZACION)
                .destacado();
        planes.add(fibra600);
        planes.add(fibra("Fibra 1 Gb", "39.90", 1000, "1G")
                .instalacion(euros("60.00"), 12)
                .conPenalizacion(PENALIZACION));
        planes.add(new Plan("Empresarial 500 Mb", TipoPlan.FIBRA, euros("59.00"))
                .velocidad(500, 500)
                .perfiles("500M", "empresarial")
                .neto());
        planes.add(new Plan("Móvil 20 GB", TipoPlan.MOVIL, euros("10.00")).datos(20, null));
        Plan movil30 = new Plan("Móvil 30 GB", TipoPlan.MOVIL, euros("15.00")).datos(30, null);
        planes.add(movil30);
        planes.add(new Plan("Línea fija", TipoPlan.TELEFONIA_FIJA, euros("6.00")).datos(null, 1000));
        planes.add(new Plan("Combo Fibra 600 + Móvil 30 GB", TipoPlan.COMBO, euros("47.99"))
                .parte(fibra600, 1)
                .parte(movil30, 1)
                .instalacion(euros("60.00"), 12)
                .conPenalizacion(PENALIZACION));
    }

    private static Plan fibra(String nombre, String precio, int mbits, String perfil) {
        return new Plan(nombre, TipoPlan.FIBRA, euros(precio))
                .velocidad(mbits, mbits)
                .perfiles(perfil, "residencial");
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
