package es.isr.crm.correo.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.correo.control.Redactor.Cuerpos;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.impresos.entity.Emisor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a message says, with marks and without. */
class RedactorTest {

    private static final Emisor EMISOR = new Emisor(
            "Fibra Ñandú & Cía., S.L.",
            "B12345674",
            "Calle del Niño, 1",
            "46149",
            "Gilet",
            "Valencia",
            "R.M. Valencia, hoja V-1",
            "961234567",
            "hola@fibra.example",
            null,
            "de 9 a 14 h");

    private static final Emisor NADIE = new Emisor(null, null, null, null, null, null, null, null, null, null, null);

    private final Redactor redactor = new Redactor();

    @BeforeEach
    void init() {
        redactor.init();
    }

    @Test
    void bothBodiesSayTheSame() {
        Cuerpos cuerpos = redactor.write(carta("Hola, Begoña:"), "es", EMISOR);
        for (String body : List.of(cuerpos.html(), cuerpos.texto())) {
            for (String said : List.of(
                    "Hola, Begoña:",
                    "Primer párrafo.",
                    "Segundo.",
                    "Importe",
                    "39,90 €",
                    "¿Necesita ayuda?",
                    "961 23 45 67",
                    "B12345674")) {
                assertTrue(body.contains(said), said + " in " + body);
            }
        }
    }

    @Test
    void whatPeopleWroteIsShownAndNotObeyed() {
        Cuerpos cuerpos = redactor.write(carta("<script>alert(1)</script> ${1+1} #{2+2} & <#list>"), "es", EMISOR);
        assertFalse(cuerpos.html().contains("<script>"), cuerpos.html());
        assertTrue(
                cuerpos.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1} #{2+2} &amp; &lt;#list&gt;"),
                cuerpos.html());
        assertTrue(cuerpos.texto().contains("<script>alert(1)</script> ${1+1} #{2+2} & <#list>"), cuerpos.texto());
    }

    @Test
    void anOperatorOfWhomNothingIsKnownYetCanSend() {
        Cuerpos cuerpos = redactor.write(carta("Hello,"), "en", NADIE);
        assertTrue(cuerpos.html().contains("lang=\"en"), cuerpos.html());
        assertTrue(cuerpos.texto().startsWith("Hello,\n"), cuerpos.texto());
    }

    @Test
    void aLineBreakInANameIsABlankInAHeader() {
        assertEquals("Ana Bcc: x@y.example", Cartas.line("Ana\r\nBcc: x@y.example"));
        assertEquals("a b c", Cartas.line(" a\u0000b\u2028c\n"));
        assertEquals("Factura ñ €", Cartas.line("Factura ñ €"));
    }

    private static Carta carta(String saludo) {
        return new Carta(
                "Su factura",
                saludo,
                List.of("Primer párrafo.", "Segundo."),
                List.of(new Carta.Dato("Importe", "39,90 €")),
                null);
    }
}
