package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Conexion.Dicho;
import es.isr.crm.testing.EnServidor;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets, scripts and pictures are given to anybody; what else lies in the application and on the disk is not. */
@EnServidor
@RunAsClient
class RecursosIT {

    private static final List<String> INSIDE = List.of(
            "<web-app",
            "<faces-config",
            "Manifest-Version",
            "root:x:",
            "metodo;",
            "error.Acceso",
            "\u00CA\u00FE\u00BA\u00BE");

    private final Conexion conexion = Conexion.nueva();

    @Test
    void whatIsThereIsGiven() {
        assertEquals(
                200, conexion.get("/jakarta.faces.resource/crm.js.xhtml?ln=crm").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2FWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%252FWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=....//WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%5CWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=crm/../../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=/WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=..%2FWEB-INF&ln=.",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..;/WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/%252e%252e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/..%2FWEB-INF%2Fweb.xml.xhtml",
                "/jakarta.faces.resource/..%5c..%5cWEB-INF%5cweb.xml.xhtml",
                "/jakarta.faces.resource/..%c0%afWEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource//WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/faces-config.xml.xhtml?ln=META-INF",
                "/jakarta.faces.resource/MANIFEST.MF.xhtml?ln=META-INF",
                "/jakarta.faces.resource/usuarios_es.properties.xhtml?ln=texts",
                "/jakarta.faces.resource/permisos.csv.xhtml?ln=es/isr/crm",
                "/jakarta.faces.resource/Addresses.class.xhtml?ln=es/isr/crm/web/security",
                "/jakarta.faces.resource/passwd.xhtml?ln=/etc",
                "/jakarta.faces.resource/passwd.xhtml?ln=file:///etc",
                "/jakarta.faces.resource//etc/passwd.xhtml",
                "/jakarta.faces.resource/../../../../../../etc/passwd",
                "/jakarta.faces.resource/crm.js%00.png.xhtml?ln=crm",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x&pfdrt=sc",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=%23%7B7*7%7D&pfdrt=sc",
                "/jakarta.faces.resource/login.xhtml.xhtml",
                "/jakarta.faces.resource/"
            })
    void trickOnTheAddressOfAResourceGivesNothing(String address) {
        assertNothing(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF./web.xml",
                "/%57EB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/login/../WEB-INF/web.xml",
                "/login;/../WEB-INF/web.xml",
                "/login/..;/WEB-INF/web.xml",
                "/.git/config",
                "/.env",
                "/META-INF/MANIFEST.MF",
                "/resources/",
                "/resources/crm/",
                "/resources/crm/crm.js",
                "/login.xhtml",
                "/management",
                "/console",
                "/health/ready",
                "/metrics",
                "/wildfly-services"
            })
    void whatIsNoPageIsNotThere(String address) {
        assertNothing(address);
    }

    private void assertNothing(String address) {
        Dicho answer = conexion.get(address);
        boolean turnedAway = Set.of(400, 403, 404).contains(answer.status())
                || answer.status() == 302 && answer.headers().contains("/login")
                || answer.isVacio();
        assertTrue(turnedAway, address + " " + answer.status());
        INSIDE.forEach(secret -> assertFalse(answer.texto().contains(secret), address + " gives " + secret));
    }
}
