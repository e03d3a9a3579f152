package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.CambioOntService;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.entity.CambioEnCursoException;
import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.IpFijaEnUsoException;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another ONT, another place, a fixed address: whatever PSO does, the service ends whole, once, and where it belongs. */
@EnServidor
class CambioOntIT {

    private static final String OTRA_OLT = "OLT-PUCOL-01";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private VidaServicio vida;

    @Inject
    private CambioOntService cambios;

    @Inject
    private OrdenService ordenes;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void newOntIsSeenBeforeTheOldOneGoes() throws Exception {
        AltaCliente form = red.formulario();
        form.getGpon().setVlan(200);
        Alta alta = vida.activa(form);
        vida.asignarIp(alta, "10.40.0.1");
        red.waitForOrden(alta, "hecha");
        Alta nueva = sustituir(alta);
        waitForRelevo(alta, nueva);
        assertTrue(red.simulador().findPerfilVelocidad(alta.serie()).isEmpty());
        JsonObject ont = red.simulador().findOnt(nueva.serie()).orElseThrow();
        assertEquals("600M", ont.getString("perfilVelocidad"));
        assertEquals(200, ont.getInt("vlan"));
        assertEquals("activo", red.servicio(alta));
        assertEquals(1, vida.recogidas(alta));
        // The address is given last, when the old one no longer has it.
        Espera.hasta(
                "the address",
                () -> "10.40.0.1"
                        .equals(red.simulador()
                                .findOnt(nueva.serie())
                                .orElseThrow()
                                .getString("ipFija", null)));
        red.waitForOrden(alta, "hecha");
        String written = operaciones(nueva.serie(), alta.serie());
        assertTrue(written.endsWith("añadir_ont eliminar_ont_por_sn asignar_ip_fija"), written);
    }

    @Test
    void swapWithoutAnswersRegistersOnceAndRemovesOnce() throws Exception {
        Alta alta = vida.activa();
        String serie = Datos.numeroSerie();
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("añadir_ont")
                        .sn(serie)
                        .veces(1)
                        .aplicada());
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("eliminar_ont_por_sn")
                        .sn(alta.serie())
                        .veces(1)
                        .aplicada());
        Alta nueva = sustituir(alta, serie);
        waitForRelevo(alta, nueva);
        assertEquals(1, red.altasRecibidas(nueva));
        assertEquals(1, red.simulador().countRecibidas("eliminar_ont_por_sn", alta.serie()));
    }

    @Test
    void swapThatPsoRefusesLeavesTheOldOneAtWorkAndCanBeCancelled() throws Exception {
        Alta alta = vida.activa();
        String serie = Datos.numeroSerie();
        red.simulador()
                .set(FalloSimulado.codigo(607).operacion("añadir_ont").sn(serie).veces(1));
        Alta nueva = sustituir(alta, serie);
        red.waitForOrden(alta, "bloqueada");
        assertEquals("600M", vida.perfil(alta));
        assertThrows(CambioEnCursoException.class, () -> sustituir(alta));
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "número de serie equivocado"));
        assertEquals(List.of(alta.serie()), series(alta));
        assertEquals(0, vida.recogidas(alta));
        assertTrue(red.simulador().findPerfilVelocidad(nueva.serie()).isEmpty());
    }

    @Test
    void cutDuringASwapCutsBoth() throws Exception {
        Alta alta = vida.activa();
        System.setProperty("pso.mode", "observar");
        Alta nueva = sustituir(alta);
        vida.suspender(alta);
        System.clearProperty("pso.mode");
        waitForRelevo(alta, nueva);
        assertEquals("suspendido", vida.perfil(nueva));
        assertEquals("suspendido", red.servicio(alta));
        vida.reactivar(alta);
        Espera.hasta("the line back", () -> "600M".equals(vida.perfil(nueva)));
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
    }

    @Test
    void serialOfAnotherCustomerIsNoReplacement() throws Exception {
        Alta alta = vida.activa();
        Alta other = vida.activa();
        assertThrows(OntYaAsignadaException.class, () -> sustituir(alta, other.serie()));
        assertThrows(OntYaAsignadaException.class, () -> sustituir(alta, alta.serie()));
        assertThrows(DatosInvalidosException.class, () -> sustituir(alta, "XX"));
    }

    @Test
    void moveLeavesTheOldPlaceBeforeTheNewOne() throws Exception {
        Alta alta = vida.activa();
        trasladar(alta, OTRA_OLT, "0/1/2");
        red.waitForOrden(alta, "hecha");
        assertAt(alta, OTRA_OLT, "0/1/2", "600M");
        assertEquals(2, red.altasAplicadas(alta));
        assertTrue(
                vida.operaciones(alta)
                        .endsWith("eliminar_ont_por_sn obtener_informacion_ont_por_sn añadir_ont"
                                + " obtener_informacion_ont_por_sn"),
                vida.operaciones(alta));
        assertEquals("activo", red.servicio(alta));
    }

    @Test
    void moveOfACutServiceKeepsItCut() throws Exception {
        Alta alta = vida.activa();
        vida.suspender(alta);
        red.waitForOrden(alta, "hecha");
        trasladar(alta, OTRA_OLT, "0/1/2");
        red.waitForOrden(alta, "hecha");
        assertAt(alta, OTRA_OLT, "0/1/2", "suspendido");
        assertEquals("suspendido", red.servicio(alta));
        vida.reactivar(alta);
        red.waitForOrden(alta, "hecha");
        assertAt(alta, OTRA_OLT, "0/1/2", "600M");
    }

    @Test
    void moveWithoutAnswersIsMadeOnce() throws Exception {
        for (String operacion : List.of("eliminar_ont_por_sn", "añadir_ont")) {
            for (boolean applied : List.of(true, false)) {
                Alta alta = vida.activa();
                FalloSimulado fallo = FalloSimulado.silencio()
                        .operacion(operacion)
                        .sn(alta.serie())
                        .veces(1);
                red.simulador().set(applied ? fallo.aplicada() : fallo);
                trasladar(alta, OTRA_OLT, "0/1/2");
                red.waitForOrden(alta, "hecha");
                assertAt(alta, OTRA_OLT, "0/1/2", "600M");
                assertEquals(2, red.altasAplicadas(alta), vida.operaciones(alta));
                assertEquals(1, red.simulador().countAplicadas("eliminar_ont_por_sn", alta.serie()));
                assertEquals(applied ? 1 : 2, writes(alta, operacion), vida.operaciones(alta));
            }
        }
    }

    @Test
    void moveRefusedAtItsDestinationGoesBackByItself() throws Exception {
        for (int codigo : List.of(604, 605, 607)) {
            AltaCliente form = red.formulario();
            form.getGpon().setVlan(321);
            Alta alta = vida.activa(form);
            red.simulador()
                    .set(FalloSimulado.codigo(codigo)
                            .operacion("añadir_ont")
                            .sn(alta.serie())
                            .veces(1));
            trasladar(alta, OTRA_OLT, "0/1/2");
            red.waitForOrden(alta, "bloqueada");
            assertEquals("traslado_fallido", vida.causa(alta));
            assertAt(alta, RedDePrueba.OLT, RedDePrueba.PON, "600M");
            assertEquals(
                    321, red.simulador().findOnt(alta.serie()).orElseThrow().getInt("vlan"));
            assertEquals(1, vida.historia(alta, "red.trasladoDevuelto").size());
            assertEquals("activo", red.servicio(alta));
            // What was wrong there has been put right.
            tecnico.run(() -> ordenes.reintentar(vida.orden(alta)));
            red.waitForOrden(alta, "hecha");
            assertAt(alta, OTRA_OLT, "0/1/2", "600M");
        }
    }

    @Test
    void moveToALockedOltGoesBackBeforeLong() throws Exception {
        Alta alta = vida.activa();
        red.simulador().lockOlt(OTRA_OLT, true);
        trasladar(alta, OTRA_OLT, "0/1/2");
        Espera.hasta("it waits without a place", () -> red.intentos(alta) == 2 && "reintento".equals(red.orden(alta)));
        red.jumpOn(Duration.ofMinutes(3));
        red.waitForOrden(alta, "bloqueada");
        assertAt(alta, RedDePrueba.OLT, RedDePrueba.PON, "600M");
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "se queda donde está"));
        assertAt(alta, RedDePrueba.OLT, RedDePrueba.PON, "600M");
    }

    @Test
    void moveCancelledHalfWayBringsTheLineBack() throws Exception {
        Alta alta = vida.activa();
        red.simulador().lockOlt(OTRA_OLT, true);
        trasladar(alta, OTRA_OLT, "0/1/2");
        Espera.hasta("it waits without a place", () -> red.intentos(alta) == 2 && "reintento".equals(red.orden(alta)));
        Long orden = vida.orden(alta);
        assertTrue(red.simulador().findPerfilVelocidad(alta.serie()).isEmpty());
        tecnico.run(() -> ordenes.cancelar(orden, "hoy no"));
        red.waitForOrden(alta, "hecha");
        assertAt(alta, RedDePrueba.OLT, RedDePrueba.PON, "600M");
    }

    @Test
    void moveGoesOnFromTheWriteDuringWhichTheServerDied() throws Exception {
        for (boolean applied : List.of(true, false)) {
            Alta alta = vida.activa();
            red.simulador().lockOlt(OTRA_OLT, true);
            trasladar(alta, OTRA_OLT, "0/1/2");
            Espera.hasta(
                    "it waits without a place", () -> red.intentos(alta) == 2 && "reintento".equals(red.orden(alta)));
            red.simulador().lockOlt(OTRA_OLT, false);
            if (applied) {
                red.simulador()
                        .changeOnt(
                                alta.serie(),
                                Json.createObjectBuilder()
                                        .add("olt", OTRA_OLT)
                                        .add("pon", "0/1/2")
                                        .add("perfilVelocidad", "600M")
                                        .add("perfilUsuario", "residencial")
                                        .build());
            }
            datos.update(
                    "UPDATE ordenes_pso SET estado = 'enviando', token = 0, enviada_at = UTC_TIMESTAMP(6),"
                            + " intentos = intentos + 1, proximo_intento = NULL, version = version + 1 WHERE id = ?",
                    vida.orden(alta));
            red.waitForOrden(alta, "hecha");
            assertAt(alta, OTRA_OLT, "0/1/2", "600M");
            assertEquals(applied ? 1 : 2, red.altasAplicadas(alta), vida.operaciones(alta));
        }
    }

    @Test
    void endDuringAMoveRemovesItWhereverItIs() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("añadir_ont")
                        .sn(alta.serie())
                        .veces(1)
                        .aplicada());
        trasladar(alta, OTRA_OLT, "0/1/2");
        Espera.hasta("the move at its second write", () -> writes(alta, "añadir_ont") == 1);
        vida.baja(alta);
        red.waitForOrden(alta, "hecha");
        assertTrue(red.simulador().findPerfilVelocidad(alta.serie()).isEmpty());
        assertEquals(0, vida.asignaciones(alta));
    }

    @Test
    void moveToWhereItIsIsRefused() throws Exception {
        Alta alta = vida.activa();
        assertThrows(DatosInvalidosException.class, () -> trasladar(alta, RedDePrueba.OLT, RedDePrueba.PON));
        assertEquals(0, writes(alta, "eliminar_ont_por_sn"));
    }

    @Test
    void cutDuringAMoveArrivesCut() throws Exception {
        Alta alta = vida.activa();
        System.setProperty("pso.mode", "observar");
        trasladar(alta, OTRA_OLT, "0/1/2");
        vida.suspender(alta);
        System.clearProperty("pso.mode");
        red.waitForOrden(alta, "hecha");
        assertAt(alta, OTRA_OLT, "0/1/2", "suspendido");
        assertEquals("suspendido", red.servicio(alta));
    }

    @Test
    void fixedAddressIsGivenByItsOwnOperationAndTakenByRegisteringAnew() throws Exception {
        Alta alta = vida.activa();
        vida.asignarIp(alta, "10.40.0.9");
        red.waitForOrden(alta, "hecha");
        assertEquals(1, red.simulador().countAplicadas("asignar_ip_fija", alta.serie()));
        assertEquals(0, red.simulador().countRecibidas("modificar_ont", alta.serie()));
        Alta other = vida.activa();
        assertThrows(IpFijaEnUsoException.class, () -> vida.asignarIp(other, "10.40.0.9"));
        assertThrows(DatosInvalidosException.class, () -> vida.asignarIp(other, "10.40.0.256"));
        tecnico.run(() -> cambios.quitarIpFija(vida.servicio(alta)));
        red.waitForOrden(alta, "hecha");
        JsonObject ont = red.simulador().findOnt(alta.serie()).orElseThrow();
        assertEquals("", ont.getString("ipFija", ""));
        assertAt(alta, RedDePrueba.OLT, RedDePrueba.PON, "600M");
        vida.asignarIp(other, "10.40.0.9");
        red.waitForOrden(other, "hecha");
    }

    private Alta sustituir(Alta alta) throws Exception {
        return sustituir(alta, Datos.numeroSerie());
    }

    private Alta sustituir(Alta alta, String serie) throws Exception {
        DatosSustitucion form = new DatosSustitucion();
        form.setNumeroSerie(serie);
        form.setMotivo("averiada");
        tecnico.run(() -> cambios.sustituir(vida.servicio(alta), form));
        return new Alta(alta.clienteId(), form.getNumeroSerie());
    }

    private void trasladar(Alta alta, String olt, String pon) throws Exception {
        DatosTraslado form = new DatosTraslado();
        form.setOlt(olt);
        form.setPon(pon);
        tecnico.run(() -> cambios.trasladar(vida.servicio(alta), form));
    }

    private void waitForRelevo(Alta vieja, Alta nueva) {
        Espera.hasta("only the new ONT left", () -> series(vieja).equals(List.of(nueva.serie())));
    }

    private List<String> series(Alta alta) {
        return datos
                .rows(
                        "SELECT o.numero_serie FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id"
                                + " WHERE a.cliente_id = ? AND a.hasta IS NULL ORDER BY a.id",
                        alta.clienteId())
                .stream()
                .map(row -> (String) row.get("numero_serie"))
                .toList();
    }

    private void assertAt(Alta alta, String olt, String pon, String perfil) {
        JsonObject ont = red.simulador().findOnt(alta.serie()).orElseThrow();
        assertEquals(
                olt + " " + pon + " " + perfil,
                ont.getString("olt") + " " + ont.getString("pon") + " " + ont.getString("perfilVelocidad"));
    }

    /** How many writes the log has since the alta. */
    private long writes(Alta alta, String operacion) {
        return red.logs(alta, operacion) - ("añadir_ont".equals(operacion) ? 1 : 0);
    }

    /** The writes for two serials, in their order. */
    private String operaciones(String one, String other) {
        return String.join(
                " ",
                datos
                        .rows(
                                "SELECT operacion FROM logs_pso WHERE numero_serie IN (?, ?)"
                                        + " AND operacion NOT LIKE 'obtener%' ORDER BY id",
                                one, other)
                        .stream()
                        .map(row -> (String) row.get("operacion"))
                        .toList());
    }
}
