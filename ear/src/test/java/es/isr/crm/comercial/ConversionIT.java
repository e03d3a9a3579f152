package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.comercial.boundary.ConversionService;
import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.HistoriaLead;
import es.isr.crm.comercial.entity.LeadEnOtroEstadoException;
import es.isr.crm.comercial.entity.LeadYaConvertidoException;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.NotaRow;
import es.isr.crm.comercial.entity.OrigenLead;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.FusionService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.NadaRoto;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lead becomes a customer: all of it or nothing, and once. */
@EnServidor
class ConversionIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private LeadService leads;

    @Inject
    private ConversionService conversiones;

    @Inject
    private AltaService altas;

    @Inject
    private FusionService fusiones;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoComercial comercial;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Resource
    private ManagedExecutorService executor;

    @AfterEach
    void nothingIsBroken() {
        NadaRoto.check(datos);
    }

    @Test
    void altaWinsTheLeadWithIt() throws Exception {
        Long lead = lead();
        Long cliente = comercial.call(() -> altas.alta(alta(lead)));
        assertEquals(
                "ganado " + cliente + " " + cliente,
                datos.text(
                        "SELECT CONCAT(estado, ' ', cliente_id, ' ', alta_cliente_id) FROM leads WHERE id = ?", lead));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM leads WHERE id = ? AND ganado_at IS NOT NULL", lead));
        assertEquals(
                "Era la oportunidad «Lola Interesada»",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'comercial.convertir'",
                        cliente));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND despues LIKE '%proximaAccion%'",
                        cliente));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE entidad = 'Lead' AND entidad_id = ?"
                                + " AND accion = 'clientes.alta' AND despues LIKE '%GANADO%'",
                        lead));
        assertThrows(LeadYaConvertidoException.class, () -> comercial.call(() -> conversiones.getParaAlta(lead)));
    }

    @Test
    void customersFileTellsWhatWasSaidBefore() throws Exception {
        Long lead = lead();
        comercial.run(() -> leads.anotar(lead, ClaseNota.VISITA, "Quiere fibra"));
        Long cliente = comercial.call(() -> altas.alta(alta(lead)));
        List<HistoriaLead> told = tecnico.call(() -> conversiones.findByCliente(cliente));
        assertEquals(List.of(lead), told.stream().map(each -> each.lead().id()).toList());
        assertEquals(
                List.of("ESTADO GANADO null", "VISITA null Quiere fibra", "ESTADO NUEVO null"),
                told.get(0).notas().stream()
                        .map((NotaRow nota) -> nota.clase() + " " + nota.despues() + " " + nota.texto())
                        .toList());
    }

    @Test
    void secondAltaOfALeadIsTakenBackWhole() throws Exception {
        Long lead = lead();
        Long first = comercial.call(() -> altas.alta(alta(lead)));
        AltaCliente second = alta(lead);
        LeadYaConvertidoException told =
                assertThrows(LeadYaConvertidoException.class, () -> admin.call(() -> altas.alta(second)));
        assertEquals(first, told.getClienteId());
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM clientes WHERE dni = ?",
                        second.getDatos().getDni()));
        assertEquals(first, datos.number("SELECT cliente_id FROM leads WHERE id = ?", lead));
    }

    @Test
    void sameFormAgainGivesTheSameCustomer() throws Exception {
        AltaCliente alta = alta(lead());
        Long first = comercial.call(() -> altas.alta(alta));
        assertEquals(first, comercial.call(() -> altas.alta(alta)));
    }

    @Test
    void oneOfTwoAtTheSameInstantGetsIt() throws Exception {
        Long lead = lead();
        List<AltaCliente> both = List.of(alta(lead), alta(lead));
        List<Callable<String>> calls = new ArrayList<>();
        for (AltaCliente each : both) {
            calls.add(() -> {
                try {
                    return comercial.call(() -> altas.alta(each)) > 0 ? "cliente" : "";
                } catch (BusinessException refused) {
                    return refused.getClass().getSimpleName();
                }
            });
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> each : executor.invokeAll(calls)) {
            outcomes.add(each.get());
        }
        outcomes.sort(null);
        assertEquals(List.of("LeadYaConvertidoException", "cliente"), outcomes);
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM clientes WHERE dni IN (?, ?)",
                        both.get(0).getDatos().getDni(),
                        both.get(1).getDatos().getDni()));
    }

    @Test
    void lostLeadIsTakenUpAgainBeforeItIsWon() throws Exception {
        Long lead = lead();
        comercial.run(() -> leads.perder(lead, version(lead), MotivoPerdida.PRECIO, null));
        assertThrows(LeadEnOtroEstadoException.class, () -> comercial.call(() -> conversiones.getParaAlta(lead)));
        assertThrows(LeadEnOtroEstadoException.class, () -> comercial.call(() -> altas.alta(alta(lead))));
    }

    @Test
    void leadsAreTheBusinessOfWhoSells() throws Exception {
        Long lead = lead();
        assertThrows(EJBAccessException.class, () -> user.call(() -> altas.alta(alta(lead))));
        assertThrows(EJBAccessException.class, () -> user.call(() -> conversiones.getParaAlta(lead)));
        assertEquals("nuevo", datos.text("SELECT estado FROM leads WHERE id = ?", lead));
    }

    @Test
    void twoCustomersWhoAreOneKeepTheLeadsOfBoth() throws Exception {
        Long one = lead();
        Long other = lead();
        Long stays = comercial.call(() -> altas.alta(alta(one)));
        Long goes = comercial.call(() -> altas.alta(alta(other)));
        admin.run(() -> fusiones.fusionar(goes, stays));
        assertEquals(
                List.of(one, other),
                admin.call(() -> conversiones.findByCliente(stays)).stream()
                        .map(each -> each.lead().id())
                        .toList());
        assertTrue(admin.call(() -> conversiones.findByCliente(goes)).isEmpty());
    }

    private Long lead() throws Exception {
        DatosLead typed = new DatosLead();
        typed.setNombre("Lola");
        typed.setApellidos("Interesada");
        typed.setTelefono(Datos.telefono());
        typed.setOrigen(OrigenLead.TELEFONO);
        typed.setProximaAccion("Firmar");
        typed.setProximaAccionFecha(LocalDate.of(2026, 3, 2));
        return comercial.call(() -> leads.crear(typed));
    }

    private AltaCliente alta(Long lead) {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        alta.setLeadId(lead);
        return alta;
    }

    private int version(Long id) {
        return (int) datos.number("SELECT version FROM leads WHERE id = ?", id);
    }
}
