package es.isr.crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.red.entity.LogPsoFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiltroLegibleTest {

    @Test
    void onlyWhatIsGivenIsSaid() {
        assertEquals("", FiltroLegible.of(ClienteFilter.ALL));
        assertEquals("", FiltroLegible.of(LogPsoFilter.ALL));
        assertEquals(
                "texto=garcía, estados=[ACTIVO]",
                FiltroLegible.of(new ClienteFilter("garcía", List.of(EstadoCliente.ACTIVO), null, null, null, null)));
        assertEquals("ordenId=7", FiltroLegible.of(LogPsoFilter.ofOrden(7L)));
    }
}
