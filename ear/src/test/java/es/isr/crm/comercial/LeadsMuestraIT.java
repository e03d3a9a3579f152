package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.muestra.control.Generador;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.Abonados;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invented leads: what real ones have, and nothing that is not allowed to them. */
@EnServidor
class LeadsMuestraIT {

    private static final int LEADS = 60;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Abonados abonados;

    @Inject
    private Reloj reloj;

    private long first;

    @BeforeEach
    void generate() throws Exception {
        abonados.conLinea("10.00", reloj.today().minusDays(2));
        first = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
        new Generador(datos::connect, reloj.today(), LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC), line -> {})
                .leads(LEADS);
    }

    /** Nobody else's lead has an id beyond: only tests that insert theirs by hand, far away. */
    @AfterEach
    void remove() {
        String ours = " WHERE id BETWEEN ? AND ?";
        long last = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
        datos.update("DELETE FROM notas_lead" + ours, first, last);
        datos.update("DELETE FROM leads" + ours, first, last);
        datos.update("DELETE FROM campanas" + ours, first, last);
    }

    @Test
    void everyLeadHasItsHistoryAndWhoIsWonIsACustomer() {
        long last = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
        List<Map<String, Object>> leads = datos.rows("SELECT * FROM leads WHERE id BETWEEN ? AND ?", first, last);
        assertEquals(LEADS, leads.size());
        assertEquals(
                LEADS,
                datos.number(
                        "SELECT COUNT(DISTINCT n.lead_id) FROM notas_lead n WHERE n.lead_id BETWEEN ? AND ?",
                        first,
                        last));
        assertEquals(0, datos.number("""
                        SELECT COUNT(*) FROM leads l
                         WHERE l.id BETWEEN ? AND ? AND (l.estado = 'ganado') <> (l.cliente_id IS NOT NULL)""", first, last));
        assertTrue(leads.stream().anyMatch(lead -> "ganado".equals(lead.get("estado"))));
        assertTrue(leads.stream().anyMatch(lead -> "perdido".equals(lead.get("estado"))));
        assertTrue(leads.stream().anyMatch(lead -> lead.get("campana_id") != null));
    }
}
