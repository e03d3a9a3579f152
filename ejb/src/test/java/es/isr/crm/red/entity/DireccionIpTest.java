package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them. */
class DireccionIpTest {

    @ParameterizedTest
    @CsvSource({
        "81.45.10.7, 81.45.10.7",
        "' 192.168.1.20 ', 192.168.1.20",
        "10.0.0.255, 10.0.0.255",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:0db8::0001, 2001:db8::1",
        "2001:db8:0:1:0:0:0:9, 2001:db8:0:1::9",
        "2001:db8:0:0:1:0:0:9, 2001:db8::1:0:0:9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:3:4:5:6",
        "2001:db8:a:b::, 2001:db8:a:b::",
        "fd00::1:0:10, fd00::1:0:10",
        "::ffff:81.45.10.7, 81.45.10.7"
    })
    void addressIsWrittenInOneWay(String typed, String written) {
        assertEquals(written, DireccionIp.parse(typed).orElseThrow().texto());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "81.45.10",
                "81.45.10.256",
                "81.45.10.7/24",
                "081.45.10.7",
                "1.2.3.4.5",
                "isp.example",
                "fe",
                "2001:db8::1::2",
                "2001:db8:12345::1",
                "2001:db8::1%eth0",
                "[2001:db8::1]",
                "0.0.0.0",
                "0.1.2.3",
                "127.0.0.1",
                "169.254.3.4",
                "224.0.0.5",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "ff02::1"
            })
    void whatNobodyCanHaveIsRefused(String typed) {
        assertEquals(Optional.empty(), DireccionIp.parse(typed));
    }

    @Test
    void nothingTypedIsNoAddress() {
        assertTrue(DireccionIp.parse(null).isEmpty());
    }
}
