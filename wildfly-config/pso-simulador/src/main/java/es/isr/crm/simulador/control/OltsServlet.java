package es.isr.crm.simulador.control;

import es.isr.crm.simulador.mundo.Simulador;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code POST /control/olts/{olt}/bloqueo}: locks an OLT or sets it free. */
public final class OltsServlet extends ControlServlet {

    private static final Pattern RUTA = Pattern.compile("([^/]+)/bloqueo");

    public OltsServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher ruta = RUTA.matcher(resto(request));
        if (!ruta.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean bloqueada = body(request).only("bloqueada").logico("bloqueada");
        mundo().red().bloquear(ruta.group(1), bloqueada);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
