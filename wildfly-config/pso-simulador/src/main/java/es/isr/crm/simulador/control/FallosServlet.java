package es.isr.crm.simulador.control;

import es.isr.crm.simulador.fallo.Fallo;
import es.isr.crm.simulador.fallo.FalloJson;
import es.isr.crm.simulador.fallo.Fallos;
import es.isr.crm.simulador.mundo.Simulador;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Faults: list, set, clear one or all. */
public final class FallosServlet extends ControlServlet {

    public FallosServlet(Simulador simulador) {
        super(simulador);
    }

    static JsonArrayBuilder lista(Fallos fallos) {
        JsonArrayBuilder lista = Json.createArrayBuilder();
        fallos.activos().forEach(activo -> lista.add(FalloJson.toJson(activo)));
        return lista;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, Vista.objeto().add("fallos", lista(mundo().fallos())).build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject json = body(request).json();
        Fallo fallo = FalloJson.read(json);
        Fallos.Activo activo = mundo().fallos().poner(fallo, FalloJson.saltar(json), FalloJson.veces(json));
        write(response, HttpServletResponse.SC_CREATED, FalloJson.toJson(activo));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = resto(request);
        if (id.isEmpty()) {
            mundo().fallos().quitarTodos();
        } else {
            mundo().fallos().quitar(Long.parseLong(id));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
