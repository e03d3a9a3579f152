package es.isr.crm.red.control;

import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.PsoNodoPon;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.red.entity.PsoOntEstado;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * PSO System v5, operation by operation. Everything that is particular to PSO's contract is behind this class; each
 * method is one call, and tells by its class what the answer means. None throws for what PSO says or does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PsoClient {

    @Inject
    private PsoLlamada llamada;

    /**
     * Registers an ONT.
     *
     * @param perfilVelocidad the speed profile it begins with
     */
    public PsoRespuesta<Void> anadirOnt(Deseo deseo, String perfilVelocidad, PsoContexto contexto) {
        return write(
                PsoPeticion.forOnt(PsoOperacion.ANADIR_ONT, deseo.numeroSerie())
                        .with("perfilVelocidad", perfilVelocidad)
                        .with("perfilUsuario", deseo.conexion().perfilUsuario())
                        .with("olt", deseo.conexion().olt())
                        .with("pon", deseo.conexion().pon())
                        .with("vlan", deseo.conexion().vlan())
                        .with("descripcion", deseo.descripcion()),
                contexto);
    }

    public PsoRespuesta<Void> eliminarOnt(String sn, PsoContexto contexto) {
        return write(PsoPeticion.forOnt(PsoOperacion.ELIMINAR_ONT_POR_SN, sn), contexto);
    }

    /**
     * Changes a registered ONT.
     *
     * @param perfilVelocidad the speed profile it is to have
     */
    public PsoRespuesta<Void> modificarOnt(Deseo deseo, String perfilVelocidad, PsoContexto contexto) {
        return write(
                PsoPeticion.forOnt(PsoOperacion.MODIFICAR_ONT, deseo.numeroSerie())
                        .with("perfilVelocidad", perfilVelocidad)
                        .with("perfilUsuario", deseo.conexion().perfilUsuario())
                        .with("vlan", deseo.conexion().vlan())
                        .with("ipFija", deseo.conexion().ipFija()),
                contexto);
    }

    /** Never repeated by itself: each call cuts the line for a minute. */
    public PsoRespuesta<Void> reiniciarOnt(String sn, PsoContexto contexto) {
        return write(PsoPeticion.forOnt(PsoOperacion.REINICIAR_ONT, sn), contexto);
    }

    /** Never repeated by itself: each call loses what the customer configured. */
    public PsoRespuesta<Void> resetFactoriaOnt(String sn, PsoContexto contexto) {
        return write(PsoPeticion.forOnt(PsoOperacion.RESET_FACTORIA_ONT, sn), contexto);
    }

    public PsoRespuesta<Void> asignarIpFija(String sn, String ip, PsoContexto contexto) {
        return write(PsoPeticion.forOnt(PsoOperacion.ASIGNAR_IP_FIJA, sn).with("ip", ip), contexto);
    }

    /** Speeds in Mbit/s. */
    public PsoRespuesta<Void> crearPerfilVelocidad(PsoPerfilVelocidad perfil, PsoContexto contexto) {
        return write(
                PsoPeticion.of(PsoOperacion.CREAR_PERFIL_VELOCIDAD)
                        .with("nombre", perfil.nombre())
                        .with("bajada", perfil.bajada())
                        .with("subida", perfil.subida()),
                contexto);
    }

    /** An ONT that PSO does not have is told by the class {@code NO_ENCONTRADA}. */
    public PsoRespuesta<PsoOnt> obtenerOnt(String sn, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOnt(PsoOperacion.OBTENER_INFORMACION_ONT_POR_SN, sn);
        return llamada.call(peticion, contexto, datos -> {
            PsoOnt ont = PsoDatos.ont(datos);
            if (!ont.sn().equalsIgnoreCase(sn)) {
                throw new PsoDatos.UnexpectedException("hablan de otra ONT, " + ont.sn());
            }
            return ont;
        });
    }

    public PsoRespuesta<List<PsoOnt>> obtenerOnts(String olt, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOlt(PsoOperacion.OBTENER_TODAS_ONTS_OLT, olt);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::ont));
    }

    public PsoRespuesta<List<PsoOntEstado>> obtenerEstados(String olt, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOlt(PsoOperacion.OBTENER_ESTADOS_ONTS_OLT, olt);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::ontEstado));
    }

    public PsoRespuesta<List<PsoOntLibre>> obtenerSinRegistrar(String olt, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOlt(PsoOperacion.OBTENER_ONTS_SIN_REGISTRAR, olt);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::ontLibre));
    }

    public PsoRespuesta<List<PsoNodoPon>> obtenerNodosPon(String olt, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOlt(PsoOperacion.OBTENER_NODOS_PON, olt);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::nodoPon));
    }

    /** The box's own log, a line each. */
    public PsoRespuesta<List<String>> obtenerLogs(String sn, PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.forOnt(PsoOperacion.OBTENER_LOGS_ONT, sn);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::line));
    }

    public PsoRespuesta<List<PsoPerfilVelocidad>> obtenerPerfilesVelocidad(PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.of(PsoOperacion.OBTENER_PERFILES_VELOCIDAD);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::perfilVelocidad));
    }

    public PsoRespuesta<List<PsoPerfilUsuario>> obtenerPerfilesUsuario(PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.of(PsoOperacion.OBTENER_PERFILES_USUARIO);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::perfilUsuario));
    }

    public PsoRespuesta<List<PsoOlt>> obtenerOlts(PsoContexto contexto) {
        PsoPeticion peticion = PsoPeticion.of(PsoOperacion.OBTENER_OLTS);
        return llamada.call(peticion, contexto, datos -> PsoDatos.list(datos, PsoDatos::olt));
    }

    /** A write is judged by its code alone: whatever data come along are nobody's promise. */
    private PsoRespuesta<Void> write(PsoPeticion peticion, PsoContexto contexto) {
        return llamada.call(peticion, contexto, datos -> null);
    }
}
