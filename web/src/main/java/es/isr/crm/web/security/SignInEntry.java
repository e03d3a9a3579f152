package es.isr.crm.web.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;

/** Where somebody is sent who must sign in first. */
public interface SignInEntry {

    /**
     * Answers a request that needs a user and has none.
     *
     * @param context the request and its answer
     * @param ended whether there was a session, which has ended
     */
    AuthenticationStatus begin(HttpMessageContext context, boolean ended);
}
