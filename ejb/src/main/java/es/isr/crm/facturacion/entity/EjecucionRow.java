package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A run as the history lists it.
 *
 * @param id its id
 * @param periodo the month
 * @param ambito whom it is for
 * @param estado where it is
 * @param hasta how far it was told to go
 * @param recuento what it has come to
 * @param usuario who began it
 * @param creada when
 * @param calculada when it was last worked out, or null
 * @param terminada when it had issued, or null
 */
public record EjecucionRow(
        Long id,
        YearMonth periodo,
        AmbitoFacturacion ambito,
        EstadoEjecucion estado,
        HastaFacturacion hasta,
        Recuento recuento,
        String usuario,
        Instant creada,
        Instant calculada,
        Instant terminada)
        implements Serializable {

    public static EjecucionRow of(EjecucionFacturacion run) {
        return new EjecucionRow(
                run.getId(),
                run.getPeriodo(),
                run.getAmbito(),
                run.getEstado(),
                run.getHasta(),
                new Recuento(
                        run.getClientes(),
                        run.getFacturas(),
                        run.getSinFactura(),
                        run.getAparcados(),
                        run.getAnomalias(),
                        run.getImporte(),
                        run.getAnterior()),
                run.getUsuario(),
                run.getCreatedAt(),
                run.getCalculadaAt(),
                run.getTerminadaAt());
    }
}
