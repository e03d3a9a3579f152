package es.isr.crm.documentos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.boundary.PapelService;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.ClaseNoPermitidaException;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.FaltanDatosException;
import es.isr.crm.documentos.entity.PapelImprimible;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers say what is known, in the customer's language, and are refused while they would leave something out. */
@EnServidor
class PapelIT {

    private static final Map<Parametro, String> ISSUER = new EnumMap<>(Map.of(
            Parametro.EMISOR_NOMBRE, "Fibra Ñandú & Cía., S.L.",
            Parametro.EMISOR_NIF, "B12345674",
            Parametro.EMISOR_DIRECCION, "Calle del Niño, 1",
            Parametro.EMISOR_CODIGO_POSTAL, "46149",
            Parametro.EMISOR_LOCALIDAD, "Gilet",
            Parametro.EMISOR_PROVINCIA, "Valencia",
            Parametro.SOPORTE_TELEFONO, "961234567",
            Parametro.VELOCIDAD_MINIMA, "50",
            Parametro.VELOCIDAD_NORMAL, "80"));

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private PapelService papeles;

    @Inject
    private DocumentoService documentos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    private Map<Parametro, String> before;

    @BeforeEach
    void issuer() throws Exception {
        before = new EnumMap<>(admin.call(configuracion::findAll));
        before.keySet().retainAll(ISSUER.keySet());
        admin.run(() -> configuracion.save(ISSUER));
    }

    @AfterEach
    void asItWas() throws Exception {
        Map<Parametro, String> restored = new EnumMap<>(Parametro.class);
        ISSUER.keySet().forEach(parametro -> restored.put(parametro, before.get(parametro)));
        admin.run(() -> configuracion.save(restored));
    }

    @Test
    void contractSummaryHasItsHeadingsSpeedsAndPrices() throws Exception {
        Long id = alta(alta("es", "Begoña 😀 <b>", "Ñúñez de la Peñalosa y Fernández-Villaverde"));
        String text = print(user, id, ClaseDocumento.RESUMEN_CONTRATO, servicio(id));

        for (String words : List.of(
                "Resumen del contrato",
                "Fibra Ñandú & Cía., S.L.",
                "Ñúñez de la Peñalosa y Fernández-Villaverde",
                "Begoña",
                "<b>",
                "Servicios y equipos",
                "Velocidades del servicio de internet y vías de recurso",
                "300 Mbit/s",
                "480 Mbit/s",
                "600 Mbit/s",
                "Precio",
                "(IVA incluido)",
                "Duración, renovación y resolución",
                "Prestaciones para usuarios finales con discapacidad",
                "Otra información pertinente",
                "961 23 45 67")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        String precio = datos.text("SELECT precio_mensual FROM planes WHERE nombre = ?", Catalogo.FIBRA);
        assertTrue(text.contains(precio.replace('.', ',') + " €"), text);
    }

    @Test
    void installationSheetSaysWhereTheOntGoesInTheCustomersLanguage() throws Exception {
        AltaCliente alta = alta("en", "John", "O'Brien");
        alta.setActivar(true);
        alta.getGpon().setNumeroSerie(Datos.numeroSerie());
        alta.getGpon().setOlt("OLT-GILET-01");
        alta.getGpon().setPon("0/1/1");
        alta.getGpon().setVlan(1100);
        Long id = alta(alta);

        String text = print(tecnico, id, ClaseDocumento.HOJA_INSTALACION, servicio(id));

        for (String words : List.of(
                "Installation sheet",
                "John O'Brien",
                alta.getGpon().getNumeroSerie(),
                "OLT-GILET-01",
                "0/1/1",
                "1100",
                "Signature of the customer")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
    }

    @Test
    void whatWasPrintedIsKeptWithItsHash() throws Exception {
        AltaCliente alta = alta("es", "José", "Gil");
        alta.getDatos().setCodigo(Datos.codigo());
        Long id = alta(alta);
        Long documento = user.call(() -> papeles.imprimir(id, ClaseDocumento.RESUMEN_CONTRATO, servicio(id)));

        assertEquals(
                "Resumen del contrato " + alta.getDatos().getCodigo() + ".pdf",
                datos.text("SELECT nombre FROM documentos WHERE id = ?", documento));
        assertEquals("generado", datos.text("SELECT origen FROM documentos WHERE id = ?", documento));
        assertEquals(
                64,
                datos.text("SELECT sha256 FROM documentos WHERE id = ?", documento)
                        .length());
        assertEquals(
                "Documento generado",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'documentos.imprimir'",
                        id));
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsPrinted() throws Exception {
        Map<Parametro, String> blank = new EnumMap<>(Parametro.class);
        blank.put(Parametro.EMISOR_NIF, null);
        blank.put(Parametro.VELOCIDAD_MINIMA, null);
        admin.run(() -> configuracion.save(blank));
        Long id = alta(alta("es", "José", "Gil"));

        PapelImprimible papel = user.call(() -> papeles.findImprimibles(id)).stream()
                .filter(each -> each.clase() == ClaseDocumento.RESUMEN_CONTRATO)
                .findFirst()
                .orElseThrow();
        assertFalse(papel.isListo());
        assertEquals(
                List.of("emisor_nif", "velocidad_minima"),
                papel.faltas().stream().map(Falta::campo).toList());
        assertThrows(
                FaltanDatosException.class,
                () -> user.run(() -> papeles.imprimir(id, ClaseDocumento.RESUMEN_CONTRATO, papel.servicioId())));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM documentos WHERE cliente_id = ?", id));
    }

    @Test
    void mandateNamesCreditorDebtorAndAccountAndIsForWhoMaySeeIt() throws Exception {
        AltaCliente alta = alta("es", "Begoña", "Ñúñez");
        alta.getDatos().setMedioPago(MedioPago.DOMICILIACION);
        alta.getDatos().setIban("ES9121000418450200051332");
        Long id = alta(alta);
        datos.update("UPDATE clientes SET mandato_referencia = ? WHERE id = ?", "PRUEBA-" + id, id);

        String text = print(user, id, ClaseDocumento.MANDATO_SEPA, null);

        for (String words : List.of(
                "Orden de domiciliación de adeudo directo SEPA",
                "PRUEBA-" + id,
                "ES11000B12345674",
                "Fibra Ñandú & Cía., S.L.",
                "Begoña Ñúñez",
                "ES91 2100 0418 4502 0005 1332",
                "dentro de las ocho semanas que siguen a la fecha de adeudo en cuenta",
                "al menos 14 días antes")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertThrows(
                ClaseNoPermitidaException.class,
                () -> tecnico.run(() -> papeles.imprimir(id, ClaseDocumento.MANDATO_SEPA, null)));
    }

    @Test
    void techniciansPrintNoContracts() throws Exception {
        Long id = alta(alta("es", "José", "Gil"));

        assertThrows(
                ClaseNoPermitidaException.class,
                () -> tecnico.run(() -> papeles.imprimir(id, ClaseDocumento.RESUMEN_CONTRATO, servicio(id))));
    }

    private AltaCliente alta(String idioma, String nombre, String apellidos) {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
        alta.getDatos().setIdioma(idioma);
        alta.getDatos().setNombre(nombre);
        alta.getDatos().setApellidos(apellidos);
        return alta;
    }

    private Long alta(AltaCliente alta) throws Exception {
        return user.call(() -> altas.alta(alta));
    }

    private Long servicio(Long cliente) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }

    private String print(Como como, Long cliente, ClaseDocumento clase, Long servicio) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        como.run(() -> {
            Long documento = papeles.imprimir(cliente, clase, servicio);
            int orden = 0;
            for (Optional<byte[]> piece = documentos.leer(documento, orden);
                    piece.isPresent();
                    piece = documentos.leer(documento, orden)) {
                pdf.write(piece.get());
                orden++;
            }
        });
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper()
                    .getText(read)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\R", " ")
                    .replaceAll(" +", " ");
        }
    }
}
