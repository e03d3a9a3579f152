package es.isr.crm.web.security;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;

/** The addresses that sign-in knows of, and what a request is about. */
public final class Addresses {

    public static final String LOGIN = "/login";
    public static final String LOGIN_CODE = "/login/codigo";
    public static final String LOGIN_SECOND_FACTOR = "/login/segundo-factor";
    public static final String INVITATION = "/invitacion";
    public static final String FIRST_ACCESS = "/primer-acceso";
    public static final String AWAITING = "/espera";
    public static final String SESSION = "/sesion";
    public static final String SIGN_OUT = "/salir";
    public static final String ERROR = "/error";

    private static final String RESOURCES = ResourceHandler.RESOURCE_IDENTIFIER + "/";

    /** What the id of a component must contain for its requests not to count as work. */
    private static final String POLL = "sondeo";

    private Addresses() {}

    /** The address within the application, without parameters. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Style sheets, scripts and pictures: the same for everybody. */
    static boolean isResource(HttpServletRequest request) {
        return path(request).startsWith(RESOURCES);
    }

    /** Somebody sends the form of the sign-in, from a page of ours. */
    static boolean isSignIn(HttpServletRequest request) {
        return path(request).equals(LOGIN) && request.getMethod().equals("POST") && SameOriginFilter.isOurs(request);
    }

    /** A request of the page's own scripts, which reads the answer itself. */
    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /**
     * A page that refreshes itself with nobody at it, by a component named {@code sondeo…}, or asks how much longer its
     * session lives. What brings files is none, and is not read for that.
     */
    static boolean isPoll(HttpServletRequest request) {
        if (path(request).equals(SESSION) && request.getMethod().equals("GET")) {
            return true;
        }
        String type = request.getContentType();
        if (!isAjax(request) || type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        String source = request.getParameter("jakarta.faces.source");
        return source != null && source.contains(POLL);
    }
}
