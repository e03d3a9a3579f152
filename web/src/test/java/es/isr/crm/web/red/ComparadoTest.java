package es.isr.crm.web.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.Sincronia;
import es.isr.crm.red.entity.UmbralesSenal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wanted of an ONT beside what PSO shows: only what PSO tells can differ, but for the speed. */
class ComparadoTest {

    private static final Conexion WANTED =
            new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", 120, "2001:db8::1");

    @Test
    void whatIsAsWantedDoesNotDiffer() {
        assertEquals(List.of(), differing(seen("600M", "residencial", "OLT-GILET-01", "0/1/1", "2001:DB8:0::1")));
    }

    @Test
    void everythingThatDiffersIsMarked() {
        assertEquals(
                List.of("perfilVelocidad", "perfilUsuario", "olt", "pon", "ipFija"),
                differing(seen("100M", "empresa", "OLT-GILET-02", "0/1/2", "2001:db8::2")));
    }

    @Test
    void whatPsoDoesNotTellDoesNotDifferButForSpeedAndAddress() {
        assertEquals(List.of("perfilVelocidad", "ipFija"), differing(seen(null, null, null, null, null)));
    }

    @Test
    void userProfileOfWhatIsCutIsOnlyKept() {
        OntFicha cut =
                ficha(EstadoDeseado.SUSPENDIDA, "suspendido", WANTED, seen("suspendido", "otro", null, null, null));
        assertEquals(List.of("ipFija"), differing(cut));
    }

    @Test
    void addressThatNobodyWantedDiffers() {
        OntFicha ont = ficha(
                EstadoDeseado.ACTIVA, "600M", WANTED.withIpFija(null), seen("600M", null, null, null, "10.0.0.9"));
        assertEquals(List.of("ipFija"), differing(ont));
    }

    @Test
    void nothingIsComparedBeforeTheFirstReadingNorAfterItsEnd() {
        assertEquals(List.of(), differing(ficha(EstadoDeseado.ACTIVA, "600M", WANTED, null)));
        assertEquals(List.of(), differing(ficha(EstadoDeseado.ACTIVA, "600M", WANTED, Lectura.ausente())));
        assertEquals(List.of(), Comparado.of(ficha(EstadoDeseado.AUSENTE, null, WANTED, Lectura.ausente())));
    }

    @Test
    void vlanCannotBeVerified() {
        Comparado vlan = Comparado.of(ficha(EstadoDeseado.ACTIVA, "600M", WANTED, null)).stream()
                .filter(one -> !one.verificable())
                .findFirst()
                .orElseThrow();
        assertEquals("vlan", vlan.clave());
        assertEquals("120", vlan.deseado());
    }

    @Test
    void powerIsPutBetweenBadAndGood() {
        UmbralesSenal umbrales = new UmbralesSenal(new BigDecimal("-25"), new BigDecimal("-27"));
        assertEquals(new EscalaSenal(30, 37, 56), EscalaSenal.of(new BigDecimal("-20"), umbrales));
        assertEquals(0, EscalaSenal.of(new BigDecimal("-60"), umbrales).aguja());
        assertEquals(100, EscalaSenal.of(new BigDecimal("3"), umbrales).aguja());
    }

    private static List<String> differing(Lectura seen) {
        return differing(ficha(EstadoDeseado.ACTIVA, "600M", WANTED, seen));
    }

    private static List<String> differing(OntFicha ont) {
        return Comparado.of(ont).stream()
                .filter(Comparado::difiere)
                .map(Comparado::clave)
                .toList();
    }

    private static Lectura seen(String speed, String user, String olt, String pon, String ip) {
        return new Lectura(true, null, null, new Lectura.Observada(speed, user, olt, pon, ip), null, null);
    }

    private static OntFicha ficha(EstadoDeseado estado, String speed, Conexion wanted, Lectura seen) {
        Deseo deseo = new Deseo("HWTC12345678", estado, 1, wanted, null, null);
        return new OntFicha(
                "HWTC12345678", 1L, null, null, null, deseo, speed, seen, null, null, Sincronia.DERIVA, null);
    }
}
