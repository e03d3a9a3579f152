package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.Abonados;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Facturador;
import es.isr.crm.testing.NadaRoto;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What one customer is billed from the first month to the last: a part of a month, an installation, a promotion that ends, an
 * agreed price, a free line, a credit, and in the end more credit than charge. All amounts were worked out by hand.
 */
@EnServidor
class CuatroMesesScenarioIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Abonados abonados;

    @Inject
    private Facturador facturador;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long linea;

    @BeforeEach
    void customer() throws Exception {
        emisor.poner();
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, "true")));
        facturador.hoy(day(1, 11));
        cliente = abonados.conLinea("31.00", day(1, 11));
        linea = abonados.servicio(cliente);
        datos.update("DELETE FROM tarifas_servicio WHERE servicio_id = ?", linea);
        abonados.tarifa(linea, "promocion", "15.50", day(1, 11), day(3, 10));
        abonados.tarifa(linea, "catalogo", "31.00", day(3, 11), null);
        abonados.cargo(cliente, linea, "instalacion", "Instalación", "30.00");
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        emisor.quitar();
        abonados.retirar(cliente);
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, "false")));
        datos.update("UPDATE facturas SET estado = 'pendiente' WHERE cliente_id = ? AND estado = 'vencida'", cliente);
        NadaRoto.check(datos);
    }

    @Test
    void everythingIsBilledOnceAndToTheCent() throws Exception {
        // 21 of 31 days of January at 15.50, February whole, and the installation.
        assertEquals(
                List.of("factura 46.28 9.72 56.00"
                        + " | Móvil 20 GB (promoción) 2061-01-11 2061-01-31 10.50"
                        + " | Móvil 20 GB (promoción) 2061-02-01 2061-02-28 15.50"
                        + " | Instalación 30.00"),
                factura(2));

        facturador.hoy(day(2, 10));
        Long acordada = abonados.otraLinea(cliente, day(2, 10));
        abonados.tarifa(acordada, "acordado", "24.00", day(2, 10), null);
        Long gratis = abonados.otraLinea(cliente, day(2, 10));
        abonados.tarifa(gratis, "gratis", "0.00", day(2, 10), null);
        // The promotion ends on the 10th: ten days at 15.50, twenty-one at 31. Of the new lines 19 of 28 days of
        // February.
        assertEquals(
                List.of("factura 54.79 11.50 66.29"
                        + " | Móvil 20 GB (promoción) 2061-03-01 2061-03-10 5.00"
                        + " | Móvil 20 GB 2061-03-11 2061-03-31 21.00"
                        + " | Móvil 20 GB 2061-02-10 2061-02-28 16.29"
                        + " | Móvil 20 GB 2061-03-01 2061-03-31 24.00"
                        + " | Móvil 20 GB (gratis) 2061-02-10 2061-02-28 0.00"
                        + " | Móvil 20 GB (gratis) 2061-03-01 2061-03-31 0.00"),
                factura(3));

        // Eleven of 31 days at 24 are given back: 15.48 instead of 24.
        facturador.hoy(day(3, 20));
        baja(acordada);
        assertEquals(
                List.of("factura 18.58 3.90 22.48"
                        + " | Móvil 20 GB 2061-04-01 2061-04-30 31.00"
                        + " | Móvil 20 GB (gratis) 2061-04-01 2061-04-30 0.00"
                        + " | Baja · Móvil 20 GB, del 21/03/2061 al 31/03/2061 2061-03-21 2061-03-31 -8.52"),
                factura(4));

        // Five of 30 days at 31 are 5.17: 25.83 go back, more than April came to; the rest corrects March.
        facturador.hoy(day(4, 5));
        baja(linea);
        baja(gratis);
        String credit = " | Baja · Móvil 20 GB, del 06/04/2061 al 30/04/2061 2061-04-06 2061-04-30 ";
        assertEquals(
                List.of(
                        "rectificativa -18.58 -3.90 -22.48" + credit + "-22.48",
                        "rectificativa -2.77 -0.58 -3.35" + credit + "-3.35"),
                factura(5));
        assertEquals("ninguno", facturador.borrador(facturador.calcular("2061-06", List.of(cliente)), cliente));
        assertEquals(
                "pagada vencida pendiente",
                datos.text(
                        "SELECT GROUP_CONCAT(estado ORDER BY numero DESC SEPARATOR ' ') FROM facturas"
                                + " WHERE cliente_id = ? AND tipo = 'factura'",
                        cliente));
    }

    /** The invoices of the run of a month, on its first day. */
    private List<String> factura(int month) throws Exception {
        facturador.hoy(day(month, 1));
        Long run = facturador.facturar("2061-%02d".formatted(month), List.of(cliente));
        return facturador.papeles(run, cliente);
    }

    private void baja(Long servicio) throws Exception {
        PeticionBaja peticion = new PeticionBaja(reloj.today(), MotivoEstado.VOLUNTARIA, null, null);
        user.run(() -> ciclo.darDeBaja(servicio, peticion));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2061, month, day);
    }
}
