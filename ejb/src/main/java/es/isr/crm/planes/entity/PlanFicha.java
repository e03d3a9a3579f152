package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A plan as its page shows it.
 *
 * @param id its id
 * @param version for editing
 * @param nombre its name
 * @param descripcion what it is in words, or null
 * @param tipo its kind
 * @param velocidadBajada Mbit/s towards the customer, or null
 * @param velocidadSubida Mbit/s from the customer, or null
 * @param datosGb gigabytes, null for unlimited
 * @param minutos minutes, null for unlimited
 * @param canales channels, or null
 * @param perfilVelocidad PSO speed profile, or null
 * @param perfilUsuario PSO user profile, or null
 * @param precioMensual EUR a month for new contracts
 * @param modoPrecio with or without tax
 * @param precioInstalacion EUR once
 * @param precioPromocional EUR a month at first, or null
 * @param mesesPromocion for how many months, or null
 * @param mesesPermanencia months of commitment, or null
 * @param penalizacion EUR at most for leaving before, or null
 * @param activo whether it is for sale
 * @param destacado whether it is recommended
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param partes what a combo is made of; nothing for other plans
 */
public record PlanFicha(
        Long id,
        int version,
        String nombre,
        String descripcion,
        TipoPlan tipo,
        Integer velocidadBajada,
        Integer velocidadSubida,
        Integer datosGb,
        Integer minutos,
        Integer canales,
        String perfilVelocidad,
        String perfilUsuario,
        BigDecimal precioMensual,
        ModoPrecio modoPrecio,
        BigDecimal precioInstalacion,
        BigDecimal precioPromocional,
        Integer mesesPromocion,
        Integer mesesPermanencia,
        BigDecimal penalizacion,
        boolean activo,
        boolean destacado,
        Instant createdAt,
        Instant updatedAt,
        List<ParteRow> partes)
        implements Serializable {

    public static PlanFicha of(Plan plan) {
        return new PlanFicha(
                plan.getId(),
                plan.getVersion(),
                plan.getNombre(),
                plan.getDescripcion(),
                plan.getTipo(),
                plan.getVelocidadBajada(),
                plan.getVelocidadSubida(),
                plan.getDatosGb(),
                plan.getMinutos(),
                plan.getCanales(),
                plan.getPerfilVelocidad(),
                plan.getPerfilUsuario(),
                plan.getPrecioMensual(),
                plan.getModoPrecio(),
                plan.getPrecioInstalacion(),
                plan.getPrecioPromocional(),
                plan.getMesesPromocion(),
                plan.getMesesPermanencia(),
                plan.getPenalizacion(),
                plan.isActivo(),
                plan.isDestacado(),
                plan.getCreatedAt(),
                plan.getUpdatedAt(),
                plan.getPartes().stream().map(ParteRow::of).toList());
    }

    /** What the parts of a combo cost sold alone, EUR a month; null when some are priced with tax and others without. */
    public BigDecimal getSumaPartes() {
        return ParteRow.suma(partes, modoPrecio);
    }

    /** What the combo costs less than its parts, EUR a month; null when that cannot be said, or it costs no less. */
    public BigDecimal getAhorro() {
        BigDecimal suma = getSumaPartes();
        return suma == null || suma.compareTo(precioMensual) <= 0 ? null : suma.subtract(precioMensual);
    }
}
