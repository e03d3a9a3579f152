package es.isr.crm.informes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.informes.boundary.InformeImpresoService;
import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.informes.entity.DeudaRow;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.HojaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.IngresoRow;
import es.isr.crm.informes.entity.LeadsRow;
import es.isr.crm.informes.entity.RedRow;
import es.isr.crm.informes.entity.TramoDeuda;
import es.isr.crm.informes.entity.VentaRow;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the reports say of a town of their own: each figure as worked out by hand. */
@EnServidor
class InformesIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private InformeService informes;

    @Inject
    private InformeImpresoService impresos;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Reloj reloj;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    private Long cliente;
    private Long fibra;
    private Long movil;
    private PuebloDePrueba pueblo;
    private long primera;

    /** Five services: one that went on with another holder, two that were lost, and a part of one of them. */
    @BeforeEach
    void townOfItsOwn() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        fibra = catalogo.plan(Catalogo.FIBRA);
        movil = catalogo.plan(Catalogo.MOVIL);
        pueblo = new PuebloDePrueba(datos, cliente);
        primera = pueblo.servicio(fibra, "2013-10-31", "2013-12-04", "cambio_titular", null, null);
        pueblo.tarifa(primera, fibra, "30.00", "pvp", "2013-10-31", null);
        long promocion = pueblo.servicio(fibra, "2013-11-01", "2013-12-20", "impago", null, null);
        pueblo.tarifa(promocion, fibra, "10.00", "pvp", "2013-11-01", "2013-11-30");
        pueblo.tarifa(promocion, fibra, "30.00", "pvp", "2013-12-01", null);
        long neto = pueblo.servicio(movil, "2013-11-15", "2013-11-30", "voluntaria", null, null);
        pueblo.tarifa(neto, movil, "20.00", "neto", "2013-11-15", null);
        pueblo.servicio(movil, "2013-11-15", "2013-11-30", "voluntaria", neto, null);
        long seguida = pueblo.servicio(fibra, "2013-12-05", null, null, null, primera);
        pueblo.tarifa(seguida, fibra, "30.00", "pvp", "2013-12-05", null);
        pueblo.servicio(fibra, null, "2013-12-01", "voluntaria", null, null);
    }

    @AfterEach
    void nothingIsLeft() {
        pueblo.quitar();
    }

    @Test
    void saleIsAServiceThatBeginsAtThePriceOfItsFirstDay() throws Exception {
        assertEquals(
                List.of(
                        "2013-10 1 24.79 5.21 30.00",
                        // 10,00 with tax are 8,26 + 1,74; 20,00 without are 20,00 + 4,20.
                        "2013-11 2 28.26 5.94 34.20",
                        "2013-12 0 0.00 0.00 0.00",
                        "* 3 53.05 11.15 64.20"),
                ventas(filter("2013-10-01", Agrupacion.MES, null)));
        assertEquals(
                List.of(fibra + " 2 33.06 6.94 40.00", movil + " 1 20.00 4.20 24.20", "* 3 53.06 11.14 64.20"),
                ventas(filter("2013-10-01", Agrupacion.PLAN, null)));
        assertEquals(
                List.of(pueblo.nombre() + " (Castellón) 1 20.00 4.20 24.20", "* 1 20.00 4.20 24.20"),
                ventas(filter("2013-10-01", Agrupacion.LOCALIDAD, TipoPlan.MOVIL)));
        assertEquals(
                List.of("null 3 53.06 11.14 64.20", "* 3 53.06 11.14 64.20"),
                ventas(filter("2013-10-01", Agrupacion.VENDEDOR, null)));
    }

    @Test
    void churnIsOfWhatWasInServiceAtTheBeginning() throws Exception {
        assertEquals(
                List.of(
                        "2013-11 1 1 100.00 0 1",
                        // One of October, two of November less one lost; the change of holder is no loss.
                        "2013-12 2 1 50.00 1 0",
                        "* 1 2 200.00 1 1"),
                bajas(filter("2013-11-01", Agrupacion.MES, null)));
        assertEquals(
                List.of(
                        "IMPAGO 1 1 100.00 1 0",
                        "VOLUNTARIA 1 1 100.00 0 1",
                        "FRAUDE 1 0 0.00 0 0",
                        "TECNICA 1 0 0.00 0 0",
                        "OTRO 1 0 0.00 0 0",
                        "* 1 2 200.00 1 1"),
                bajas(filter("2013-11-01", Agrupacion.MOTIVO, null)));
        assertEquals(
                List.of(fibra + " 1 1 100.00 1 0", movil + " 0 1 null 0 1", "* 1 2 200.00 1 1"),
                bajas(filter("2013-11-01", Agrupacion.PLAN, null)));
    }

    @Test
    void revenueAddsUpToTheInvoicesEachOnce() throws Exception {
        long factura = pueblo.factura("2013-11-20", "28.93", "6.07", null);
        pueblo.linea(factura, 1, primera, "2013-11-01", "30.00");
        pueblo.linea(factura, 2, null, null, "5.00");
        InformeFilter byPlan = filter("2013-11-10", Agrupacion.PLAN, null);
        // Alone 24,79 and 4,13 make a cent less than the invoice says: it is the larger line's.
        List<String> said = List.of(fibra + " 1 24.80 5.20 30.00", "null 1 4.13 0.87 5.00", "* 2 28.93 6.07 35.00");
        assertEquals(said, ingresos(byPlan));
        assertEquals(said, ingresos(byPlan), "asked again");

        long abono = pueblo.factura("2013-12-02", "-24.79", "-5.21", factura);
        pueblo.linea(abono, 1, primera, "2013-11-01", "-30.00");
        assertEquals(
                List.of("2013-11 2 28.93 6.07 35.00", "2013-12 1 -24.79 -5.21 -30.00", "* 3 4.14 0.86 5.00"),
                ingresos(filter("2013-11-10", Agrupacion.MES, null)));
        assertEquals(
                List.of(pueblo.nombre() + " (Castellón) 2 0.01 -0.01 0.00", "* 2 0.01 -0.01 0.00"),
                ingresos(filter("2013-11-10", Agrupacion.LOCALIDAD, TipoPlan.FIBRA)));
    }

    @Test
    void debtIsAsOldAsItsDueDateSays() throws Exception {
        LocalDate hoy = reloj.today();
        Cuentas cuentas = new Cuentas(datos, hoy);
        cuentas.factura(cliente, "10.00", hoy);
        long late = cuentas.factura(cliente, "20.50", hoy.minusDays(31));
        cuentas.aplicar(cuentas.pago(cliente, "cobro", "5.50"), late, "5.50");
        long old = cuentas.factura(cliente, "100.00", hoy.minusDays(181));
        cuentas.rectificativa(cliente, old, "-40.00");
        cuentas.pagada(cuentas.factura(cliente, "7.00", hoy.minusDays(5)));
        assertEquals(
                List.of(
                        "NO_VENCIDA 1 1 10.00 0.00",
                        "HASTA_30 0 0 0.00 0.00",
                        "HASTA_60 1 1 15.00 15.00",
                        "HASTA_90 0 0 0.00 0.00",
                        "HASTA_180 0 0 0.00 0.00",
                        "MAS 1 1 60.00 60.00",
                        "* 1 3 85.00 75.00"),
                deuda(Agrupacion.ANTIGUEDAD));
        assertEquals(List.of("EFECTIVO 1 3 85.00 75.00", "* 1 3 85.00 75.00"), deuda(Agrupacion.MEDIO_PAGO));
        DeudaRow town = admin.call(() -> informes.deuda(filter("2013-10-01", Agrupacion.LOCALIDAD, null)))
                .filas()
                .get(0);
        assertEquals("15.00 60.00", town.de(TramoDeuda.HASTA_60) + " " + town.de(TramoDeuda.MAS), town.toString());
    }

    @Test
    void networkIsAsItWasLastSeen() throws Exception {
        String olt = "OLT-" + Datos.codigo();
        ont(olt, "0/1/1", "online", "-18.50");
        ont(olt, "0/1/1", "online", "-25.00");
        ont(olt, "0/1/2", "offline", "-26.99");
        ont(olt, "0/1/2", "online", "-27.01");
        ont(olt, "0/1/2", null, null);
        try {
            assertEquals(List.of("5 3 1 2 1 1 1 25.00"), red(Agrupacion.OLT, olt));
            assertEquals(
                    List.of("2 2 0 2 0 0 0 0.00", "3 1 1 0 1 1 1 50.00"),
                    Stream.of("0/1/1", "0/1/2")
                            .flatMap(pon -> red(Agrupacion.PON, olt + " · " + pon).stream())
                            .toList());
        } finally {
            datos.update("DELETE FROM onts WHERE observado_olt = ?", olt);
        }
    }

    @Test
    void stepsOfPowerAreTwoDecibelsWideFromTheStrongestOn() throws Exception {
        String olt = "OLT-" + Datos.codigo();
        List<RedRow> before =
                tecnico.call(() -> informes.red(of(Agrupacion.POTENCIA))).filas();
        ont(olt, "0/1/1", "online", "-28.01");
        ont(olt, "0/1/1", "online", "-28.00");
        try {
            List<RedRow> after =
                    tecnico.call(() -> informes.red(of(Agrupacion.POTENCIA))).filas();
            assertEquals(1, onts(after, "-30") - onts(before, "-30"));
            assertEquals(1, onts(after, "-28") - onts(before, "-28"));
            List<Integer> steps = after.stream()
                    .filter(row -> row.clave() != null)
                    .map(row -> Integer.valueOf(row.clave()))
                    .toList();
            assertEquals(steps.stream().sorted((a, b) -> b - a).toList(), steps);
        } finally {
            datos.update("DELETE FROM onts WHERE observado_olt = ?", olt);
        }
    }

    @Test
    void leadsCountInTheMonthOfMadridInWhichTheyCame() throws Exception {
        pueblo.lead("ganado", "web", null, "2013-10-31 22:59:00");
        pueblo.lead("perdido", "web", "precio", "2013-10-31 23:00:00");
        pueblo.lead("nuevo", "tienda", null, "2013-11-15 12:00:00");
        pueblo.lead("perdido", "tienda", "precio", "2013-12-31 22:59:00");
        assertEquals(
                List.of("2013-10 1 0 1 0 100.00", "2013-11 2 1 0 1 0.00", "2013-12 1 0 0 1 0.00", "* 4 1 1 2 25.00"),
                leads(Agrupacion.MES));
        assertEquals(List.of("TIENDA 2 1 0 1 0.00", "WEB 2 0 1 1 50.00", "* 4 1 1 2 25.00"), leads(Agrupacion.ORIGEN));
        assertEquals(List.of("PRECIO 2 0 0 2 0.00", "* 2 0 0 2 0.00"), leads(Agrupacion.MOTIVO));
        assertEquals(List.of("null 4 1 1 2 25.00", "* 4 1 1 2 25.00"), leads(Agrupacion.CAMPANA));
        assertEquals(List.of("null 4 1 1 2 25.00", "* 4 1 1 2 25.00"), leads(Agrupacion.COMERCIAL));
    }

    @Test
    void whatIsTypedStandsForItself() throws Exception {
        for (String typed : List.of("%", "_ila", "!", "' OR 1=1 -- ")) {
            InformeFilter filter = new InformeFilter(
                    LocalDate.of(2013, 10, 1), LocalDate.of(2013, 12, 31), null, typed, Agrupacion.LOCALIDAD);
            assertEquals(List.of(), admin.call(() -> informes.ventas(filter)).filas(), typed);
        }
    }

    @Test
    void eachRoleSeesItsReportsOnly() throws Exception {
        InformeFilter days = filter("2013-10-01", Agrupacion.MES, null);
        List<Como.Action> ofAdmin = List.of(
                () -> informes.ventas(days),
                () -> informes.bajas(days),
                () -> informes.ingresos(days),
                () -> informes.deuda(filter("2013-10-01", Agrupacion.ANTIGUEDAD, null)));
        for (Como who : List.of(user, tecnico, comercial)) {
            for (Como.Action report : ofAdmin) {
                assertThrows(EJBAccessException.class, () -> who.run(report), who.nombre());
            }
        }
        for (Como who : List.of(user, comercial)) {
            assertThrows(EJBAccessException.class, () -> who.run(() -> informes.red(of(Agrupacion.OLT))), who.nombre());
        }
        for (Como who : List.of(user, tecnico)) {
            assertThrows(EJBAccessException.class, () -> who.run(() -> informes.leads(days)), who.nombre());
        }
        tecnico.run(() -> informes.red(of(Agrupacion.MODELO)));
        comercial.run(() -> informes.leads(days));
        HojaInforme sheet = new HojaInforme(
                "Informe", List.of(), List.of("Mes"), List.of(), List.of("Total"), "Nota", new Locale("es"));
        assertThrows(EJBAccessException.class, () -> user.call(() -> impresos.imprimir(sheet)));
        byte[] pdf = tecnico.call(() -> impresos.imprimir(sheet));
        assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"));
    }

    private void ont(String olt, String pon, String enlace, String potencia) {
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, observado, observado_olt, observado_pon, observado_at, enlace,"
                        + " potencia, created_at, updated_at) SELECT COALESCE(MAX(id), 0) + 1000000, ?, 'ausente', 'registrada',"
                        + " ?, ?, UTC_TIMESTAMP(6), ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts",
                Datos.numeroSerie(),
                olt,
                pon,
                enlace,
                potencia);
    }

    private static long onts(List<RedRow> rows, String step) {
        return rows.stream()
                .filter(row -> step.equals(row.clave()))
                .mapToLong(RedRow::onts)
                .sum();
    }

    private InformeFilter filter(String desde, Agrupacion por, TipoPlan tipo) {
        return new InformeFilter(LocalDate.parse(desde), LocalDate.of(2013, 12, 31), tipo, pueblo.nombre(), por);
    }

    private static InformeFilter of(Agrupacion por) {
        return new InformeFilter(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 1, 1), null, null, por);
    }

    private List<String> ventas(InformeFilter filter) throws Exception {
        return told(
                admin.call(() -> informes.ventas(filter)),
                (VentaRow row) ->
                        row.clave() + " " + row.ventas() + " " + row.base() + " " + row.iva() + " " + row.cuota());
    }

    private List<String> bajas(InformeFilter filter) throws Exception {
        return told(
                admin.call(() -> informes.bajas(filter)),
                (BajaRow row) -> row.clave() + " " + row.enServicio() + " " + row.bajas() + " " + row.churn() + " "
                        + row.de(MotivoEstado.IMPAGO) + " " + row.de(MotivoEstado.VOLUNTARIA));
    }

    private List<String> ingresos(InformeFilter filter) throws Exception {
        return told(
                admin.call(() -> informes.ingresos(filter)),
                (IngresoRow row) ->
                        row.clave() + " " + row.lineas() + " " + row.base() + " " + row.iva() + " " + row.total());
    }

    private List<String> deuda(Agrupacion por) throws Exception {
        return told(
                admin.call(() -> informes.deuda(filter("2013-10-01", por, null))),
                (DeudaRow row) -> row.clave() + " " + row.clientes() + " " + row.facturas() + " " + row.pendiente()
                        + " " + row.vencida());
    }

    private List<String> red(Agrupacion por, String clave) {
        try {
            return tecnico.call(() -> informes.red(of(por))).filas().stream()
                    .filter(row -> clave.equals(row.clave()))
                    .map(row -> row.onts() + " " + row.online() + " " + row.offline() + " " + row.buena() + " "
                            + row.aceptable() + " " + row.mala() + " " + row.sinPotencia() + " " + row.sinEnlace())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> leads(Agrupacion por) throws Exception {
        return told(
                comercial.call(() -> informes.leads(filter("2013-10-01", por, null))),
                (LeadsRow row) -> row.clave() + " " + row.leads() + " " + row.abiertos() + " " + row.ganados() + " "
                        + row.perdidos() + " " + row.conversion());
    }

    private static <R extends FilaInforme> List<String> told(Informe<R> report, Function<R, String> words) {
        return Stream.concat(report.filas().stream(), Stream.of(report.total()))
                .map(words)
                .toList();
    }
}
