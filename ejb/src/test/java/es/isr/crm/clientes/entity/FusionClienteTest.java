package es.isr.crm.clientes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.entity.Autoria;
import es.isr.crm.clientes.entity.CampoFusion.Eleccion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editors of one customer, field by field. */
class FusionClienteTest {

    private static final Autoria ANA = new Autoria("Ana Gil", Instant.parse("2026-11-22T10:00:00Z"));

    @ParameterizedTest(name = "{0}: theirs {1}, mine {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // it said, it says, mine, asked, chosen, saved
                "600111222, 600111222, 600111222, false, -,    600111222",
                "600111222, 600111222, 600333444, true,  MIO,  600333444",
                "600111222, 600333444, 600111222, true,  SUYO, 600333444",
                "600111222, 600333444, 600333444, false, -,    600333444",
                "600111222, 600333444, 600555666, true,  -,    600333444",
                "-,         600333444, -,         true,  SUYO, 600333444",
                "600111222, -,         600111222, true,  SUYO, -",
                "600111222, 600111222, -,         true,  MIO,  -"
            })
    void whoChangedItIsBelieved(String was, String theirs, String mine, boolean asked, Eleccion chosen, String saved) {
        FusionCliente fusion = fusion(telefono(was), telefono(theirs), telefono(mine));
        assertEquals(asked ? 1 : 0, fusion.getCampos().size());
        if (asked) {
            assertEquals(chosen, fusion.getCampos().get(0).getEleccion());
        }
        assertEquals(saved, fusion.resultado().getTelefono());
    }

    @Test
    void whatBothChangedHasToBeChosenAndNothingIsLostMeanwhile() {
        FusionCliente fusion = fusion(telefono("1"), telefono("2"), telefono("3"));
        CampoFusion campo = fusion.getCampos().get(0);
        assertTrue(campo.isConflicto());
        assertEquals(List.of(campo), fusion.getSinDecidir());
        assertEquals(List.of("1", "2", "3"), List.of(campo.getOriginal(), campo.getSuyo(), campo.getMio()));
        campo.setEleccion(Eleccion.MIO);
        assertEquals("3", fusion.resultado().getTelefono());
        campo.setEleccion(Eleccion.SUYO);
        assertEquals("2", fusion.resultado().getTelefono());
    }

    @Test
    void changeOfSomethingElseIsNoReasonToAsk() {
        assertFalse(fusion(telefono("1"), telefono("1"), telefono("3")).isPorDecidir());
        assertTrue(fusion(telefono("1"), telefono("2"), telefono("1")).isPorDecidir());
    }

    @Test
    void authorIsToldOfWhatOthersChangedOnly() {
        DatosCliente mine = telefono("1");
        mine.setEmail("mia@isp.example");
        FusionCliente fusion = fusion(telefono("1"), telefono("2"), mine);
        assertEquals(ANA, campo(fusion, CampoCliente.TELEFONO).getAutoria());
        assertNull(campo(fusion, CampoCliente.EMAIL).getAutoria());
    }

    @Test
    void accountThatNobodyWasToldCannotBePutBack() {
        ClienteEditable original = new ClienteEditable(ficha("···· 1111"), telefono("1"), 11);
        ClienteActual actual =
                new ClienteActual(new ClienteEditable(ficha("···· 2222"), telefono("1"), 22), Map.of("iban", ANA));
        CampoFusion campo = campo(new FusionCliente(original, actual, telefono("1")), CampoCliente.IBAN);
        assertTrue(campo.isFijo());
        campo.setEleccion(Eleccion.MIO);
        assertEquals(Eleccion.SUYO, campo.getEleccion());
    }

    @Test
    void typedAccountIsComparedMaskedAndKept() {
        ClienteEditable original = new ClienteEditable(ficha("···· 1111"), telefono("1"), 11);
        ClienteActual actual =
                new ClienteActual(new ClienteEditable(ficha("···· 2222"), telefono("1"), 22), Map.of("iban", ANA));
        DatosCliente mine = telefono("1");
        mine.setIban("ES9121000418450200051332");
        FusionCliente fusion = new FusionCliente(original, actual, mine);
        CampoFusion campo = campo(fusion, CampoCliente.IBAN);
        assertTrue(campo.isConflicto());
        assertEquals("···· 1332", campo.getMio());
        campo.setEleccion(Eleccion.MIO);
        assertEquals("ES9121000418450200051332", fusion.resultado().getIban());
    }

    @Test
    void everyFieldOfTheFormIsCompared() {
        long fields = List.of(DatosCliente.class.getDeclaredFields()).stream()
                .filter(field -> !field.isSynthetic() && !"serialVersionUID".equals(field.getName()))
                .count();
        assertEquals(fields, CampoCliente.values().length);
    }

    private static CampoFusion campo(FusionCliente fusion, CampoCliente wanted) {
        return fusion.getCampos().stream()
                .filter(campo -> campo.getCampo() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static FusionCliente fusion(DatosCliente was, DatosCliente theirs, DatosCliente mine) {
        return new FusionCliente(
                new ClienteEditable(ficha(null), was, null),
                new ClienteActual(new ClienteEditable(ficha(null), theirs, null), Map.of("telefono", ANA)),
                mine);
    }

    private static DatosCliente telefono(String telefono) {
        DatosCliente datos = new DatosCliente();
        datos.setTelefono(telefono);
        return datos;
    }

    private static ClienteFicha ficha(String iban) {
        return new ClienteFicha(
                1L, 0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, iban, null,
                null, null, null, null, null, null, false, true);
    }
}
