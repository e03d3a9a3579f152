package es.isr.crm.simulador.control;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/** Control has no password, so it listens only to this machine, and not to a page of another site open in its browser. */
public final class LocalFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain cadena)
            throws IOException, ServletException {
        if (isLocal(request) && isSameOrigin(request)) {
            cadena.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private static boolean isSameOrigin(HttpServletRequest request) {
        String origen = request.getHeader("Origin");
        return origen == null || origen.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
