package es.isr.crm.simulador.control;

import es.isr.crm.simulador.mundo.Credenciales;
import es.isr.crm.simulador.mundo.Simulador;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The three switches of the whole simulator: reset, credentials, down. */
public final class AjustesServlet extends ControlServlet {

    public AjustesServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ruta = request.getServletPath();
        switch (ruta.substring(ruta.lastIndexOf('/') + 1)) {
            case "reset" -> simulador().reset();
            case "credenciales" -> cambiar(body(request).only("usuario", "clave", "rechazoHttp"));
            case "caido" ->
                mundo().puerta().setCaida(body(request).only("caido").logico("caido"));
            default -> throw new IllegalArgumentException(ruta);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void cambiar(Campos campos) {
        Credenciales nuevas = new Credenciales(campos.texto("usuario"), campos.texto("clave"));
        mundo().puerta().cambiar(nuevas, campos.logico("rechazoHttp", false));
    }
}
