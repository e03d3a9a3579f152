package es.isr.crm.web.shared.error;

import es.isr.crm.web.security.Addresses;
import es.isr.crm.web.security.Destino;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of an error that a request in the background met. The browser is sent here, so that the page is a new one,
 * with nothing left of the page it was on; the answer has the status and the page of its kind.
 */
@WebServlet(Addresses.ERROR)
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String KIND = "tipo";
    private static final String FROM = "de";
    private static final String INCIDENT = "incidente";

    /** Request attribute: the address of the page that met the error. */
    static final String ADDRESS = ErrorServlet.class.getName();

    /**
     * Where to send the browser.
     *
     * @param request the one in the background
     * @param incident the number of the incident, or null where the kind of error has none
     */
    static String location(HttpServletRequest request, ErrorKind kind, String incident) {
        String location = request.getContextPath()
                + Addresses.ERROR
                + "?" + KIND + "=" + kind.status()
                + "&" + FROM + "=" + URLEncoder.encode(Destino.wanted(request), StandardCharsets.UTF_8);
        return incident == null ? location : location + "&" + INCIDENT + "=" + incident;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ErrorKind> kind = ErrorKind.ofStatus(request.getParameter(KIND));
        // An incident is one only with the number that is in the log.
        if (kind.isEmpty()
                || kind.get() == ErrorKind.INCIDENT && !Incident.recall(request, request.getParameter(INCIDENT))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ADDRESS, request.getContextPath() + Destino.safe(request.getParameter(FROM)));
        response.sendError(kind.get().status());
    }
}
