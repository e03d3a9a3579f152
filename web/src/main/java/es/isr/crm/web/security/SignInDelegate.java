package es.isr.crm.web.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;

/** A way of signing in that has addresses of its own, which the one mechanism leaves to it. */
public interface SignInDelegate {

    /** Whether the request is for one of them. */
    boolean handles(HttpServletRequest request);

    /** Answers such a request. */
    AuthenticationStatus answer(HttpMessageContext context);
}
