package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.comercial.boundary.AltaWebService;
import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.boundary.OlvidoLeadService;
import es.isr.crm.comercial.entity.CampanaCerradaException;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.ConsentimientoCambiadoException;
import es.isr.crm.comercial.entity.ConsentimientoWeb;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.comercial.entity.DatosSolicitud;
import es.isr.crm.comercial.entity.DemasiadasSolicitudesException;
import es.isr.crm.comercial.entity.OfertaWeb;
import es.isr.crm.comercial.entity.SolicitudRepetidaException;
import es.isr.crm.comercial.entity.TipoCampana;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes in from the street, by nobody who is signed in. */
@EnServidor
class AltaWebIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    /** An address of nobody's for each test, so that none is counted with another. */
    private final String direccion = "2001:db8:%x:%x::1"
            .formatted(
                    ThreadLocalRandom.current().nextInt(1, 0xffff),
                    ThreadLocalRandom.current().nextInt(1, 0xffff));

    @Inject
    private AltaWebService altas;

    @Inject
    private CampanaService campanas;

    @Inject
    private LeadService leads;

    @Inject
    private OlvidoLeadService olvidos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    @Test
    void requestBecomesALeadOfItsCampaignAndTheWordsAgreedToAreKept() throws Exception {
        String codigo = campana();
        OfertaWeb oferta = altas.getOferta(codigo, Idioma.ES);
        assertTrue(oferta.abierta());
        assertEquals("Fibra en su calle", oferta.titulo());
        ConsentimientoWeb words = oferta.consentimiento();
        DatosSolicitud solicitud = solicitud(codigo);
        solicitud.setNotas("Por la tarde, por favor");
        altas.solicitar(solicitud, Idioma.ES, direccion);

        Map<String, Object> lead = lead(solicitud);
        assertEquals("nuevo", lead.get("estado"));
        assertEquals("web", lead.get("origen"));
        assertEquals("Por la tarde, por favor", lead.get("notas"));
        assertEquals(
                datos.number("SELECT id FROM campanas WHERE codigo = ?", codigo),
                ((Number) lead.get("campana_id")).longValue());
        assertEquals("Responder a su solicitud", lead.get("proxima_accion"));
        assertEquals(reloj.today().toString(), lead.get("proxima_accion_fecha").toString());
        assertEquals("1-es", lead.get("consentimiento_texto"));
        assertEquals(
                words.texto(),
                datos.text("SELECT consentimiento_texto FROM solicitudes_web WHERE clave = ?", solicitud.getClave()));
        assertTrue(words.texto().startsWith("Acepto que "), words.texto());
        assertEquals(
                "comercial.solicitudWeb",
                datos.text(
                        "SELECT MIN(accion) FROM eventos_auditoria WHERE entidad = 'Lead' AND entidad_id = ?",
                        lead.get("id")));
    }

    @Test
    void formSentTwiceIsOneRequestAlsoInTheSameInstant() throws Exception {
        DatosSolicitud solicitud = solicitud(null);
        altas.solicitar(solicitud, Idioma.ES, direccion);
        altas.solicitar(solicitud, Idioma.ES, direccion);
        assertEquals(1, leads(solicitud));

        DatosSolicitud together = solicitud(null);
        Callable<Boolean> send = () -> {
            altas.solicitar(together, Idioma.ES, direccion);
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> sent : threads.invokeAll(List.of(send, send))) {
                try {
                    sent.get();
                } catch (ExecutionException e) {
                    assertTrue(e.getCause() instanceof SolicitudRepetidaException, () -> "" + e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, leads(together));
    }

    @Test
    void whoAskedBeforeGetsTheSameAnswer() {
        DatosSolicitud first = solicitud(null);
        altas.solicitar(first, Idioma.ES, direccion);
        DatosSolicitud again = solicitud(null);
        again.setTelefono(first.getTelefono());
        altas.solicitar(again, Idioma.ES, direccion);
        assertEquals(2, leads(first));
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsWrittenWithoutPermission() {
        DatosSolicitud wrong = solicitud(null);
        wrong.setNombre(" ");
        wrong.setTelefono("123");
        wrong.setEmail("nadie");
        wrong.setCodigoPostal("99999");
        wrong.setNotas("x".repeat(1001));
        wrong.setAcepta(false);
        DatosInvalidosException refusal =
                assertThrows(DatosInvalidosException.class, () -> altas.solicitar(wrong, Idioma.ES, direccion));
        assertEquals(
                Set.of("nombre", "telefono", "email", "codigoPostal", "notas", "acepta"),
                refusal.getErrores().stream().map(ErrorCampo::field).collect(Collectors.toSet()));

        DatosSolicitud silent = solicitud(null);
        silent.setAcepta(false);
        assertThrows(DatosInvalidosException.class, () -> altas.solicitar(silent, Idioma.ES, direccion));
        assertEquals(0, leads(silent));
    }

    @Test
    void programThatFillsInEverythingIsAnsweredAsAPersonAndLeavesNothing() {
        DatosSolicitud program = solicitud(null);
        program.setTrampa("https://spam.example");
        altas.solicitar(program, Idioma.ES, direccion);
        assertEquals(0, leads(program));

        DatosSolicitud noForm = solicitud(null);
        noForm.setClave("1");
        altas.solicitar(noForm, Idioma.ES, direccion);
        assertEquals(0, leads(noForm));
    }

    @Test
    void campaignThatDoesNotRunTakesNothingAndIsToldFromNoneByNobody() throws Exception {
        String codigo = campana();
        admin.run(() -> campanas.retirar(datos.number("SELECT id FROM campanas WHERE codigo = ?", codigo)));
        OfertaWeb retired = altas.getOferta(codigo, Idioma.EN);
        assertFalse(retired.abierta());
        assertNull(retired.titulo());
        assertEquals(retired, altas.getOferta("NO-HAY-TAL", Idioma.EN));
        assertThrows(CampanaCerradaException.class, () -> altas.solicitar(solicitud(codigo), Idioma.ES, direccion));
        DatosSolicitud general = solicitud(codigo);
        general.setCodigo(null);
        altas.solicitar(general, Idioma.ES, direccion);
        assertNull(lead(general).get("campana_id"));
    }

    @Test
    void nobodyAgreesToWordsThatChangedSinceTheyWereRead() {
        DatosSolicitud old = solicitud(null);
        old.setHuella("0123456789abcdef");
        assertThrows(ConsentimientoCambiadoException.class, () -> altas.solicitar(old, Idioma.ES, direccion));
        DatosSolicitud spanish = solicitud(null);
        assertThrows(ConsentimientoCambiadoException.class, () -> altas.solicitar(spanish, Idioma.EN, direccion));
        assertEquals(0, leads(old) + leads(spanish));
    }

    @Test
    void tooManyFromOneAddressAreRefusedAndAnotherIsNot() throws Exception {
        Map<Parametro, String> before = admin.call(configuracion::findAll);
        admin.run(() -> configuracion.save(Map.of(Parametro.ALTAS_WEB_DIRECCION, "2")));
        try {
            altas.solicitar(solicitud(null), Idioma.ES, direccion);
            altas.solicitar(solicitud(null), Idioma.ES, direccion);
            DatosSolicitud third = solicitud(null);
            assertThrows(DemasiadasSolicitudesException.class, () -> altas.solicitar(third, Idioma.ES, direccion));
            assertEquals(0, leads(third));
            altas.solicitar(
                    third, Idioma.ES, "192.0.2." + ThreadLocalRandom.current().nextInt(1, 255));
            assertEquals(1, leads(third));
        } finally {
            admin.run(() -> configuracion.save(
                    Map.of(Parametro.ALTAS_WEB_DIRECCION, before.get(Parametro.ALTAS_WEB_DIRECCION))));
        }
    }

    @Test
    void formThatTheOperatorTookOutOfUseTakesNothing() throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.ALTA_WEB, "false")));
        try {
            assertFalse(altas.getOferta(null, Idioma.ES).abierta());
            assertThrows(CampanaCerradaException.class, () -> altas.solicitar(solicitud(null), Idioma.ES, direccion));
        } finally {
            admin.run(() -> configuracion.save(Map.of(Parametro.ALTA_WEB, "true")));
        }
    }

    @Test
    void whoTakesTheirPermissionBackIsForgottenAndCountsOn() throws Exception {
        String codigo = campana();
        DatosSolicitud solicitud = solicitud(codigo);
        solicitud.setNotas("Llamen a mi hermana");
        altas.solicitar(solicitud, Idioma.ES, direccion);
        Long id = ((Number) lead(solicitud).get("id")).longValue();
        admin.run(() -> leads.anotar(id, ClaseNota.LLAMADA, "Dice que vive sola"));

        admin.run(() -> olvidos.olvidar(id));

        Map<String, Object> row =
                datos.rows("SELECT * FROM leads WHERE id = ?", id).get(0);
        assertEquals("—", row.get("nombre"));
        assertEquals("perdido", row.get("estado"));
        for (String column : List.of("telefono", "email", "localidad", "notas", "proxima_accion")) {
            assertNull(row.get(column), column);
        }
        assertEquals("—", datos.text("SELECT texto FROM notas_lead WHERE lead_id = ? AND clase = 'llamada'", id));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM solicitudes_web WHERE lead_id = ?", id));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'comercial.olvidarLead' AND entidad_id = ?",
                        id));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE entidad = 'Lead' AND entidad_id = ?"
                                + " AND CONCAT_WS('', antes, despues) LIKE '%Empar%'",
                        id));
        assertEquals(
                1,
                admin.call(() -> campanas.get(((Number) row.get("campana_id")).longValue()))
                        .row()
                        .cifras()
                        .perdidos());
    }

    /** A request as it is typed into the form that is shown. */
    private DatosSolicitud solicitud(String codigo) {
        DatosSolicitud solicitud = new DatosSolicitud();
        solicitud.setClave(UUID.randomUUID().toString());
        solicitud.setHuella(altas.getOferta(codigo, Idioma.ES).consentimiento().huella());
        solicitud.setCodigo(codigo);
        solicitud.setNombre("Empar Soler");
        solicitud.setTelefono(Datos.telefono());
        solicitud.setAcepta(true);
        return solicitud;
    }

    /** Code of a campaign that runs. */
    private String campana() throws Exception {
        DatosCampana campana = new DatosCampana();
        campana.setCodigo(Datos.codigo());
        campana.setNombre("Campaña " + campana.getCodigo());
        campana.setTipo(TipoCampana.BUZONEO);
        campana.setInicio(reloj.today());
        campana.setPresupuesto(new BigDecimal("300.00"));
        campana.setTituloWeb("Fibra en su calle");
        admin.call(() -> campanas.crear(campana));
        return campana.getCodigo();
    }

    private Map<String, Object> lead(DatosSolicitud solicitud) {
        return datos.rows("SELECT * FROM leads WHERE telefono = ?", solicitud.getTelefono())
                .get(0);
    }

    private long leads(DatosSolicitud solicitud) {
        return datos.number("SELECT COUNT(*) FROM leads WHERE telefono = ?", solicitud.getTelefono());
    }
}
