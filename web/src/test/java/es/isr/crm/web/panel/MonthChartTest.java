package es.isr.crm.web.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.panel.entity.AltasBajas;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale of the chart, and where its bars end. */
class MonthChartTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({"0,4", "1,4", "4,4", "5,8", "9,20", "39,40", "52,80", "81,200", "3412,4000"})
    void theScaleReachesTheHighestValueInRoundSteps(long highest, long top) {
        List<MonthChart.Line> lines = chart(highest, 0).getLineas();
        assertEquals(5, lines.size());
        assertEquals(0, lines.get(0).valor());
        assertEquals(top, lines.get(4).valor());
    }

    @Test
    void aBarReachesFromTheFootToItsValue() {
        MonthChart.Month month = chart(40, 20).getMeses().get(0);
        assertEquals(184, month.altas().alto());
        assertEquals(8, month.altas().y());
        assertEquals(92, month.bajas().alto());
        assertEquals(100, month.bajas().y());
    }

    private static MonthChart chart(long altas, long bajas) {
        return new MonthChart(List.of(new AltasBajas(MONTH, altas, bajas)));
    }
}
