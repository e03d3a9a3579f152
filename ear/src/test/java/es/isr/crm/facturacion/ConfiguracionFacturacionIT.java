package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.boundary.ArranqueService;
import es.isr.crm.facturacion.boundary.ImpuestoService;
import es.isr.crm.facturacion.boundary.LogoService;
import es.isr.crm.facturacion.boundary.RevisionService;
import es.isr.crm.facturacion.boundary.SerieService;
import es.isr.crm.facturacion.entity.DatosImpuesto;
import es.isr.crm.facturacion.entity.ImpuestoUsadoException;
import es.isr.crm.facturacion.entity.PasoArranque;
import es.isr.crm.facturacion.entity.PasoArranque.Paso;
import es.isr.crm.facturacion.entity.SerieEditable;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.FestivoService;
import es.isr.crm.servicios.entity.AmbitoFestivo;
import es.isr.crm.servicios.entity.DatosFestivo;
import es.isr.crm.servicios.entity.Festivo;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is prepared before the first invoice: series, taxes, holidays, the sign; and the list that says what is missing. */
@EnServidor
class ConfiguracionFacturacionIT {

    /** A year whose series and holidays nobody else uses. */
    private static final LocalDate HOY = LocalDate.of(2061, 3, 1);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private SerieService series;

    @Inject
    private ImpuestoService impuestos;

    @Inject
    private FestivoService festivos;

    @Inject
    private LogoService logos;

    @Inject
    private ArranqueService arranque;

    @Inject
    private RevisionService revision;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private Reloj reloj;

    @AfterEach
    void asByDefault() {
        reloj.set(Clock.systemUTC());
        datos.update("DELETE FROM series_factura WHERE ejercicio BETWEEN 2061 AND 2062");
        datos.update("DELETE FROM festivos WHERE fecha BETWEEN '2060-01-01' AND '2062-12-31'");
        datos.update("DELETE FROM tipos_impuesto WHERE zona_fiscal = 'melilla'");
        datos.update("DELETE FROM configuracion WHERE clave = 'emisor_logo'");
    }

    @Test
    void seriesBeginsWhereItIsToldUntilItHasGivenANumber() throws Exception {
        today();
        List<SerieEditable> wanted = admin.call(series::findAll);
        assertEquals(
                List.of("F2062-", "R2062-", "F2061-", "R2061-"),
                wanted.subList(0, 4).stream().map(SerieEditable::getPrefijo).toList());
        SerieEditable ours = wanted.get(2);
        ours.setPrefijo("GIL61/");
        ours.setSiguiente(412L);
        admin.run(() -> series.guardar(wanted));
        assertEquals("GIL61/ 412", serie());

        datos.update("UPDATE series_factura SET siguiente = 413 WHERE prefijo = 'GIL61/'");
        SerieEditable begun = admin.call(series::findAll).get(2);
        assertTrue(begun.isEmpezada());
        ours.setSiguiente(500L);
        assertEquals("siguiente_factura_2061", refused(() -> series.guardar(List.of(ours))));
        assertEquals("GIL61/ 413", serie());
    }

    @Test
    void prefixThatCannotBeIsRefusedBesideItsField() throws Exception {
        today();
        for (String prefijo : List.of("F2061-1", "f-", "F 1-", "DEMASIADOLARGO-", "R2061-")) {
            SerieEditable ours = admin.call(series::findAll).get(2);
            ours.setPrefijo(prefijo);
            assertEquals("prefijo_factura_2061", refused(() -> series.guardar(List.of(ours))), prefijo);
        }
        SerieEditable ours = admin.call(series::findAll).get(2);
        ours.setSiguiente(0L);
        assertEquals("siguiente_factura_2061", refused(() -> series.guardar(List.of(ours))));
        assertThrows(EJBAccessException.class, () -> user.run(() -> series.guardar(List.of(ours))));
    }

    @Test
    void rateFollowsAnotherWithoutGapAndNeverChangesWhatWasInvoiced() throws Exception {
        admin.run(() -> impuestos.crear(rate("8.00", "2026-01-01")));
        admin.run(() -> impuestos.crear(rate("10.00", "2062-01-01")));
        List<TipoImpuesto> rates = ofMelilla();
        assertEquals(LocalDate.of(2061, 12, 31), rates.get(1).getHasta());
        assertEquals("desde", refused(() -> impuestos.crear(rate("11.00", "2062-01-01"))));
        assertEquals("porcentaje", refused(() -> impuestos.crear(rate("-1.00", "2063-01-01"))));

        admin.run(() -> impuestos.borrar(rates.get(0).getId()));
        assertEquals(null, ofMelilla().get(0).getHasta());

        Long cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update("UPDATE clientes SET zona_fiscal = 'melilla' WHERE id = ?", cliente);
        new Cuentas(datos, reloj.today()).factura(cliente, "10.00", reloj.today());
        Long used = ofMelilla().get(0).getId();
        assertThrows(ImpuestoUsadoException.class, () -> admin.run(() -> impuestos.borrar(used)));
        assertThrows(ImpuestoUsadoException.class, () -> admin.run(() -> impuestos.crear(rate("9.00", "2026-01-02"))));
        datos.update("UPDATE clientes SET zona_fiscal = 'peninsula' WHERE id = ?", cliente);
    }

    @Test
    void yearOfHolidaysBeginsFromTheOneBefore() throws Exception {
        DatosFestivo ours = new DatosFestivo();
        ours.setFecha(LocalDate.of(2060, 10, 9));
        ours.setNombre("Día de la Comunitat Valenciana");
        ours.setAmbito(AmbitoFestivo.AUTONOMICO);
        assertEquals("lugar", refused(() -> festivos.crear(ours)));
        ours.setLugar("Comunitat Valenciana");
        admin.run(() -> festivos.crear(ours));
        assertEquals("fecha", refused(() -> festivos.crear(ours)), "twice");

        assertEquals(11, admin.call(() -> festivos.empezar(2061)));
        assertEquals(0, admin.call(() -> festivos.empezar(2061)), "nothing twice");
        List<Festivo> year = admin.call(() -> festivos.findByAno(2061));
        assertEquals(LocalDate.of(2061, 4, 8), year.get(2).getFecha(), "Good Friday");
        assertTrue(year.stream().anyMatch(day -> day.getFecha().equals(LocalDate.of(2061, 10, 9))));
        admin.run(() -> festivos.borrar(year.get(0).getId()));
        assertEquals(10, admin.call(() -> festivos.findByAno(2061)).size());
        assertThrows(EJBAccessException.class, () -> user.run(() -> festivos.empezar(2061)));
    }

    @Test
    void signIsAPictureByItsOwnBytesAndNotTooLarge() throws Exception {
        assertEquals("fichero", refused(() -> logos.poner(bytes("%PDF-1.7 nada".getBytes()))));
        assertEquals("fichero", refused(() -> logos.poner(bytes(picture(2000, 10)))), "too wide");
        assertEquals("fichero", refused(() -> logos.poner(bytes(new byte[600_000]))));
        byte[] half = java.util.Arrays.copyOf(picture(300, 100), 60);
        assertEquals("fichero", refused(() -> logos.poner(bytes(half))), "broken off");

        byte[] good = picture(300, 100);
        admin.run(() -> logos.poner(bytes(good)));
        admin.run(() -> logos.poner(bytes(good)));
        assertArrayEquals(good, admin.call(logos::findVigente).orElseThrow().getDatos());
        admin.run(logos::quitar);
        assertTrue(admin.call(logos::findVigente).isEmpty());
        assertThrows(EJBAccessException.class, () -> user.run(() -> logos.poner(bytes(good))));
    }

    @Test
    void listSaysWhatIsMissingBeforeTheFirstInvoice() throws Exception {
        today();
        emisor.poner();
        datos.update("DELETE FROM configuracion WHERE clave = 'emisor_nif'");
        PasoArranque issuer = paso(Paso.EMISOR);
        assertFalse(issuer.hecho());
        assertTrue(issuer.isImprescindible());
        assertTrue(issuer.faltan().equals(List.of("emisor_nif")));
        assertEquals(List.of("F2061-", "R2061-"), paso(Paso.SERIES).faltan());
        assertEquals(List.of("2061"), paso(Paso.FESTIVOS).faltan());

        datos.update(
                "INSERT INTO configuracion (clave, valor, updated_at) VALUES ('emisor_nif', 'B12345674', UTC_TIMESTAMP(6))");
        admin.run(() -> festivos.empezar(2061));
        admin.run(() -> series.guardar(series.findAll()));
        assertTrue(paso(Paso.EMISOR).hecho());
        assertTrue(paso(Paso.FESTIVOS).hecho());
        assertTrue(paso(Paso.SERIES).hecho());
        emisor.quitar();
    }

    @Test
    void noMonthIsProposedBeforeTheFirstThatIsBilled() throws Exception {
        today();
        List<Map<String, Object>> before = datos.rows("SELECT valor FROM configuracion WHERE clave = 'primer_periodo'");
        datos.update("DELETE FROM configuracion WHERE clave = 'primer_periodo'");
        datos.update(
                "INSERT INTO configuracion (clave, valor, updated_at) VALUES ('primer_periodo', '2061-05', UTC_TIMESTAMP(6))");
        try {
            assertEquals(
                    YearMonth.of(2061, 5),
                    admin.call(() -> revision.getPrevision()).siguiente());
        } finally {
            datos.update("DELETE FROM configuracion WHERE clave = 'primer_periodo'");
            before.forEach(row -> datos.update(
                    "INSERT INTO configuracion (clave, valor, updated_at) VALUES ('primer_periodo', ?, UTC_TIMESTAMP(6))",
                    row.get("valor")));
        }
    }

    private void today() {
        reloj.set(Clock.fixed(HOY.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
    }

    private PasoArranque paso(Paso paso) throws Exception {
        return admin.call(arranque::findPasos).stream()
                .filter(each -> each.paso() == paso)
                .findFirst()
                .orElseThrow();
    }

    private String serie() {
        return datos.text(
                "SELECT CONCAT_WS(' ', prefijo, siguiente) FROM series_factura WHERE tipo = ? AND ejercicio = 2061",
                TipoFactura.FACTURA.name().toLowerCase());
    }

    private List<TipoImpuesto> ofMelilla() throws Exception {
        return admin.call(impuestos::findAll).stream()
                .filter(rate -> rate.getZonaFiscal() == ZonaFiscal.MELILLA)
                .toList();
    }

    /** The field at which the call is refused. */
    private String refused(es.isr.crm.testing.Como.Action action) {
        List<ErrorCampo> faults = assertThrows(DatosInvalidosException.class, () -> admin.run(action))
                .getErrores();
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0).field();
    }

    private static DatosImpuesto rate(String percent, String since) {
        DatosImpuesto rate = new DatosImpuesto();
        rate.setZonaFiscal(ZonaFiscal.MELILLA);
        rate.setImpuesto("IPSI");
        rate.setPorcentaje(new BigDecimal(percent));
        rate.setDesde(LocalDate.parse(since));
        return rate;
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static ByteArrayInputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
