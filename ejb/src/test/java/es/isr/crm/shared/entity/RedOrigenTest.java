package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the Internet one visitor has. */
class RedOrigenTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:1::1, 20010db800000001",
        "2001:db8:0:1:ffff:ffff:ffff:ffff, 20010db800000001",
        "2001:db8:0:2::1, 20010db800000002",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void whoHasOneOfTheNewAddressesHasItsWholeNetwork(String direccion, String red) {
        assertEquals(red, RedOrigen.of(direccion));
    }
}
