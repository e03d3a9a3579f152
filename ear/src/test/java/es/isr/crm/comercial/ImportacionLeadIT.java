package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.comercial.boundary.ImportacionLeadService;
import es.isr.crm.comercial.entity.LineaLead;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leads that come as a file: what is wrong is told line by line, and nobody comes twice. */
@EnServidor
class ImportacionLeadIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private ImportacionLeadService importaciones;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoComercial comercial;

    private final String palabra = "Feria" + Datos.telefono();

    @Test
    void eachLineIsNewOrKnownOrWrong() throws Exception {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        admin.call(() -> altas.alta(alta));
        String repeated = Datos.telefono();
        byte[] file = file(
                "Nombre;Teléfono;Correo;Interés;Plan;Color",
                palabra + ";+34 " + repeated + ";;Alto;" + Catalogo.FIBRA + ";azul",
                palabra + ";" + repeated + ";otra@isp.example;;;",
                palabra + ";" + alta.getDatos().getTelefono() + ";;;;",
                palabra + ";123;no-es-correo;mucho;Plan de nadie;",
                ";;;;;",
                palabra + ";;" + Datos.email() + ";;;");

        List<LineaLead> lines = admin.call(() -> importaciones.revisar(file));
        assertEquals(
                List.of("VALIDO", "EXISTENTE", "EXISTENTE", "RECHAZADO", "RECHAZADO", "VALIDO"),
                lines.stream().map(line -> line.getEstado().name()).toList());
        assertEquals(
                List.of("email email", "interes leadsPalabra", "planId leadsPalabra", "telefono telefono"),
                errores(lines.get(3)));
        assertEquals(List.of("nombre obligatorio", "telefono telefonoOEmail"), errores(lines.get(4)));
        assertEquals(0, count());

        assertEquals(2, admin.call(() -> importaciones.importar(file)));
        assertEquals(2, count());
        assertEquals(
                "nuevo alto fichero " + catalogo.plan(Catalogo.FIBRA),
                datos.text(
                        "SELECT CONCAT_WS(' ', estado, interes, origen, plan_id) FROM leads WHERE telefono = ?",
                        repeated));
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM notas_lead n JOIN leads l ON l.id = n.lead_id WHERE l.nombre = ?",
                        palabra));

        assertEquals(0, admin.call(() -> importaciones.importar(file)));
        assertEquals(2, count());
    }

    @Test
    void fileOfASpreadsheetOfBeforeIsRead() throws Exception {
        byte[] file = ("nombre,apellidos,móvil\n" + palabra + ",Muñoz," + Datos.telefono() + "\n")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(1, admin.call(() -> importaciones.importar(file)));
        assertEquals("Muñoz", datos.text("SELECT apellidos FROM leads WHERE nombre = ?", palabra));
    }

    @Test
    void whatIsNoFileOfLeadsIsRefused() {
        assertEquals("leadsColumnas", refusal(file("nombre;color", "Ana;azul")));
        assertEquals("leadsVacio", refusal(file("nombre;telefono")));
        assertEquals("leadsIlegible", refusal(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("leadsColumnas", refusal(new byte[0]));
        assertEquals(
                "leadsDemasiados",
                refusal(("nombre;telefono\n" + "Ana;600000000\n".repeat(5001)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesAreTheBusinessOfAnAdministrator() {
        byte[] file = file("nombre;telefono", palabra + ";" + Datos.telefono());
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> importaciones.revisar(file)));
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> importaciones.importar(file)));
    }

    private String refusal(byte[] file) {
        return assertThrows(DatosInvalidosException.class, () -> admin.call(() -> importaciones.revisar(file)))
                .getErrores()
                .get(0)
                .key();
    }

    private static List<String> errores(LineaLead line) {
        return line.errores().stream()
                .map(each -> each.field() + " " + each.key())
                .sorted()
                .toList();
    }

    private long count() {
        return datos.number("SELECT COUNT(*) FROM leads WHERE nombre = ?", palabra);
    }

    private static byte[] file(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
