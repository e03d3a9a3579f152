package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.ParteIngreso;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines of invoices bring in, by month, plan and town. */
final class SumaIngresos {

    private final Map<Clave, Suma> sums = new HashMap<>();

    /**
     * What lines have in common.
     *
     * @param mes in which they were issued
     * @param planId of their service; 0 for what is no service's
     */
    record Clave(YearMonth mes, long planId, String provincia, String localidad) {}

    private record Suma(long lineas, ParteIngreso importe) {

        Suma plus(Suma other) {
            return new Suma(lineas + other.lineas, importe.plus(other.importe));
        }
    }

    void add(Clave key, ParteIngreso part) {
        sums.merge(key, new Suma(1, part), Suma::plus);
    }

    /** As the table has them: month, plan, province, town, lines, base, tax. */
    List<Object[]> rows() {
        return sums.entrySet().stream()
                .map(each -> new Object[] {
                    each.getKey().mes().toString(),
                    each.getKey().planId(),
                    each.getKey().provincia(),
                    each.getKey().localidad(),
                    each.getValue().lineas(),
                    each.getValue().importe().base(),
                    each.getValue().importe().iva()
                })
                .toList();
    }
}
