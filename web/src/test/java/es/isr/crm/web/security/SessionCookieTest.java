package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Over HTTPS browsers hold the cookie to this host; without it they would not take one of that name at all. */
class SessionCookieTest {

    @Test
    void nameBindsTheCookieToThisHostWhereBrowsersAllowIt() {
        assertEquals("__Host-isr_sesion", SessionCookie.name(true));
        assertEquals("isr_sesion", SessionCookie.name(false));
    }
}
