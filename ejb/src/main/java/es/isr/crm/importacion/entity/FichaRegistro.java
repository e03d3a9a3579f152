package es.isr.crm.importacion.entity;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.servicios.entity.DatosGpon;
import es.isr.crm.servicios.entity.EstadoServicio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A record as it was understood. What is wrong with it stands beside it; the rest is as the tables will have it.
 *
 * @param numero number of the record
 * @param datos the customer
 * @param plan what they have, or null when that is wrong
 * @param precio EUR a month, in the plan's mode, or null when that is wrong
 * @param estado of the service, or null when that is wrong
 * @param fechaAlta since when, or null when that is wrong
 * @param fechaBaja until when, for who has left; null when the file does not say
 * @param lugar where on earth, or null
 * @param gpon the ONT and its place, or null without one
 * @param errores what is wrong; empty when a customer can be made of it
 */
public record FichaRegistro(
        int numero,
        DatosCliente datos,
        PlanDestino plan,
        BigDecimal precio,
        EstadoServicio estado,
        LocalDate fechaAlta,
        LocalDate fechaBaja,
        Coordenadas lugar,
        DatosGpon gpon,
        List<ErrorRegistro> errores) {

    public FichaRegistro {
        errores = List.copyOf(errores);
    }

    /**
     * @param latitud degrees north, WGS 84
     * @param longitud degrees east, WGS 84
     */
    public record Coordenadas(BigDecimal latitud, BigDecimal longitud) {}

    /** Whether the customer has left: the document and the ONT are free for others. */
    public boolean isBaja() {
        return estado == EstadoServicio.BAJA;
    }

    /** Serial of an ONT that is to be this customer's alone; null without one. */
    public String serieViva() {
        return gpon == null || isBaja() ? null : gpon.numeroSerie();
    }

    /** The document, when it is to be this customer's alone. */
    public String dniVivo() {
        return isBaja() ? null : datos.getDni();
    }
}
