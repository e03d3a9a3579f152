package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.Duplicado;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.LeadCambiadoException;
import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.OrigenLead;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What happens to a lead, and where it shows. */
@EnServidor
class LeadIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private LeadService leads;

    @Inject
    private CarteraLeadService cartera;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoComercial comercial;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private Personas personas;

    @Inject
    private Reloj reloj;

    private final String palabra = "Lead" + Datos.telefono();

    @Test
    void everyStepLeavesALine() throws Exception {
        Long id = crear(lead());
        mover(id, EstadoLead.CONTACTADO);
        comercial.run(() -> leads.anotar(id, ClaseNota.LLAMADA, "  Prefiere por la tarde "));
        comercial.run(() -> leads.perder(id, version(id), MotivoPerdida.PERMANENCIA, "Hasta mayo"));
        mover(id, EstadoLead.PROPUESTA);
        assertEquals(
                List.of(
                        "estado null>nuevo null",
                        "estado nuevo>contactado null",
                        "llamada null>null Prefiere por la tarde",
                        "estado contactado>perdido Hasta mayo",
                        "estado perdido>propuesta null"),
                datos
                        .rows(
                                "SELECT clase, estado_antes, estado_despues, texto FROM notas_lead"
                                        + " WHERE lead_id = ? ORDER BY created_at, id",
                                id)
                        .stream()
                        .map(row -> row.get("clase") + " " + row.get("estado_antes") + ">" + row.get("estado_despues")
                                + " " + row.get("texto"))
                        .toList());
    }

    @Test
    void telephoneIsStoredInItsOneSpelling() throws Exception {
        DatosLead typed = lead();
        typed.setTelefono("+34 612 34 56 78");
        typed.setEmail(" Ana@ISP.example ");
        Long id = crear(typed);
        assertEquals("612345678", datos.text("SELECT telefono FROM leads WHERE id = ?", id));
        assertEquals("ana@isp.example", datos.text("SELECT email FROM leads WHERE id = ?", id));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        DatosLead typed = new DatosLead();
        typed.setCodigoPostal("99001");
        typed.setProximaAccion("Llamar");
        typed.setAsignadoId(-1L);
        typed.setPlanId(-1L);
        typed.setCampanaId(-1L);
        assertEquals(
                List.of(
                        "asignadoId vendedorDesconocido",
                        "campanaId campanaDesconocida",
                        "codigoPostal codigoPostal",
                        "nombre obligatorio",
                        "origen obligatorio",
                        "planId planDesconocido",
                        "proximaAccionFecha obligatorio",
                        "telefono telefonoOEmail"),
                errores(() -> crear(typed)));
    }

    @Test
    void whoSawAnOlderOneIsToldWhoChangedIt() throws Exception {
        Long id = crear(lead());
        int seen = version(id);
        mover(id, EstadoLead.CONTACTADO);
        LeadCambiadoException told = assertThrows(
                LeadCambiadoException.class, () -> comercial.run(() -> leads.mover(id, EstadoLead.CALIFICADO, seen)));
        assertEquals(comercial.nombre(), told.getData().get(1));
        assertThrows(LeadCambiadoException.class, () -> comercial.run(() -> leads.editar(id, seen, lead())));
        assertEquals("contactado", datos.text("SELECT estado FROM leads WHERE id = ?", id));
    }

    @Test
    void lostForAnotherReasonSaysWhich() throws Exception {
        Long id = crear(lead());
        assertEquals(List.of("motivo obligatorio"), errores(() -> leads.perder(id, version(id), null, null)));
        assertEquals(
                List.of("nota obligatorio"), errores(() -> leads.perder(id, version(id), MotivoPerdida.OTRO, " ")));
    }

    @Test
    void leadsAreGivenToWhoSellsAndToNobodyElse() throws Exception {
        Long id = crear(lead());
        Long seller = personas.nueva(Rol.COMERCIAL).id();
        Long technician = personas.nueva(Rol.TECNICO).id();
        comercial.run(() -> leads.organizar(id, seller, null, null));
        assertEquals(seller, datos.number("SELECT asignado_id FROM leads WHERE id = ?", id));
        assertEquals(
                List.of("asignadoId vendedorDesconocido"), errores(() -> leads.organizar(id, technician, null, null)));
        assertThrows(EJBAccessException.class, () -> user.run(() -> leads.organizar(id, null, null, null)));
        assertThrows(EJBAccessException.class, () -> user.call(() -> cartera.tablero(LeadFilter.TODOS)));
    }

    @Test
    void auditTellsTheChangeAndNotThePerson() throws Exception {
        DatosLead typed = lead();
        typed.setTelefono("655443322");
        Long id = crear(typed);
        comercial.run(() -> leads.organizar(id, null, "Llamar a " + palabra, reloj.today()));
        List<String> told = datos
                .rows(
                        "SELECT CONCAT(accion, ' ', COALESCE(antes, ''), ' ', COALESCE(despues, '')) AS t"
                                + " FROM eventos_auditoria WHERE entidad = 'Lead' AND entidad_id = ? ORDER BY id",
                        id)
                .stream()
                .map(row -> row.get("t").toString())
                .toList();
        assertEquals(2, told.size());
        assertTrue(told.get(0).startsWith("comercial.crear"), told.get(0));
        assertTrue(told.get(1).startsWith("comercial.organizar"), told.get(1));
        told.forEach(line -> assertFalse(line.contains("655443322") || line.contains(palabra), line));
    }

    @Test
    void lateOnesComeFirstAndBoardCountsThemAll() throws Exception {
        Long none = crear(lead());
        Long tomorrow = crear(planned(1));
        Long late = crear(planned(-3));
        Long today = crear(planned(0));
        Long lost = crear(planned(-9));
        comercial.run(() -> leads.perder(lost, version(lost), MotivoPerdida.SIN_INTERES, null));
        LeadFilter mine = new LeadFilter(palabra, null, null, null, null, null, null, false);
        assertEquals(
                List.of(late, today, tomorrow, none, lost),
                rows(mine).stream().map(LeadRow::id).toList());
        assertEquals(
                List.of("NUEVO 4", "CONTACTADO 0", "CALIFICADO 0", "PROPUESTA 0", "GANADO 0", "PERDIDO 1"),
                comercial.call(() -> cartera.tablero(mine)).stream()
                        .map(columna -> columna.estado() + " " + columna.total())
                        .toList());
        LeadFilter due = new LeadFilter(palabra, null, null, null, null, null, null, true);
        assertEquals(List.of(late, today), rows(due).stream().map(LeadRow::id).toList());
        assertTrue(rows(due).get(0).accion().vencida());
        assertTrue(rows(due).get(1).accion().hoy());
    }

    @Test
    void cameOnADayOfMadrid() throws Exception {
        Long id = crear(lead());
        LeadFilter since = new LeadFilter(palabra, null, null, null, null, null, LocalDate.of(2025, 7, 1), false);
        assertEquals(List.of(id), rows(since).stream().map(LeadRow::id).toList());
        datos.update("UPDATE leads SET created_at = '2025-06-30 22:00:00' WHERE id = ?", id);
        assertEquals(List.of(id), rows(since).stream().map(LeadRow::id).toList());
        datos.update("UPDATE leads SET created_at = '2025-06-30 21:59:59' WHERE id = ?", id);
        assertEquals(List.of(), rows(since));
    }

    @Test
    void foundByNameTelephoneAndEmail() throws Exception {
        DatosLead typed = lead();
        typed.setApellidos("García " + palabra);
        typed.setTelefono(Datos.telefono());
        typed.setEmail(Datos.email());
        Long id = crear(typed);
        for (String words : List.of(
                "garcia " + palabra,
                typed.getTelefono(),
                "+34 " + typed.getTelefono().substring(0, 3) + " "
                        + typed.getTelefono().substring(3),
                typed.getEmail())) {
            List<LeadRow> found = rows(new LeadFilter(words, null, null, null, null, null, null, false));
            assertEquals(List.of(id), found.stream().map(LeadRow::id).toList(), words);
        }
    }

    @Test
    void sameTelephoneOrEmailIsToldOfLeadsAndOfCustomers() throws Exception {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        alta.getDatos().setTelefonoAlternativo(Datos.telefono());
        alta.getDatos().setEmail(Datos.email());
        Long cliente = admin.call(() -> altas.alta(alta));
        DatosLead typed = lead();
        typed.setTelefono(alta.getDatos().getTelefonoAlternativo());
        Long lead = crear(typed);

        assertEquals(
                List.of("cliente " + cliente, "lead " + lead), duplicados("+34 " + typed.getTelefono(), null, null));
        assertEquals(List.of("cliente " + cliente), duplicados(typed.getTelefono(), null, lead));
        assertEquals(
                List.of("cliente " + cliente),
                duplicados(null, alta.getDatos().getEmail().toUpperCase(Locale.ROOT), null));
        assertEquals(
                List.of("cliente " + cliente),
                duplicados(alta.getDatos().getTelefono(), alta.getDatos().getEmail(), null));
        assertEquals(List.of(), duplicados("no es un teléfono", null, null));
        assertEquals(
                List.of(cliente),
                comercial.call(() -> cartera.getFicha(lead)).duplicados().stream()
                        .map(Duplicado::id)
                        .toList());
    }

    private List<String> duplicados(String telefono, String email, Long lead) throws Exception {
        return comercial.call(() -> cartera.duplicados(telefono, email, lead)).stream()
                .map(each -> (each.cliente() ? "cliente " : "lead ") + each.id())
                .toList();
    }

    private DatosLead lead() {
        DatosLead typed = new DatosLead();
        typed.setNombre(palabra);
        typed.setTelefono(Datos.telefono());
        typed.setInteres(Interes.ALTO);
        typed.setOrigen(OrigenLead.TIENDA);
        return typed;
    }

    private DatosLead planned(int days) {
        DatosLead typed = lead();
        typed.setProximaAccion("Llamar");
        typed.setProximaAccionFecha(reloj.today().plusDays(days));
        return typed;
    }

    private Long crear(DatosLead typed) throws Exception {
        return comercial.call(() -> leads.crear(typed));
    }

    private void mover(Long id, EstadoLead estado) throws Exception {
        comercial.run(() -> leads.mover(id, estado, version(id)));
    }

    private int version(Long id) {
        return (int) datos.number("SELECT version FROM leads WHERE id = ?", id);
    }

    private List<LeadRow> rows(LeadFilter filter) throws Exception {
        return comercial
                .call(() -> cartera.search(filter, PageRequest.first(100)))
                .rows();
    }

    private List<String> errores(Como.Action action) {
        return assertThrows(DatosInvalidosException.class, () -> admin.run(action)).getErrores().stream()
                .map((ErrorCampo each) -> each.field() + " " + each.key())
                .sorted()
                .toList();
    }
}
