package es.isr.crm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where to land after sign-in: an address of this application, and nothing else. What a link or a form brings is not
 * trusted: it must not lead anybody elsewhere.
 */
public final class Destino {

    /** Where one lands who was going nowhere in particular. */
    public static final String HOME = "/panel";

    private static final int MAX_LENGTH = 1000;
    private static final Pattern OURS =
            Pattern.compile("/(?:[\\w.~!$&'()*+,;=:@%-][\\w.~!$&'()*+,;=:@%/-]*)?(?:\\?[\\w.~!$&'()*+,;=:@%/?-]*)?");
    private static final Set<String> NOT_THERE = Set.of(
            Addresses.LOGIN,
            Addresses.LOGIN_CODE,
            Addresses.LOGIN_SECOND_FACTOR,
            Addresses.FIRST_ACCESS,
            Addresses.INVITATION,
            Addresses.AWAITING,
            Addresses.SESSION,
            Addresses.SIGN_OUT,
            Addresses.ERROR);

    private Destino() {}

    /**
     * An address that is safe to redirect to.
     *
     * @param wanted path and query within the application as somebody gave them, or null
     * @return the same if it is ours, else the home page
     */
    public static String safe(String wanted) {
        if (wanted == null
                || wanted.length() > MAX_LENGTH
                || !OURS.matcher(wanted).matches()) {
            return HOME;
        }
        String path = wanted.replaceFirst("\\?.*", "");
        boolean page = !path.equals("/") && !path.contains("..") && !NOT_THERE.contains(path);
        return page ? wanted : HOME;
    }

    /** Where a request that was turned away wanted to go: for a form or a script, the page that it was on. */
    public static String wanted(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && !Addresses.isAjax(request)) {
            return safe(withQuery(Addresses.path(request), request.getQueryString()));
        }
        return cameFrom(request);
    }

    /** The page that a form or a script was on; its own address only when the browser names it. */
    private static String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return safe(Addresses.path(request));
        }
        try {
            URI page = new URI(referer);
            boolean here = request.getHeader("Host") != null
                    && request.getHeader("Host").equals(page.getRawAuthority());
            String path = page.getRawPath();
            String context = request.getContextPath();
            return here && path != null && path.startsWith(context)
                    ? safe(withQuery(path.substring(context.length()), page.getRawQuery()))
                    : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
