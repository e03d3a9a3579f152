package es.isr.crm.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Which addresses exist: {@code /clientes/nuevo} does, the file {@code /clientes/nuevo.xhtml} behind it does not, and
 * {@code /} is the panel.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String HOME = "/panel";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + HOME);
        } else if (isFileOfAView(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private static boolean isFileOfAView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/");
    }
}
