package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.facturacion.boundary.FacturacionService;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.AmbitoNoValidoException;
import es.isr.crm.facturacion.entity.BorradorFicha;
import es.isr.crm.facturacion.entity.BorradorFilter;
import es.isr.crm.facturacion.entity.BorradorNoDecidibleException;
import es.isr.crm.facturacion.entity.BorradorRow;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.facturacion.entity.PeriodoAnteriorException;
import es.isr.crm.facturacion.entity.PeriodoFuturoException;
import es.isr.crm.facturacion.entity.PeriodoNoValidoException;
import es.isr.crm.facturacion.entity.ResumenEjecucion;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.Abonados;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Facturador;
import es.isr.crm.testing.NadaRoto;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month is worked out, looked at, issued as it was looked at; nobody is billed twice, nobody is without a reason. */
@EnServidor
class FacturacionMensualIT {

    /** Each test has a year of its own: the numbers of a series go by date. */
    private static int ano = 2070;

    private final BaseDatos datos = BaseDatos.enServidor();
    private final List<Long> clientes = new ArrayList<>();
    private LocalDate enero;
    private LocalDate febrero;
    private String mes;

    @Inject
    private FacturacionTrabajos trabajos;

    @Inject
    private TrabajoService cualquiera;

    @Inject
    private FacturacionService facturacion;

    @Inject
    private Abonados abonados;

    @Inject
    private Facturador facturador;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private Reloj reloj;

    @BeforeEach
    void february() throws Exception {
        enero = LocalDate.of(++ano, 1, 1);
        febrero = enero.plusMonths(1);
        mes = YearMonth.from(febrero).toString();
        emisor.poner();
        facturador.hoy(febrero);
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        emisor.quitar();
        clientes.forEach(abonados::retirar);
        NadaRoto.check(datos);
    }

    @Test
    void whatIsIssuedIsWhatWasReviewedLineByLineButForThoseWhoChangedSince() throws Exception {
        for (int i = 0; i < 13; i++) {
            alta("20.0" + i % 10);
        }
        Long run = facturador.calcular(mes, clientes);
        List<String> reviewed = clientes.stream().map(each -> lineas(run, each)).toList();
        List<Long> cheaper = clientes.subList(0, 10);
        cheaper.forEach(each ->
                datos.update("UPDATE tarifas_servicio SET precio = 10 WHERE servicio_id = ?", abonados.servicio(each)));
        // A price of days to come changes nothing about the month.
        abonados.tarifa(abonados.servicio(clientes.get(11)), "catalogo", "99.00", febrero.plusMonths(2), null);

        facturador.emitir(run);
        for (Long each : cheaper) {
            assertEquals("obsoleto obsoleto -", facturador.borrador(run, each).replaceAll(" [0-9.]+$", ""));
            assertEquals(List.of(), facturador.papeles(run, each));
        }
        for (Long each : clientes.subList(10, 13)) {
            assertEquals(reviewed.get(clientes.indexOf(each)), emitidas(run, each));
        }
        assertEquals(
                "emitida 13 3 10",
                datos.text(
                        "SELECT CONCAT_WS(' ', estado, clientes, facturas, aparcados) FROM ejecuciones_facturacion"
                                + " WHERE id = ?",
                        run));

        assertTrue(
                datos.text("SELECT resultado FROM ejecuciones_trabajo WHERE trabajo = 'facturacion-mensual'")
                        .matches(".* emitida: 13 clientes, 3 facturas, \\d+,\\d\\d €, 0 sin factura, 10 aparcados"),
                datos.text("SELECT resultado FROM ejecuciones_trabajo WHERE trabajo = 'facturacion-mensual'"));

        assertEquals(10, admin.call(() -> facturacion.recalcularObsoletos(run)));
        facturador.emitir(run);
        for (Long each : cheaper) {
            assertEquals(List.of("factura 16.53 3.47 20.00"), sumas(run, each));
        }
        facturador.emitir(run);
        assertEquals(13, datos.number("SELECT COUNT(*) FROM facturas WHERE ejecucion_id = ?", run));
        Long again = facturador.facturar(mes, clientes);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM borradores_factura WHERE ejecucion_id = ?", again));
    }

    @Test
    void whoCannotBeBilledIsPutAsideWithTheReasonAndTheOthersGoOn() throws Exception {
        Long bien = alta("30.00");
        Long sinNif = alta("30.00");
        datos.update("UPDATE clientes SET dni = NULL WHERE id = ?", sinNif);
        Long sinDireccion = alta("30.00");
        datos.update("UPDATE clientes SET direccion = ' ' WHERE id = ?", sinDireccion);
        Long sinPrecio = alta("30.00");
        datos.update(
                "UPDATE tarifas_servicio SET hasta = ? WHERE servicio_id = ?",
                febrero.plusDays(9),
                abonados.servicio(sinPrecio));
        Long sinImpuesto = alta("30.00");
        datos.update("UPDATE clientes SET zona_fiscal = 'ceuta' WHERE id = ?", sinImpuesto);
        Long gratis = alta("0.00");
        Long compensado = alta("0.00");
        abonados.cargo(compensado, null, "manual", "Cable", "12.00");
        abonados.cargo(compensado, null, "manual", "Cable devuelto", "-12.00");
        Long cortado = alta("30.00");
        cortar(abonados.servicio(cortado));
        Long abonado = alta("30.00");
        abonados.cargo(abonado, null, "manual", "Abono", "-70.00");

        Long run = facturador.facturar(mes, clientes);
        assertEquals("emitido - - 60.00", facturador.borrador(run, bien));
        assertEquals("aparcado sin_nif datos 60.00", facturador.borrador(run, sinNif));
        assertEquals("aparcado sin_direccion datos 60.00", facturador.borrador(run, sinDireccion));
        assertEquals("aparcado sin_precio datos 0.00", facturador.borrador(run, sinPrecio));
        assertEquals("aparcado sin_impuesto datos 0.00", facturador.borrador(run, sinImpuesto));
        assertEquals("cerrado cero - 0.00", facturador.borrador(run, gratis));
        assertEquals("cerrado cero - 0.00", facturador.borrador(run, compensado));
        assertEquals("cerrado suspendido - 0.00", facturador.borrador(run, cortado));
        assertEquals("aparcado neto_credito negativo -10.00", facturador.borrador(run, abonado));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM facturas WHERE ejecucion_id = ?", run));
        assertEquals(
                0,
                datos.number("SELECT COUNT(*) FROM cargos WHERE cliente_id = ? AND estado = 'pendiente'", compensado));
        String end = febrero.plusMonths(1).minusDays(1).toString();
        assertEquals(end, facturadoHasta(gratis));
        assertEquals(end, facturadoHasta(cortado));
        assertEquals(null, facturadoHasta(sinNif), "their days wait");

        datos.update("UPDATE clientes SET dni = '00000000T' WHERE id = ?", sinNif);
        admin.run(() -> facturacion.recalcular(run, sinNif));
        facturador.emitir(run);
        assertEquals("emitido - - 60.00", facturador.borrador(run, sinNif));
    }

    @Test
    void reviewTellsTotalsDifferencesAndCausesAndWhoIsOddFirst() throws Exception {
        Long igual = alta("30.00");
        Long masCaro = alta("20.00");
        Long doble = alta("10.00");
        facturador.hoy(enero);
        facturador.facturar(YearMonth.from(enero).toString(), clientes);
        facturador.hoy(febrero);
        datos.update(
                "UPDATE tarifas_servicio SET hasta = ? WHERE servicio_id = ?",
                febrero.minusDays(1),
                abonados.servicio(masCaro));
        abonados.tarifa(abonados.servicio(masCaro), "catalogo", "22.50", febrero, null);
        abonados.cargo(doble, null, "manual", "Router", "15.00");
        Long nueva = alta("14.00");
        datos.update("UPDATE servicios_cliente SET inicio = ? WHERE cliente_id = ?", enero.plusDays(17), nueva);
        datos.update(
                "UPDATE tarifas_servicio SET desde = ? WHERE servicio_id = ?",
                enero.plusDays(17),
                abonados.servicio(nueva));

        Long run = facturador.calcular(mes, clientes);
        List<BorradorRow> rows = search(run, BorradorFilter.TODOS);
        assertEquals(
                List.of(doble, nueva, masCaro, igual),
                rows.stream().map(BorradorRow::clienteId).toList());
        assertEquals(List.of(CausaDiferencia.CARGO), rows.get(0).causas());
        assertEquals(List.of(CausaDiferencia.ALTA), rows.get(1).causas());
        assertEquals(List.of(CausaDiferencia.PRECIO), rows.get(2).causas());
        assertEquals(new BigDecimal("2.50"), rows.get(2).getDiferencia());
        assertEquals(List.of(), rows.get(3).causas());
        assertEquals(
                List.of(masCaro),
                search(run, new BorradorFilter(null, null, null, CausaDiferencia.PRECIO, null, true)).stream()
                        .map(BorradorRow::clienteId)
                        .toList());

        ResumenEjecucion resumen = user.call(() -> facturacion.getResumen(run));
        // 30.00 + 22.50 + 25.00 + 14 of 31 days of 14.00 (6.32) + 14.00, against 60.00.
        assertEquals(new BigDecimal("97.82"), resumen.ejecucion().recuento().importe());
        assertEquals(new BigDecimal("37.82"), resumen.getDiferencia());
        assertEquals(EstadoEjecucion.CALCULADA, resumen.ejecucion().estado());
        BorradorFicha ficha = user.call(() -> facturacion.getBorrador(run, nueva));
        assertEquals(2, ficha.lineas().size());
        assertEquals(100, user.call(() -> facturacion.getAvance(run)).getPercent());
    }

    @Test
    void whoIsLeftOutWaitsAndCanBeTakenInAgain() throws Exception {
        Long fuera = alta("30.00");
        Long dentro = alta("30.00");
        Long run = facturador.calcular(mes, clientes);
        assertThrows(DatosInvalidosException.class, () -> admin.run(() -> facturacion.excluir(run, fuera, " ")));
        assertThrows(EJBAccessException.class, () -> user.run(() -> facturacion.excluir(run, fuera, "Revisar")));
        admin.run(() -> facturacion.excluir(run, fuera, "Reclamación abierta"));
        facturador.emitir(run);
        assertEquals("excluido excluido - 60.00", facturador.borrador(run, fuera));
        assertEquals("emitido - - 60.00", facturador.borrador(run, dentro));
        assertThrows(
                BorradorNoDecidibleException.class, () -> admin.run(() -> facturacion.excluir(run, dentro, "Tarde")));
        admin.run(() -> facturacion.recalcular(run, fuera));
        facturador.emitir(run);
        assertEquals("emitido - - 60.00", facturador.borrador(run, fuera));
    }

    @Test
    void whatNobodyHasReviewedIsIssuedButForWhatIsOdd() throws Exception {
        Long bien = alta("30.00");
        Long raro = alta("10.00");
        facturador.hoy(enero);
        facturador.facturar(YearMonth.from(enero).toString(), clientes);
        facturador.hoy(febrero);
        abonados.cargo(raro, null, "manual", "Router", "50.00");
        Long antiguo = alta("10.00");
        datos.update("UPDATE servicios_cliente SET inicio = ? WHERE cliente_id = ?", febrero.minusMonths(4), antiguo);
        datos.update(
                "UPDATE tarifas_servicio SET desde = ? WHERE servicio_id = ?",
                febrero.minusMonths(4),
                abonados.servicio(antiguo));
        String scope = "lista:" + bien + "," + raro + "," + antiguo;
        admin.run(() -> cualquiera.start(
                Trabajo.FACTURACION_MENSUAL.id(), Map.of("periodo", mes, "ambito", scope, "hasta", "entregar")));
        facturador.waitForEnd();
        Long run = datos.number("SELECT MAX(ejecucion_id) FROM borradores_factura WHERE cliente_id = ?", raro);
        assertEquals("emitido - - 30.00", facturador.borrador(run, bien));
        assertEquals("aparcado anomalia doble 60.00", facturador.borrador(run, raro));
        assertEquals("aparcado anomalia atrasos 50.00", facturador.borrador(run, antiguo));
        admin.run(() -> facturacion.recalcular(run, raro));
        facturador.emitir(run);
        assertEquals("emitido - doble 60.00", facturador.borrador(run, raro));
    }

    @Test
    void lateCustomerIsBilledNextMonthForBoth() throws Exception {
        Long moroso = alta("30.00");
        facturador.hoy(enero);
        Long first = facturador.facturar(YearMonth.from(enero).toString(), clientes);
        facturador.hoy(febrero);
        datos.update("UPDATE facturas SET estado = 'vencida' WHERE ejecucion_id = ?", first);
        assertEquals(List.of("factura 24.79 5.21 30.00"), sumas(facturador.facturar(mes, clientes), moroso));
        datos.update("UPDATE facturas SET estado = 'pendiente' WHERE ejecucion_id = ?", first);
    }

    @Test
    void twoWhoStartAtTheSameMomentMakeOneRun() throws Exception {
        for (int i = 0; i < 5; i++) {
            alta("30.00");
        }
        List<Long> runs = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        // A line cannot be written meanwhile: whoever comes first has not come to its end before the other has asked.
        try (Connection held = datos.connect()) {
            held.setAutoCommit(false);
            try (PreparedStatement hold =
                    held.prepareStatement("SELECT id FROM servicios_cliente WHERE cliente_id = ? FOR UPDATE")) {
                hold.setLong(1, clientes.get(0));
                hold.executeQuery();
            }
            CountDownLatch together = new CountDownLatch(2);
            AmbitoFacturacion scope = AmbitoFacturacion.lista(clientes);
            List<Future<Long>> starts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                starts.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return admin.call(() -> trabajos.calcular(mes, scope));
                }));
            }
            for (Future<Long> start : starts) {
                try {
                    runs.add(start.get());
                } catch (ExecutionException e) {
                    TrabajoEnMarchaException refusal = (TrabajoEnMarchaException) e.getCause();
                    refusals.add((String) refusal.getData().get(2));
                }
            }
            held.rollback();
        }
        threads.shutdown();
        facturador.waitForEnd();
        assertEquals(1, runs.size());
        assertEquals(List.of(admin.nombre()), refusals);
        facturador.emitir(runs.get(0));
        assertEquals(
                new BigDecimal("300.00"),
                datos.value("SELECT SUM(total) FROM facturas WHERE ejecucion_id = ?", runs.get(0)));
    }

    @Test
    void secondStartIsToldSinceWhenAndByWhom() throws Exception {
        alta("30.00");
        Arriendo running = arriendos
                .take("trabajo:facturacion-mensual", "otro nodo", "consola", Duration.ofMinutes(1))
                .orElseThrow();
        try {
            TrabajoEnMarchaException refusal =
                    assertThrows(TrabajoEnMarchaException.class, () -> facturador.calcular(mes, clientes));
            assertEquals(running.desde(), refusal.getData().get(1));
            assertEquals("consola", refusal.getData().get(2));
        } finally {
            arriendos.release(running.nombre(), running.token());
        }
    }

    @Test
    void onlyMonthsThatCanBeBilledAre() {
        assertThrows(PeriodoNoValidoException.class, () -> calcular(ano + "-13"));
        assertThrows(PeriodoNoValidoException.class, () -> calcular("febrero"));
        assertThrows(PeriodoFuturoException.class, () -> calcular(ano + "-04"));
        assertThrows(PeriodoAnteriorException.class, () -> calcular("1999-12"));
        assertThrows(AmbitoNoValidoException.class, () -> AmbitoFacturacion.of("vecinos"));
    }

    @Test
    void invoicesOfATownAreThatTowns() throws Exception {
        Long dentro = alta("30.00");
        Long fuera = alta("30.00");
        datos.update("UPDATE clientes SET localidad = 'Villa Facturada' WHERE id = ?", dentro);
        Long run = admin.call(() -> trabajos.calcular(mes, AmbitoFacturacion.localidad("Villa Facturada")));
        facturador.waitForEnd();
        assertEquals("listo - - 60.00", facturador.borrador(run, dentro));
        assertEquals("ninguno", facturador.borrador(run, fuera));
        datos.update("UPDATE clientes SET localidad = 'Gilet' WHERE id = ?", dentro);
        facturador.emitir(run);
        assertEquals("obsoleto obsoleto - 60.00", facturador.borrador(run, dentro), "the address is on the invoice");
    }

    @Test
    void numbersFollowTheCustomers() throws Exception {
        for (int i = 0; i < 4; i++) {
            alta("30.00");
        }
        Long run = facturador.facturar(mes, clientes);
        List<Object> order =
                datos.rows("SELECT cliente_id FROM facturas WHERE ejecucion_id = ? ORDER BY numero", run).stream()
                        .map(row -> row.get("cliente_id"))
                        .toList();
        assertEquals(clientes.stream().sorted().map(Object.class::cast).toList(), order);
        assertTrue(datos.number("SELECT COUNT(DISTINCT numero) FROM facturas WHERE ejecucion_id = ?", run) == 4);
    }

    private Long calcular(String month) throws Exception {
        return admin.call(() -> trabajos.calcular(month, AmbitoFacturacion.cliente(1L)));
    }

    /** A customer at a price since the first of January. */
    private Long alta(String euros) throws Exception {
        Long cliente = abonados.conLinea(euros, enero);
        clientes.add(cliente);
        return cliente;
    }

    private void cortar(Long servicio) {
        datos.update(
                "INSERT INTO suspensiones_servicio (id, servicio_id, motivo, desde, hasta, porcentaje, created_at, updated_at)"
                        + " VALUES (?, ?, 'impago', ?, NULL, 0, '2020-01-01', '2020-01-01')",
                servicio,
                servicio,
                enero);
    }

    private List<BorradorRow> search(Long run, BorradorFilter filter) throws Exception {
        return user.call(() -> facturacion.searchBorradores(run, filter, PageRequest.first(50)))
                .rows();
    }

    private String lineas(Long run, Long cliente) {
        return datos.text(
                "SELECT GROUP_CONCAT(CONCAT_WS(' ', l.linea, l.descripcion, l.desde, l.hasta, l.cantidad, l.precio_unitario,"
                        + " l.importe) ORDER BY l.linea) FROM lineas_borrador l JOIN borradores_factura b"
                        + " ON b.id = l.borrador_id WHERE b.ejecucion_id = ? AND b.cliente_id = ?",
                run,
                cliente);
    }

    private String emitidas(Long run, Long cliente) {
        return datos.text(
                "SELECT GROUP_CONCAT(CONCAT_WS(' ', l.linea, l.descripcion, l.desde, l.hasta, l.cantidad, l.precio_unitario,"
                        + " l.importe) ORDER BY l.linea) FROM conceptos_factura l JOIN facturas f"
                        + " ON f.id = l.factura_id WHERE f.ejecucion_id = ? AND f.cliente_id = ?",
                run,
                cliente);
    }

    private List<String> sumas(Long run, Long cliente) {
        return facturador.papeles(run, cliente).stream()
                .map(paper -> paper.substring(0, paper.indexOf(" |")))
                .toList();
    }

    private String facturadoHasta(Long cliente) {
        return datos.text("SELECT facturado_hasta FROM servicios_cliente WHERE id = ?", abonados.servicio(cliente));
    }
}
