package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Formulario;
import es.isr.crm.testing.Visita;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may see a page, and not do or see all that others can on it: buttons that are not shown, papers of another kind. */
@EnServidor
@RunAsClient
class FormularioAjenoIT {

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final String iban = Datos.iban();
    private final long cliente = Intruso.cliente(datos, "Cuenta Guardada", iban);

    @ParameterizedTest
    @EnumSource(Rol.class)
    void buttonThatIsNotShownCannotBePressed(Rol rol) {
        Visita visita = Intruso.con(rol);
        String page = "/clientes/ficha?id=" + cliente;
        boolean may = Intruso.MATRIZ
                .metodo("clientes.CuentaBancariaService.revelar")
                .orElseThrow()
                .contains(rol.roleName());

        Map<String, String> form =
                Formulario.de(visita.get(page).body(), "cobro").pulsar("verCuenta");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "cobro:verCuenta");
        form.put("jakarta.faces.partial.execute", "@all");
        form.put("jakarta.faces.partial.render", "cobro:cuenta");
        String answer = visita.post(page, form, "Faces-Request", "partial/ajax").body();

        assertEquals(may, answer.replaceAll("\\s|&#160;", "").contains(iban), rol + ": " + answer);
        assertEquals(
                may ? 1 : 0,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'clientes.cuentaRevelada' AND entidad_id = ?",
                        cliente),
                rol.name());
    }

    @Test
    void paperThatIsNotForOneLooksLikeOneThatIsNotThere() {
        datos.update("""
                INSERT INTO documentos (id, cliente_id, tipo, origen, nombre, formato, bytes, sha256, usuario, created_at,
                       updated_at)
                VALUES (?, ?, 'identidad', 'subido', 'dni.pdf', 'pdf', 4, ?, 'Prueba', '2026-01-02', '2026-01-02')""", cliente, cliente, "0".repeat(64));
        datos.update(
                "INSERT INTO documentos_trozos (documento_id, orden, datos) VALUES (?, 0, ?)",
                cliente,
                "%PDF".getBytes());
        Visita tecnico = Intruso.con(Rol.TECNICO);

        HttpResponse<String> hidden = tecnico.get("/clientes/documento?id=" + cliente);
        HttpResponse<String> missing = tecnico.get("/clientes/documento?id=" + (cliente + 1));

        assertEquals(404, hidden.statusCode());
        assertEquals(404, missing.statusCode());
        assertEquals(words(missing), words(hidden));
        HttpResponse<String> shown = Intruso.con(Rol.ADMIN).get("/clientes/documento?id=" + cliente);
        assertEquals(200, shown.statusCode());
        assertEquals(
                "attachment; filename=\"dni.pdf\"; filename*=UTF-8''dni.pdf", header(shown, "Content-Disposition"));
        assertEquals(
                List.of("default-src 'none'; sandbox; frame-ancestors 'none'"),
                shown.headers().allValues("Content-Security-Policy"));
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void partOfTheFileThatIsNotForOneIsNotSentByASlyRequestEither(Rol rol) {
        Visita visita = Intruso.con(rol);
        String page = "/clientes/ficha?id=" + cliente;
        Formulario form = Formulario.de(visita.get(page).body(), "cobro");
        for (String part : Intruso.MATRIZ.partes()) {
            if (!Intruso.MATRIZ.parte(part).orElseThrow().contains(rol.roleName())) {
                String address = part.replace("?", "?id=" + cliente + "&");
                assertEquals(403, visita.get(address).statusCode(), rol + " at " + part);
                HttpResponse<String> answer = visita.post(address, form.pulsar("verCuenta"));
                assertTrue(answer.statusCode() < 500, rol + " posts to " + part + ": " + answer.statusCode());
                assertFalse(answer.body().contains(address.replace("&", "&amp;") + "\""), rol + " is given " + part);
            }
        }
    }

    @Test
    void pageSizeAndOrderOfAListAreNotTheBrowsersToChoose() {
        Visita visita = Intruso.con(Rol.USER);
        for (String[] wish : new String[][] {
            {"clientes:tabla_rows", "2000000000"},
            {"clientes:tabla_rows", "-1"},
            {"clientes:tabla_rows", "0"},
            {"clientes:tabla_first", "-5"},
            {"clientes:tabla_first", "2000000000"},
            {"clientes:tabla_sortKey", "password_hash"}
        }) {
            Map<String, String> form =
                    Formulario.de(visita.get("/clientes").body(), "clientes").pulsar("tabla");
            form.put("jakarta.faces.partial.ajax", "true");
            form.put("jakarta.faces.source", "clientes:tabla");
            form.put("jakarta.faces.partial.execute", "clientes:tabla");
            form.put("jakarta.faces.partial.render", "clientes:tabla");
            form.put(wish[0].endsWith("sortKey") ? "clientes:tabla_sorting" : "clientes:tabla_pagination", "true");
            form.put("clientes:tabla_encodeFeature", "true");
            form.put("clientes:tabla_first", "0");
            form.put("clientes:tabla_rows", "15");
            form.put(wish[0], wish[1]);

            HttpResponse<String> answer = visita.post("/clientes", form, "Faces-Request", "partial/ajax");

            String where = String.join("=", wish);
            assertEquals(200, answer.statusCode(), where);
            int rows = answer.body().split("data-ri=", -1).length - 1;
            assertTrue(rows <= 1000, where + " gives " + rows);
        }
    }

    private static String words(HttpResponse<String> page) {
        return page.body().replaceAll("(?s)<script.*?</script>|<[^>]*>", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }
}
