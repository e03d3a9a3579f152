package es.isr.crm.informes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.informes.control.RecuentoBajas.Grupo;
import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.servicios.entity.MotivoEstado;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred services at the beginning of October; what came and went until December. */
class RecuentoBajasTest {

    private static final RecuentoBajas COUNTED = new RecuentoBajas(List.of(
            new Grupo("Gilet", null, 0, 0, null, 190),
            new Grupo("Gilet", null, 0, 202610, MotivoEstado.IMPAGO, 4),
            new Grupo("Sagunt", null, 0, 202611, MotivoEstado.VOLUNTARIA, 5),
            new Grupo("Sagunt", null, 0, 202610, MotivoEstado.CAMBIO_TITULAR, 1),
            new Grupo("Sagunt", null, 202610, 0, null, 14),
            new Grupo("Sagunt", null, 202610, 202610, null, 1),
            new Grupo("Sagunt", null, 202611, 202612, MotivoEstado.TECNICA, 2)));

    @Test
    void churnIsOfWhatWasThereAtTheBeginningOfTheMonth() {
        // 200; 200 − 4 − 1 + 14 = 209; 209 − 5 + 2 = 206.
        assertEquals(
                List.of("2026-10 200 5 2.50", "2026-11 209 5 2.39", "2026-12 206 2 0.97", "2027-01 204 0 0.00"),
                told(COUNTED.porMes(List.of(202610, 202611, 202612, 202701))));
    }

    @Test
    void reasonsAreOfAll() {
        assertEquals(
                List.of(
                        "IMPAGO 200 4 2.00",
                        "VOLUNTARIA 200 5 2.50",
                        "FRAUDE 200 0 0.00",
                        "TECNICA 200 2 1.00",
                        "OTRO 200 1 0.50"),
                told(COUNTED.porMotivo(MotivoEstado.elegibles())));
    }

    @Test
    void townsAreOfTheirOwn() {
        assertEquals(List.of("Gilet 194 4 2.06", "Sagunt 6 8 133.33"), told(COUNTED.porClave()));
    }

    @Test
    void totalIsOfAllAndHasNoHolderThatChanged() {
        BajaRow all = COUNTED.total();
        assertEquals("* 200 12 6.00", told(List.of(all)).get(0));
        assertEquals(
                "{IMPAGO=4, VOLUNTARIA=5, TECNICA=2, OTRO=1}", all.motivos().toString());
    }

    @Test
    void nothingHasNoChurn() {
        assertEquals(List.of("2026-10 0 0 null"), told(new RecuentoBajas(List.of()).porMes(List.of(202610))));
    }

    private static List<String> told(List<BajaRow> rows) {
        return rows.stream()
                .map(row -> row.clave() + " " + row.enServicio() + " " + row.bajas() + " " + row.churn())
                .toList();
    }
}
