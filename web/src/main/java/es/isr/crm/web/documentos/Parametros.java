package es.isr.crm.web.documentos;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What an address says. */
final class Parametros {

    private Parametros() {}

    /** The parameter {@code id}; nothing when it is none or no number. */
    static Optional<Long> id(HttpServletRequest request) {
        String typed = request.getParameter("id");
        return typed != null && typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
