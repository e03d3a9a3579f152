package es.isr.crm.simulador.operacion;

import static es.isr.crm.simulador.operacion.Parametro.BAJADA;
import static es.isr.crm.simulador.operacion.Parametro.DESCRIPCION;
import static es.isr.crm.simulador.operacion.Parametro.IP;
import static es.isr.crm.simulador.operacion.Parametro.IP_FIJA;
import static es.isr.crm.simulador.operacion.Parametro.NOMBRE;
import static es.isr.crm.simulador.operacion.Parametro.OLT;
import static es.isr.crm.simulador.operacion.Parametro.PERFIL_USUARIO;
import static es.isr.crm.simulador.operacion.Parametro.PERFIL_VELOCIDAD;
import static es.isr.crm.simulador.operacion.Parametro.PON;
import static es.isr.crm.simulador.operacion.Parametro.SN;
import static es.isr.crm.simulador.operacion.Parametro.SUBIDA;
import static es.isr.crm.simulador.operacion.Parametro.VLAN;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The operations of the contract, under the names that go over the wire. */
public enum Operacion {
    ANADIR_ONT("añadir_ont", true, Set.of(SN, PERFIL_VELOCIDAD, PERFIL_USUARIO, OLT, PON), Set.of(VLAN, DESCRIPCION)),
    ELIMINAR_ONT_POR_SN("eliminar_ont_por_sn", true, Set.of(SN), Set.of()),
    MODIFICAR_ONT("modificar_ont", true, Set.of(SN), Set.of(PERFIL_VELOCIDAD, PERFIL_USUARIO, VLAN, IP_FIJA)),
    OBTENER_INFORMACION_ONT_POR_SN("obtener_informacion_ont_por_sn", false, Set.of(SN), Set.of()),
    OBTENER_TODAS_ONTS_OLT("obtener_todas_onts_olt", false, Set.of(OLT), Set.of()),
    OBTENER_ESTADOS_ONTS_OLT("obtener_estados_onts_olt", false, Set.of(OLT), Set.of()),
    OBTENER_ONTS_SIN_REGISTRAR("obtener_onts_sin_registrar", false, Set.of(OLT), Set.of()),
    REINICIAR_ONT("reiniciar_ont", true, Set.of(SN), Set.of()),
    RESET_FACTORIA_ONT("reset_factoria_ont", true, Set.of(SN), Set.of()),
    OBTENER_LOGS_ONT("obtener_logs_ont", false, Set.of(SN), Set.of()),
    ASIGNAR_IP_FIJA("asignar_ip_fija", true, Set.of(SN, IP), Set.of()),
    OBTENER_PERFILES_VELOCIDAD("obtener_perfiles_velocidad", false, Set.of(), Set.of()),
    OBTENER_PERFILES_USUARIO("obtener_perfiles_usuario", false, Set.of(), Set.of()),
    CREAR_PERFIL_VELOCIDAD("crear_perfil_velocidad", true, Set.of(NOMBRE, BAJADA, SUBIDA), Set.of()),
    OBTENER_OLTS("obtener_olts", false, Set.of(), Set.of()),
    OBTENER_NODOS_PON("obtener_nodos_pon", false, Set.of(OLT), Set.of());

    private final String nombre;
    private final boolean escritura;
    private final Set<Parametro> obligatorios;
    private final Set<Parametro> opcionales;

    Operacion(String nombre, boolean escritura, Set<Parametro> obligatorios, Set<Parametro> opcionales) {
        this.nombre = nombre;
        this.escritura = escritura;
        this.obligatorios = obligatorios;
        this.opcionales = opcionales;
    }

    public static Optional<Operacion> find(String nombre) {
        return Arrays.stream(values())
                .filter(operacion -> operacion.nombre.equals(nombre))
                .findFirst();
    }

    public String nombre() {
        return nombre;
    }

    /** Whether it changes the network or touches a customer's line: doing it twice is a harm. */
    public boolean escritura() {
        return escritura;
    }

    Set<Parametro> obligatorios() {
        return obligatorios;
    }

    Optional<Parametro> findParametro(String clave) {
        return Arrays.stream(Parametro.values())
                .filter(parametro -> parametro.clave().equals(clave))
                .filter(parametro -> obligatorios.contains(parametro) || opcionales.contains(parametro))
                .findFirst();
    }
}
