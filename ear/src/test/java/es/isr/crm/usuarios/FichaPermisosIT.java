package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each part of the customer's file and each list that can be taken away, in each role; and no account in any of them. */
@EnServidor
@RunAsClient
class FichaPermisosIT {

    private static final MatrizPermisos MATRIZ = MatrizPermisos.load();
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([a-z-]+)-\\d{4}-\\d{2}-\\d{2}\\.csv\"");

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final Visita visita = Visita.nueva();
    private final String iban = Datos.iban();
    private long cliente;

    /** A customer with an account, and a line of their history that tells of it. */
    @BeforeEach
    void customerWithAccount() {
        cliente = (1L << 51) + ThreadLocalRandom.current().nextInt();
        datos.update("""
                INSERT INTO clientes (id, codigo, tipo_cliente, nombre, tipo_id, dni, telefono, direccion, codigo_postal,
                       localidad, provincia, medio_pago, iban, estado, fecha_alta, fecha_baja, created_at, updated_at)
                VALUES (?, ?, 'particular', 'Cuenta Oculta', 'nif', ?, '600111222', 'Calle Mayor, 1', '46149', 'Gilet',
                       'Valencia', 'domiciliacion', ?, 'baja', '2026-01-01', '2026-01-02', '2026-01-01', '2026-01-01')""", cliente, Datos.codigo(), Datos.nif(), iban);
        datos.update(
                """
                INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, antes, despues, usuario, created_at)
                VALUES (?, ?, 'clientes.editar', 'Datos del cliente cambiados', ?, ?, 'Prueba', '2026-01-02')""",
                cliente,
                cliente,
                "{\"Cliente " + cliente + "\":{\"iban\":\"···· 0001\"}}",
                "{\"Cliente " + cliente + "\":{\"iban\":\"···· " + iban.substring(20) + "\"}}");
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void partOfTheFileIsShownToExactlyWhoMayReadIt(Rol rol) {
        signIn(rol);
        List<String> parts = MATRIZ.partes();
        assertFalse(parts.isEmpty());
        String file = visita.get("/clientes/ficha?id=" + cliente).body();
        for (String part : parts) {
            boolean allowed = MATRIZ.parte(part).orElseThrow().contains(rol.roleName());
            String address = part.replace("?", "?id=" + cliente + "&").replace("&tab=resumen", "");
            assertEquals(allowed ? 200 : 403, visita.get(address).statusCode(), rol + " at " + part);
            assertEquals(allowed, file.contains(address.replace("&", "&amp;") + "\""), rol + " is offered " + part);
        }
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void noPageNorFileShowsAWholeAccount(Rol rol) {
        signIn(rol);
        Set<String> taken = new LinkedHashSet<>();
        for (String address : addresses()) {
            HttpResponse<String> page = visita.get(address);
            if (page.statusCode() == 200) {
                assertHidden(page.body(), rol + " at " + address);
                export(address, page.body()).ifPresent(file -> {
                    assertEquals(200, file.statusCode(), address);
                    assertHidden(file.body(), rol + " takes away " + address);
                    Matcher name = FILE.matcher(
                            file.headers().firstValue("Content-Disposition").orElse(""));
                    assertTrue(name.find(), address + " gives no file");
                    assertTrue(
                            MATRIZ.exportacion(name.group(1)).orElseThrow().contains(rol.roleName()),
                            rol + " takes away " + name.group(1));
                    taken.add(name.group(1));
                });
            }
        }
        assertTrue(taken.containsAll(List.of("clientes", "actividad")), rol + " could take away " + taken);
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE CONCAT_WS(' ', descripcion, antes, despues) LIKE ?",
                        "%" + iban + "%"));
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void endOfAnAccountIsShownToExactlyWhoHasBusinessWithIt(Rol rol) {
        signIn(rol);
        boolean told = rol != Rol.TECNICO;
        String end = "···· " + iban.substring(20);
        assertEquals(told, visita.get("/clientes/ficha?id=" + cliente).body().contains(end), rol + ", file");
        assertEquals(
                told,
                visita.get("/clientes/ficha?id=" + cliente + "&tab=actividad")
                        .body()
                        .contains(end),
                rol + ", history");
    }

    /** What the parts of a file keep from somebody its history does not tell either. */
    @ParameterizedTest
    @EnumSource(Rol.class)
    void moneyInTheHistoryIsShownToExactlyWhoDealsWithMoney(Rol rol) {
        datos.update("""
                INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, usuario, created_at)
                VALUES (?, ?, 'tesoreria.cobrar', 'Cobro de 50,17 €', 'Cajera Oculta', '2026-01-02')""", cliente + 1, cliente);
        signIn(rol);
        boolean told =
                MATRIZ.parte("/clientes/ficha?tab=facturas").orElseThrow().contains(rol.roleName());
        for (String part : List.of("", "&tab=actividad")) {
            String page = visita.get("/clientes/ficha?id=" + cliente + part).body();
            assertTrue(page.contains("Datos del cliente cambiados"), rol + part);
            assertEquals(told, page.contains("50,17"), rol + part);
        }
        String history =
                visita.get("/clientes/ficha?id=" + cliente + "&tab=actividad").body();
        assertEquals(told, history.contains("Cajera Oculta"), "who did it, for " + rol);
        assertEquals(told, history.contains("value=\"CUENTAS\""), "the kind, for " + rol);
        String list = visita.get("/clientes?deuda=true").body();
        assertEquals(told, list.contains("id=\"clientes:deuda\""), rol + ", who owes");
    }

    /** Every page that this installation has, with the customer where it wants one, and every part of the file. */
    private List<String> addresses() {
        List<String> all = new ArrayList<>();
        MATRIZ.paginas().stream()
                .filter(page -> !"/salir".equals(page) && !"/login".equals(page))
                .forEach(page -> all.add(page + "?id=" + cliente));
        MATRIZ.partes().forEach(part -> all.add(part.replace("?", "?id=" + cliente + "&")));
        return all;
    }

    /** Presses the button that takes the list of a page away; nothing when there is none. */
    private Optional<HttpResponse<String>> export(String address, String page) {
        Matcher state = STATE.matcher(page);
        if (!page.contains("name=\"exportar:csv\"") || !state.find()) {
            return Optional.empty();
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("exportar", "exportar");
        form.put("exportar:csv", "CSV");
        form.put("jakarta.faces.ViewState", state.group(1));
        return Optional.of(visita.post(address, form, "Sec-Fetch-Site", "same-origin"));
    }

    private void assertHidden(String text, String where) {
        String plain = text.replaceAll("[\\s\\u00a0]|&nbsp;|&#160;", "");
        assertFalse(plain.contains(iban), "an account is told to " + where);
    }

    private void signIn(Rol rol) {
        String email = Plantilla.nueva(datos, rol);
        assertEquals(302, visita.entrar("/login", email, Plantilla.PASSWORD).statusCode());
    }
}
