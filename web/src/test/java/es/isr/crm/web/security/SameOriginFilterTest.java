package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://crm.isr.es, crm.isr.es, true",
                "same-origin, https://crm.isr.es, behind-a-proxy:8080, true",
                "none, -, crm.isr.es, true",
                "same-site, https://web.isr.es, crm.isr.es, false",
                "cross-site, https://evil.example, crm.isr.es, false",
                "cross-site, https://crm.isr.es, crm.isr.es, false",
                "-, http://crm.lan:8080, crm.lan:8080, true",
                "-, http://crm.lan, crm.lan:8080, false",
                "-, http://evil.example, crm.lan, false",
                "-, null, crm.lan, false",
                "-, ://, crm.lan, false",
                "-, -, crm.lan, true"
            })
    void formsComeFromOurPagesOnly(String site, String origin, String host, boolean ours) {
        assertEquals(ours, SameOriginFilter.isOurs(site, origin, host));
    }
}
