package es.isr.crm.facturacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.facturacion.entity.ResumenRevision.Grupo;
import es.isr.crm.facturacion.entity.ResumenRevision.Mes;
import es.isr.crm.facturacion.entity.ResumenRevision.Parte;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run beside the month before: its parts are the whole difference, to the cent. */
class ResumenRevisionTest {

    private static final ResumenRevision RESUMEN = new ResumenRevision(
            run(),
            List.of(
                    group(EstadoBorrador.LISTO, null, null, null, 90, "3600.00", "3600.00"),
                    group(EstadoBorrador.LISTO, null, null, CausaDiferencia.ALTA, 3, "60.50", "0.00"),
                    group(EstadoBorrador.LISTO, null, Anomalia.DOBLE, CausaDiferencia.CARGO, 1, "90.00", "40.00"),
                    group(EstadoBorrador.LISTO, null, Anomalia.NEGATIVO, CausaDiferencia.CARGO, 1, "-5.00", "40.00"),
                    group(
                            EstadoBorrador.SIN_FACTURA,
                            MotivoSinFactura.SUSPENDIDO,
                            null,
                            CausaDiferencia.SUSPENSION,
                            2,
                            "0.00",
                            "70.00"),
                    group(EstadoBorrador.APARCADO, MotivoSinFactura.SIN_NIF, Anomalia.DATOS, null, 1, "40.00", "40.00"),
                    group(EstadoBorrador.EXCLUIDO, MotivoSinFactura.EXCLUIDO, null, null, 1, "35.00", "35.00")),
            new Mes(140, new BigDecimal("3200.00"), new BigDecimal("672.00"), new BigDecimal("3872.00")));

    @Test
    void partsAreTheWholeDifference() {
        assertEquals(
                List.of(
                        "CAUSA ALTA 3 60.50",
                        "CAUSA SUSPENSION 2 -70.00",
                        "CAUSA CARGO 2 5.00",
                        "APARTADOS null 2 -75.00",
                        "AUSENTES null 0 -47.00"),
                RESUMEN.partes().stream()
                        .map(part -> part.clase() + " " + part.causa() + " " + part.clientes() + " " + part.importe())
                        .toList());
        assertEquals(
                RESUMEN.diferencia().total(),
                RESUMEN.partes().stream().map(Parte::importe).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(new BigDecimal("-126.50"), RESUMEN.diferencia().total());
    }

    @Test
    void whatItIssuesAndWhatWaitsIsCounted() {
        assertEquals(95, RESUMEN.actual().clientes());
        assertEquals(94, RESUMEN.facturasListas());
        assertEquals(1, RESUMEN.rectificativasListas());
        assertEquals(new BigDecimal("3745.50"), RESUMEN.importeListo());
        assertEquals(2, RESUMEN.apartados());
        assertEquals(97, RESUMEN.pendientes());
        assertEquals(99, RESUMEN.clientes());
    }

    @Test
    void whatHasNoCauseAndIsAnotherAmountIsTold() {
        ResumenRevision odd = new ResumenRevision(
                run(),
                List.of(group(EstadoBorrador.LISTO, null, null, null, 1, "10.00", "9.00")),
                new Mes(1, new BigDecimal("7.44"), new BigDecimal("1.56"), new BigDecimal("9.00")));
        assertEquals(1, odd.partes().size());
        assertEquals(CausaDiferencia.OTRA, odd.partes().get(0).causa());
        assertEquals(new BigDecimal("1.00"), odd.partes().get(0).importe());
    }

    private static Grupo group(
            EstadoBorrador estado,
            MotivoSinFactura motivo,
            Anomalia anomalia,
            CausaDiferencia causa,
            int clientes,
            String total,
            String anterior) {
        BigDecimal all = new BigDecimal(total);
        return new Grupo(
                estado,
                motivo,
                anomalia,
                causa,
                clientes,
                all,
                BigDecimal.ZERO.setScale(2),
                all,
                new BigDecimal(anterior));
    }

    private static EjecucionRow run() {
        return EjecucionRow.of(
                new EjecucionFacturacion(YearMonth.of(2026, 12), AmbitoFacturacion.TODOS, null, "Prueba"));
    }
}
