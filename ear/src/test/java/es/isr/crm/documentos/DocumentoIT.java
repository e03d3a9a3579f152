package es.isr.crm.documentos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.ClaseNoPermitidaException;
import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.documentos.entity.DocumentoGrandeException;
import es.isr.crm.documentos.entity.DocumentoRetiradoException;
import es.isr.crm.documentos.entity.DocumentoRow;
import es.isr.crm.documentos.entity.FormatoDocumento;
import es.isr.crm.documentos.entity.FormatoNoAdmitidoException;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers are kept byte by byte, shown to whom they are for, and withdrawn, not deleted. */
@EnServidor
class DocumentoIT {

    private static final byte[] PDF = "%PDF-1.7\nya está\n%%EOF".getBytes(StandardCharsets.UTF_8);
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    @Inject
    private Personas personas;

    @Inject
    private Actor actor;

    private Long id;

    @BeforeEach
    void signUp() throws Exception {
        id = alta(Datos.alta(catalogo.plan(Catalogo.MOVIL)));
    }

    @Test
    void whatComesInGoesOutByteByByteInPieces() throws Exception {
        byte[] content = new byte[1_000_003];
        new Random(7).nextBytes(content);
        System.arraycopy(PDF, 0, content, 0, 8);
        Long documento = subir(user, ClaseDocumento.CONTRATO, "Contrato firmado ñ.exe", content);

        DocumentoRow row = user.call(() -> documentos.findByCliente(id)).get(0);
        assertEquals("Contrato firmado ñ.pdf", row.nombre());
        assertEquals(FormatoDocumento.PDF, row.formato());
        assertEquals(content.length, row.bytes());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), row.sha256());
        assertEquals(4, datos.number("SELECT COUNT(*) FROM documentos_trozos WHERE documento_id = ?", documento));
        assertArrayEquals(content, read(user, documento));
        assertEquals(
                "Documento añadido",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'documentos.subir'",
                        id));
    }

    @Test
    void neitherNameNorClaimMakesAProgramADocument() throws Exception {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThrows(
                FormatoNoAdmitidoException.class, () -> subir(user, ClaseDocumento.CONTRATO, "contrato.pdf", page));
        assertThrows(
                FormatoNoAdmitidoException.class,
                () -> subir(user, ClaseDocumento.CONTRATO, "contrato.pdf", new byte[0]));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM documentos WHERE cliente_id = ?", id));
    }

    @Test
    void tooLongAOneLeavesNothingBehind() throws Exception {
        datos.update("REPLACE INTO configuracion (clave, valor, updated_at) VALUES"
                + " ('documento_maximo_mb', '1', UTC_TIMESTAMP(6))");
        try {
            byte[] exact = new byte[1_000_000];
            System.arraycopy(PDF, 0, exact, 0, 8);
            subir(user, ClaseDocumento.CONTRATO, "justo.pdf", exact);
            byte[] longer = new byte[1_000_001];
            System.arraycopy(PDF, 0, longer, 0, 8);
            long before = datos.count("documentos_trozos");

            assertThrows(
                    DocumentoGrandeException.class, () -> subir(user, ClaseDocumento.CONTRATO, "largo.pdf", longer));
            assertEquals(before, datos.count("documentos_trozos"));
            assertEquals(1, datos.number("SELECT COUNT(*) FROM documentos WHERE cliente_id = ?", id));
        } finally {
            datos.update("DELETE FROM configuracion WHERE clave = 'documento_maximo_mb'");
        }
    }

    @Test
    void oneThatBreaksOffLeavesNothingBehind() {
        InputStream torn = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == 400_000) {
                    throw new IOException("torn");
                }
                return given < PDF.length ? PDF[given++] : given++ & 0x7F;
            }
        };

        assertThrows(
                Exception.class, () -> user.call(() -> documentos.subir(id, datos(ClaseDocumento.CONTRATO), torn)));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM documentos WHERE cliente_id = ?", id));
    }

    @Test
    void techniciansSeeAndAddWhatIsOfTheInstallation() throws Exception {
        subir(user, ClaseDocumento.CONTRATO, "contrato.pdf", PDF);
        Long identidad = subir(user, ClaseDocumento.IDENTIDAD, "dni.jpg", JPEG);
        Long foto = subir(tecnico, ClaseDocumento.FOTO_INSTALACION, "IMG_1.JPG", JPEG);

        assertEquals(
                List.of(foto),
                tecnico.call(() -> documentos.findByCliente(id)).stream()
                        .map(DocumentoRow::id)
                        .toList());
        assertThrows(NotFoundException.class, () -> tecnico.run(() -> documentos.abrir(identidad)));
        assertThrows(NotFoundException.class, () -> tecnico.run(() -> documentos.leer(identidad, 0)));
        assertThrows(
                ClaseNoPermitidaException.class, () -> subir(tecnico, ClaseDocumento.CONTRATO, "contrato.pdf", PDF));
        assertEquals(
                List.of(ClaseDocumento.FOTO_INSTALACION, ClaseDocumento.HOJA_INSTALACION),
                tecnico.call(() -> documentos.findAnadibles(id)));
    }

    @Test
    void salespersonSeesTheContractsOfTheirOwnCustomersAndWhatTheyBroughtIn() throws Exception {
        Personas.Persona vendedora = personas.nueva(Rol.COMERCIAL);
        AltaCliente suya = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        suya.getDatos().setVendedorId(vendedora.id());
        Long suyo = alta(suya);
        Long contrato = user.call(() -> documentos.subir(suyo, datos(ClaseDocumento.CONTRATO), stream(PDF)));
        user.run(() -> documentos.subir(suyo, datos(ClaseDocumento.IDENTIDAD), stream(JPEG)));
        subir(user, ClaseDocumento.CONTRATO, "de otra.pdf", PDF);

        Long traido = comercial.call(() -> {
            actor.set(vendedora.id(), "Rosa Prueba", "127.0.0.1");
            return documentos.subir(suyo, datos(ClaseDocumento.IDENTIDAD), stream(JPEG));
        });
        comercial.run(() -> {
            actor.set(vendedora.id(), "Rosa Prueba", "127.0.0.1");
            assertEquals(
                    List.of(traido, contrato),
                    documentos.findByCliente(suyo).stream()
                            .map(DocumentoRow::id)
                            .toList());
            assertEquals(List.of(), documentos.findByCliente(id));
            assertEquals(List.of(), documentos.findAnadibles(id));
        });
        assertThrows(
                ClaseNoPermitidaException.class,
                () -> comercial.run(() -> {
                    actor.set(vendedora.id(), "Rosa Prueba", "127.0.0.1");
                    documentos.subir(id, datos(ClaseDocumento.CONTRATO), stream(PDF));
                }));
    }

    @Test
    void whoOpensAnIdentityDocumentIsWrittenDown() throws Exception {
        Long identidad = subir(user, ClaseDocumento.IDENTIDAD, "dni.jpg", JPEG);
        Long contrato = subir(user, ClaseDocumento.CONTRATO, "contrato.pdf", PDF);

        user.run(() -> documentos.abrir(contrato));
        user.run(() -> documentos.abrir(identidad));

        List<?> opened = datos.rows(
                "SELECT usuario, descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'documentos.abierto'",
                id);
        assertEquals(1, opened.size(), opened::toString);
        assertTrue(opened.toString().contains("dni.jpg") && opened.toString().contains(user.nombre()));
    }

    @Test
    void withdrawnOneStaysForAdministratorsWithItsReason() throws Exception {
        Long documento = subir(user, ClaseDocumento.CONTRATO, "contrato.pdf", PDF);

        assertThrows(EJBAccessException.class, () -> user.run(() -> documentos.retirar(documento, "no es suyo")));
        assertThrows(DatosInvalidosException.class, () -> admin.run(() -> documentos.retirar(documento, " ")));
        admin.run(() -> documentos.retirar(documento, "Es de otro cliente"));

        assertEquals(List.of(), user.call(() -> documentos.findByCliente(id)));
        assertThrows(NotFoundException.class, () -> user.run(() -> documentos.abrir(documento)));
        DocumentoRow row = admin.call(() -> documentos.findByCliente(id)).get(0);
        assertEquals("Es de otro cliente", row.retirada().motivo());
        assertEquals(admin.nombre(), row.retirada().quien());
        assertArrayEquals(PDF, read(admin, documento));
        assertThrows(
                DocumentoRetiradoException.class, () -> admin.run(() -> documentos.retirar(documento, "otra vez")));
    }

    @Test
    void serviceOfSomebodyElseIsRefused() throws Exception {
        Long other = alta(Datos.alta(catalogo.plan(Catalogo.MOVIL)));
        DatosDocumento about = datos(ClaseDocumento.CONTRATO);
        about.setServicioId(datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", other));

        assertThrows(NotFoundException.class, () -> user.run(() -> documentos.subir(id, about, stream(PDF))));
    }

    private Long alta(AltaCliente alta) throws Exception {
        return user.call(() -> altas.alta(alta));
    }

    private Long subir(Como como, ClaseDocumento clase, String nombre, byte[] content) throws Exception {
        DatosDocumento about = datos(clase);
        about.setNombre(nombre);
        return como.call(() -> documentos.subir(id, about, stream(content)));
    }

    private byte[] read(Como como, Long documento) throws Exception {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        como.run(() -> {
            documentos.abrir(documento);
            int orden = 0;
            for (Optional<byte[]> piece = documentos.leer(documento, orden);
                    piece.isPresent();
                    piece = documentos.leer(documento, orden)) {
                whole.write(piece.get());
                orden++;
            }
        });
        return whole.toByteArray();
    }

    private static DatosDocumento datos(ClaseDocumento clase) {
        DatosDocumento datos = new DatosDocumento();
        datos.setClase(clase);
        datos.setNombre(clase.name().toLowerCase(Locale.ROOT));
        return datos;
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
