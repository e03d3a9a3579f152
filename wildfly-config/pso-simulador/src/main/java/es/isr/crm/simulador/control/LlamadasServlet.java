package es.isr.crm.simulador.control;

import es.isr.crm.simulador.llamada.Contadores.Contador;
import es.isr.crm.simulador.llamada.Llamada;
import es.isr.crm.simulador.llamada.Llamadas;
import es.isr.crm.simulador.llamada.Solicitud;
import es.isr.crm.simulador.mundo.Simulador;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** What was called: the last calls, or the counts of writes. */
public final class LlamadasServlet extends ControlServlet {

    public LlamadasServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Llamadas llamadas = mundo().llamadas();
        String operacion = request.getParameter("operacion");
        String sn = request.getParameter("sn");
        if (request.getServletPath().endsWith("contadores")) {
            write(response, contadores(llamadas.contadores().search(operacion, sn)));
            return;
        }
        String desde = request.getParameter("desde");
        Predicate<Solicitud> filtro = solicitud -> (operacion == null || operacion.equals(solicitud.operacion()))
                && (sn == null || sn.equals(solicitud.sn()));
        String limite = request.getParameter("limite");
        write(
                response,
                llamadas(
                        llamadas,
                        desde == null ? 0 : Long.parseLong(desde),
                        limite == null ? Llamadas.CAPACIDAD : Integer.parseInt(limite),
                        filtro));
    }

    /** @param limite the newest so many */
    private static JsonObject llamadas(Llamadas llamadas, long desde, int limite, Predicate<Solicitud> filtro) {
        // Before the list: a call that comes in between is then told twice, not never.
        long ultima = llamadas.ultimoId();
        List<Llamada> elegidas = llamadas.search(desde, filtro);
        JsonArrayBuilder lista = Json.createArrayBuilder();
        elegidas.stream()
                .skip(Math.max(0, elegidas.size() - limite))
                .map(Llamada::toJson)
                .forEach(lista::add);
        return Vista.objeto().add("ultima", ultima).add("llamadas", lista).build();
    }

    private static JsonObject contadores(List<Contador> contadores) {
        return Vista.objeto()
                .add(
                        "recibidas",
                        contadores.stream().mapToLong(Contador::recibidas).sum())
                .add(
                        "aplicadas",
                        contadores.stream().mapToLong(Contador::aplicadas).sum())
                .add(
                        "contadores",
                        Vista.lista(
                                contadores.stream(),
                                contador -> Vista.objeto()
                                        .add("operacion", contador.operacion())
                                        .add("sn", contador.sn())
                                        .add("recibidas", contador.recibidas())
                                        .add("aplicadas", contador.aplicadas())))
                .build();
    }
}
