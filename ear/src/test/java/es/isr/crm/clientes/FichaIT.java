package es.isr.crm.clientes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.auditoria.entity.ClaseActividad;
import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.boundary.CuentaBancariaService;
import es.isr.crm.clientes.boundary.NotaService;
import es.isr.crm.clientes.entity.ClienteActual;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.DatosNota;
import es.isr.crm.clientes.entity.MandatoDuplicadoException;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.panel.boundary.AlarmaService;
import es.isr.crm.panel.entity.AlarmaCliente;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the file of a customer tells, and what is written into it. */
@EnServidor
class FichaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private ClienteService clientes;

    @Inject
    private CuentaBancariaService cuentas;

    @Inject
    private NotaService notas;

    @Inject
    private ActividadService actividad;

    @Inject
    private AlarmaService alarmas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    @Inject
    private Personas personas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    private final String iban = Datos.iban();
    private Long id;

    @BeforeEach
    void debited() throws Exception {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
        alta.getDatos().setMedioPago(MedioPago.DOMICILIACION);
        alta.getDatos().setIban(iban);
        id = user.call(() -> altas.alta(alta));
    }

    @Test
    void whoPaysByDirectDebitGetsAMandateThatNobodyElseHas() throws Exception {
        String made = datos.text("SELECT mandato_referencia FROM clientes WHERE id = ?", id);
        assertTrue(made.startsWith("ISR-" + id + "-"), made);
        AltaCliente other = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        other.getDatos().setMandatoReferencia(made.toLowerCase(java.util.Locale.ROOT));
        assertThrows(MandatoDuplicadoException.class, () -> user.call(() -> altas.alta(other)));
    }

    @Test
    void secondEditorIsToldWhoChangedWhat() throws Exception {
        ClienteEditable mine = open();
        ClienteEditable theirs = open();
        theirs.datos().setEmail(Datos.email());
        theirs.datos().setIban(Datos.iban());
        save(theirs);
        ClienteActual now = user.call(() -> clientes.getActual(id, mine.ficha().updatedAt()));
        assertEquals(theirs.datos().getEmail(), now.editable().datos().getEmail());
        assertEquals("Prueba User", now.autores().get("email").usuario());
        assertTrue(now.autores().containsKey("iban"));
        assertFalse(now.autores().containsKey("telefono")
                && now.autores()
                        .get("telefono")
                        .cuando()
                        .isAfter(now.autores().get("email").cuando()));
        assertFalse(now.editable().huellaCuenta().equals(mine.huellaCuenta()));
    }

    @Test
    void futureSignatureAndReasonlessExceptionAreRefused() throws Exception {
        ClienteEditable editable = open();
        editable.datos().setMandatoFecha(reloj.today().plusDays(1));
        editable.datos().setNoCortar(true);
        List<String> fields = assertThrows(DatosInvalidosException.class, () -> save(editable)).getErrores().stream()
                .map(error -> error.field())
                .toList();
        assertEquals(List.of("mandatoFecha", "noCortarMotivo"), fields);
    }

    @Test
    void salespersonDoesNotDecideWhoIsNotCut() throws Exception {
        Long vendedora = personas.nueva(Rol.COMERCIAL).id();
        datos.update(
                "UPDATE clientes SET vendedor_id = ?, no_cortar = TRUE, no_cortar_motivo = 'Hospital' WHERE id = ?",
                vendedora,
                id);
        comercial.run(() -> {
            actor.set(vendedora, "Vendedora", null);
            ClienteEditable editable = clientes.getEditable(id);
            editable.datos().setNoCortar(false);
            editable.datos().setPersonaContacto("Su hijo");
            clientes.update(id, editable.ficha().version(), editable.datos());
        });
        assertEquals(
                "Hospital Su hijo",
                datos.text("SELECT CONCAT(no_cortar_motivo, ' ', persona_contacto) FROM clientes WHERE id = ?", id));
    }

    @Test
    void accountIsRevealedOnRecordAndHiddenFromTechnicians() throws Exception {
        assertNull(tecnico.call(() -> clientes.getFicha(id)).ibanOculto());
        assertEquals(iban, user.call(() -> cuentas.revelar(id)).orElseThrow().replace(" ", ""));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'clientes.cuentaRevelada' AND entidad_id = ?",
                        id));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND despues LIKE ?",
                        id,
                        "%" + iban + "%"));
    }

    @Test
    void noteIsCorrectedByAnotherAndNeverChanged() throws Exception {
        write(DatosNota.Clase.LLAMADA_ENTRANTE, "Pregunta por su factura", null);
        ActividadRow call = find(ClaseActividad.LLAMADA).get(0);
        assertEquals("llamada.entrante", call.tipo());
        write(DatosNota.Clase.NOTA, "Era por el router", call.id());
        ActividadRow correction = find(ClaseActividad.NOTA).get(0);
        assertEquals(call.createdAt(), correction.corrige());
        assertEquals(
                "Pregunta por su factura", find(ClaseActividad.LLAMADA).get(0).descripcion());
        ActividadRow signUp = find(ClaseActividad.DATOS).get(0);
        assertThrows(NotFoundException.class, () -> write(DatosNota.Clase.NOTA, "No", signUp.id()));
        assertThrows(DatosInvalidosException.class, () -> write(DatosNota.Clase.NOTA, "  ", null));
        assertThrows(NotFoundException.class, () -> user.run(() -> notas.escribir(-1L, nota("Nadie"))));
    }

    @Test
    void historyIsNarrowedByPersonDayAndWords() throws Exception {
        write(DatosNota.Clase.NOTA, "Cobertura al 50 % en el salón", null);
        assertEquals(
                1,
                search(new ActividadFilter(id, null, null, null, null, "50 %")).size());
        assertEquals(
                1,
                search(new ActividadFilter(id, null, null, null, null, "SALON")).size());
        assertEquals(
                0,
                search(new ActividadFilter(id, null, null, null, null, "5_ %")).size());
        assertEquals(
                0,
                search(new ActividadFilter(id, null, "Nadie", null, null, null)).size());
        assertEquals(
                0,
                search(new ActividadFilter(id, null, null, null, reloj.today().minusDays(1), null))
                        .size());
        assertEquals(
                2,
                search(new ActividadFilter(id, null, null, reloj.today(), reloj.today(), null))
                        .size());
        assertEquals(
                0,
                search(new ActividadFilter(id, ClaseActividad.OTRA, null, null, null, null))
                        .size());
    }

    @Test
    void alarmsTellWhatWaitsAndWhatEndsSoon() throws Exception {
        assertEquals(List.of(AlarmaCliente.Tipo.INSTALACION_PENDIENTE), alarms());
        datos.update(
                "UPDATE servicios_cliente SET estado = 'activo', inicio = ?, permanencia_hasta = ? WHERE cliente_id = ?",
                reloj.today(),
                reloj.today().plusDays(30),
                id);
        assertEquals(List.of(AlarmaCliente.Tipo.PERMANENCIA_ACABA), alarms());
        datos.update(
                "UPDATE servicios_cliente SET permanencia_hasta = ? WHERE cliente_id = ?",
                reloj.today().plusDays(31),
                id);
        assertEquals(List.of(), alarms());
        datos.update(
                "UPDATE servicios_cliente SET estado = 'pendiente_instalacion', inicio = NULL WHERE cliente_id = ?",
                id);
    }

    private List<AlarmaCliente.Tipo> alarms() throws Exception {
        return user.call(() -> alarmas.findByCliente(id)).stream()
                .map(AlarmaCliente::tipo)
                .toList();
    }

    private void write(DatosNota.Clase clase, String texto, Long corrige) throws Exception {
        DatosNota nota = nota(texto);
        nota.setClase(clase);
        nota.setCorrigeId(corrige);
        user.run(() -> notas.escribir(id, nota));
    }

    private static DatosNota nota(String texto) {
        DatosNota nota = new DatosNota();
        nota.setTexto(texto);
        return nota;
    }

    private List<ActividadRow> find(ClaseActividad clase) throws Exception {
        return search(new ActividadFilter(id, clase, null, null, null, null));
    }

    private List<ActividadRow> search(ActividadFilter filter) throws Exception {
        return user.call(() -> actividad.search(filter, PageRequest.first(50))).rows();
    }

    private ClienteEditable open() throws Exception {
        return user.call(() -> clientes.getEditable(id));
    }

    private void save(ClienteEditable editable) throws Exception {
        user.run(() -> clientes.update(id, editable.ficha().version(), editable.datos()));
    }
}
