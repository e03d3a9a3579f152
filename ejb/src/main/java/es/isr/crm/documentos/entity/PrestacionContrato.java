package es.isr.crm.documentos.entity;

import es.isr.crm.planes.entity.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A service as its contract summary describes it.
 *
 * @param plan what it is
 * @param tipo its kind, as the words of the paper name it
 * @param bajada download speeds, null without fibre
 * @param subida upload speeds, null without fibre
 */
public record PrestacionContrato(Plan plan, String tipo, Velocidades bajada, Velocidades subida) {

    /**
     * @param minima per cent of the contracted speed that is always there
     * @param normal per cent of it that is there most of the day
     */
    public static PrestacionContrato of(Plan plan, int minima, int normal) {
        boolean fibra = plan.isFibra();
        return new PrestacionContrato(
                plan,
                plan.getTipo().name().toLowerCase(java.util.Locale.ROOT),
                fibra ? Velocidades.of(plan.getVelocidadBajada(), minima, normal) : null,
                fibra ? Velocidades.of(plan.getVelocidadSubida(), minima, normal) : null);
    }

    /**
     * Speeds in Mbit/s, whole ones, never said better than they are.
     *
     * @param minima always there
     * @param normal there most of the day
     * @param maxima as contracted and advertised
     */
    public record Velocidades(int minima, int normal, int maxima) {

        static Velocidades of(int contracted, int minima, int normal) {
            return new Velocidades(part(contracted, minima), part(contracted, normal), contracted);
        }

        private static int part(int speed, int percent) {
            return BigDecimal.valueOf((long) speed * percent)
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.DOWN)
                    .intValueExact();
        }
    }
}
