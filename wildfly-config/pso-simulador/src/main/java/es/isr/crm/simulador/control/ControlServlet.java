package es.isr.crm.simulador.control;

import es.isr.crm.simulador.mundo.Mundo;
import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.operacion.CuerpoJson;
import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the calls of the control API have in common: JSON in, JSON out, a readable error. */
abstract class ControlServlet extends HttpServlet {

    private final transient Simulador simulador;

    ControlServlet(Simulador simulador) {
        this.simulador = simulador;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RechazoException e) {
            boolean falta = e.codigo() == Codigo.NO_ENCONTRADA;
            error(response, falta ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST, e);
        } catch (IllegalArgumentException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, e);
        }
    }

    Simulador simulador() {
        return simulador;
    }

    Mundo mundo() {
        return simulador.mundo();
    }

    static Campos body(HttpServletRequest request) throws IOException {
        return new Campos(CuerpoJson.read(request.getInputStream().readAllBytes()));
    }

    /** The segment after the servlet's own path; empty when there is none. */
    static String resto(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    static void write(HttpServletResponse response, int estado, JsonObject json) throws IOException {
        response.setStatus(estado);
        response.setContentType("application/json; charset=utf-8");
        try (JsonWriter salida = Json.createWriter(response.getOutputStream())) {
            salida.writeObject(json);
        }
    }

    static void write(HttpServletResponse response, JsonObject json) throws IOException {
        write(response, HttpServletResponse.SC_OK, json);
    }

    private static void error(HttpServletResponse response, int estado, RuntimeException causa) throws IOException {
        write(
                response,
                estado,
                Json.createObjectBuilder().add("error", causa.getMessage()).build());
    }
}
