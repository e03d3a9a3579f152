package es.isr.crm.simulador.control;

import es.isr.crm.simulador.fallo.Detalle.Campo;
import es.isr.crm.simulador.fallo.Sintoma;
import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.operacion.Operacion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** What can be asked of PSO and what can go wrong: the page builds its forms from it. */
public final class CatalogoServlet extends ControlServlet {

    public CatalogoServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject json = Vista.objeto()
                .add(
                        "operaciones",
                        Vista.lista(
                                Arrays.stream(Operacion.values()),
                                operacion -> Vista.objeto()
                                        .add("nombre", operacion.nombre())
                                        .add("escritura", operacion.escritura())))
                .add(
                        "sintomas",
                        Vista.lista(
                                Arrays.stream(Sintoma.values()),
                                sintoma -> Vista.objeto()
                                        .add("nombre", sintoma.nombre())
                                        .add("descripcion", sintoma.descripcion())
                                        .add(
                                                "aplica",
                                                sintoma.aplicacionPorDefecto()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT))
                                        .add(
                                                "campos",
                                                Json.createArrayBuilder(sintoma.campos().stream()
                                                        .sorted()
                                                        .map(Campo::clave)
                                                        .toList()))))
                .build();
        write(response, json);
    }
}
