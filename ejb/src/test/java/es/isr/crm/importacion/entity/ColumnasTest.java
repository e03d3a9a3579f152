package es.isr.crm.importacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnasTest {

    @Test
    void columnsAreRecognisedByTheirNamesHoweverTheyAreWritten() {
        Columnas guessed =
                Columnas.guess(List.of("Código", "Razón social", "NIF", "Móvil", "C.P.", "Población", "Observaciones"));
        assertEquals(Optional.of(0), guessed.place(Campo.CODIGO));
        assertEquals(Optional.of(1), guessed.place(Campo.NOMBRE));
        assertEquals(Optional.of(2), guessed.place(Campo.DNI));
        assertEquals(Optional.of(3), guessed.place(Campo.TELEFONO));
        assertEquals(Optional.of(4), guessed.place(Campo.CODIGO_POSTAL));
        assertEquals(Optional.of(5), guessed.place(Campo.LOCALIDAD));
        assertFalse(guessed.has(Campo.IBAN));
        assertEquals(List.of(Campo.DIRECCION, Campo.PLAN, Campo.FECHA_ALTA, Campo.ESTADO), guessed.missing());
    }

    @Test
    void columnThatBearsTheNameOfOneFieldIsNotTakenForAnother() {
        Columnas guessed = Columnas.guess(List.of("alta", "fecha_alta", "tipo", "tipo_cliente"));
        assertEquals(Optional.of(1), guessed.place(Campo.FECHA_ALTA));
        assertEquals(Optional.of(3), guessed.place(Campo.TIPO_CLIENTE));
    }

    @Test
    void blankIsNothingAndWhatARecordLacksToo() {
        Columnas columnas = new Columnas(Map.of(Campo.NOMBRE, 0, Campo.IBAN, 5));
        RegistroCsv record = new RegistroCsv(1, List.of("   "));
        assertNull(columnas.value(record, Campo.NOMBRE));
        assertNull(columnas.value(record, Campo.IBAN));
        assertNull(columnas.value(record, Campo.EMAIL));
    }
}
