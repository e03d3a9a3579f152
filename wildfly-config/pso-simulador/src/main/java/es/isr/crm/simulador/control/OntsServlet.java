package es.isr.crm.simulador.control;

import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.OntLibre;
import es.isr.crm.simulador.red.RechazoException;
import es.isr.crm.simulador.red.Red;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** ONTs changed behind the CRM's back, one or many. */
public final class OntsServlet extends ControlServlet {

    public OntsServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, json(mundo().red(), resto(request)));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Red red = mundo().red();
        String sn = resto(request);
        new OntCambio(red, sn, body(request)).apply();
        write(response, json(red, sn));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sn = resto(request);
        if (!mundo().red().retirar(sn)) {
            throw noEncontrada(sn);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The load generator. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().endsWith("carga")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Campos campos = body(request).only("cantidad", "olt", "perfilVelocidad", "perfilUsuario", "onts", "tender");
        List<String> creadas = campos.has("onts") ? cargar(campos) : generar(campos);
        write(
                response,
                HttpServletResponse.SC_CREATED,
                Vista.objeto()
                        .add("creadas", creadas.size())
                        .add("onts", Json.createArrayBuilder(creadas))
                        .build());
    }

    private List<String> generar(Campos campos) {
        return new Carga(mundo().red(), campos.texto("olt", null))
                .crear(
                        campos.entero("cantidad", 0),
                        campos.texto("perfilVelocidad", "300M"),
                        campos.texto("perfilUsuario", "residencial"));
    }

    private List<String> cargar(Campos campos) {
        Red red = mundo().red();
        List<OntCambio> cambios = campos.lista("onts").stream()
                .map(JsonValue::asJsonObject)
                .map(Campos::new)
                .map(una -> new OntCambio(red, una.texto("sn"), una))
                .toList();
        cambios.forEach(campos.logico("tender", false) ? OntCambio::applyTendiendo : OntCambio::apply);
        return campos.lista("onts").stream()
                .map(una -> una.asJsonObject().getString("sn"))
                .toList();
    }

    private static JsonObject json(Red red, String sn) {
        return red.findOnt(sn)
                .map(ont -> Vista.json(ont).add("bitacora", Json.createArrayBuilder(red.bitacora(sn))))
                .or(() -> red.libres().stream()
                        .filter(libre -> libre.sn().equals(sn))
                        .map((OntLibre libre) -> Vista.json(libre))
                        .findFirst())
                .orElseThrow(() -> noEncontrada(sn))
                .build();
    }

    private static RechazoException noEncontrada(String sn) {
        return new RechazoException(Codigo.NO_ENCONTRADA, "La ONT " + sn + " no está en la red");
    }
}
