package es.isr.crm.panel.control;

import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.Aviso.Tipo;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.panel.entity.Umbrales;
import es.isr.crm.panel.entity.Vigilancia;
import es.isr.crm.red.entity.ResumenOlts;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.soporte.entity.TicketsAbiertos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of the figures asks for attention.
 *
 * @param umbrales beyond what
 */
record Avisador(Umbrales umbrales) {

    /**
     * The worst first.
     *
     * @param vencido what is overdue; null for who has nothing to do with money
     * @param tickets what is open at the support desk; null for who has nothing to do with tickets
     */
    List<Aviso> find(PanelDatos datos, DeudorRow.Totales vencido, TicketsAbiertos tickets) {
        SaludPso pso = datos.pso();
        List<Aviso> avisos = new ArrayList<>();
        switch (pso.estado()) {
            case CREDENCIALES -> avisos.add(new Aviso(Tipo.PSO_CREDENCIALES));
            case SIN_CONEXION -> avisos.add(new Aviso(Tipo.PSO_SIN_CONEXION));
            case SIN_RESPUESTA -> avisos.add(new Aviso(Tipo.PSO_SIN_RESPUESTA));
            case BIEN, SIN_DATOS -> {
                // nothing to say
            }
        }
        if (pso.bloqueadas() > 0) {
            avisos.add(new Aviso(Tipo.ORDENES_BLOQUEADAS, pso.bloqueadas()));
        }
        if (datos.perfiles().suspendidoFalta()) {
            avisos.add(new Aviso(Tipo.PERFIL_SUSPENDIDO_FALTA, datos.perfiles().suspendido()));
        }
        if (datos.perfiles().planesSinPerfil() > 0) {
            avisos.add(new Aviso(Tipo.PLANES_SIN_PERFIL, datos.perfiles().planesSinPerfil()));
        }
        datos.pausas()
                .forEach(pausa -> avisos.add(
                        pausa.olt() == null
                                ? new Aviso(Tipo.PSO_EN_PAUSA, pausa.motivo())
                                : new Aviso(Tipo.OLT_EN_PAUSA, pausa.olt())));
        if (pso.enEspera() > umbrales.ordenes()) {
            avisos.add(new Aviso(Tipo.ORDENES_EN_COLA, pso.enEspera()));
        }
        if (datos.ontsSinConexion() > umbrales.onts()) {
            avisos.add(new Aviso(Tipo.ONTS_SIN_CONEXION, datos.ontsSinConexion()));
        }
        addVigilancia(datos.vigilancia(), avisos);
        addSeguridad(datos.vigilancia(), avisos);
        if (vencido != null && vencido.deuda().compareTo(umbrales.vencido()) > 0) {
            avisos.add(new Aviso(Tipo.IMPAGOS, vencido.deuda()));
        }
        if (tickets != null && tickets.total() > umbrales.tickets()) {
            avisos.add(new Aviso(Tipo.TICKETS_ABIERTOS, tickets.total()));
        }
        if (pso.observando()) {
            avisos.add(new Aviso(Tipo.PSO_OBSERVANDO));
        }
        avisos.sort(Comparator.comparing(Aviso::tipo));
        return avisos;
    }

    private void addVigilancia(Vigilancia vigilancia, List<Aviso> avisos) {
        if (vigilancia.minutosCallado() > umbrales.minutosPso()) {
            avisos.add(new Aviso(Tipo.PSO_CALLADO, vigilancia.minutosCallado()));
        }
        if (vigilancia.discoLibre() < umbrales.disco()) {
            avisos.add(new Aviso(Tipo.DISCO, vigilancia.discoLibre()));
        }
        if (vigilancia.correoEnCola() > umbrales.correos()) {
            avisos.add(new Aviso(Tipo.CORREO_EN_COLA, vigilancia.correoEnCola()));
        }
        ResumenOlts olts = vigilancia.olts();
        if (olts.frenadas() > 0) {
            avisos.add(new Aviso(Tipo.REPARACIONES_FRENADAS, olts.frenadas()));
        }
        if (vigilancia.incidencias() > 0) {
            avisos.add(new Aviso(Tipo.INCIDENCIAS, vigilancia.incidencias()));
        }
        if (vigilancia.trabajosFallidos() > 0) {
            avisos.add(new Aviso(Tipo.TRABAJOS_FALLIDOS, vigilancia.trabajosFallidos()));
        }
        if (vigilancia.accionesFallidas() > 0) {
            avisos.add(new Aviso(Tipo.ACCIONES_FALLIDAS, vigilancia.accionesFallidas()));
        }
        if (vigilancia.correo().paradas() > 0) {
            avisos.add(new Aviso(Tipo.CORREO_PARADO, vigilancia.correo().paradas()));
        }
        if (vigilancia.correo().paraPersona() > 0) {
            avisos.add(new Aviso(Tipo.ENTREGAS_FALLIDAS, vigilancia.correo().paraPersona()));
        }
        if (!olts.isCompleto()) {
            avisos.add(new Aviso(Tipo.OLTS_SIN_LEER, olts.olts() - olts.leidas()));
        }
        if (olts.derivas() > 0) {
            avisos.add(new Aviso(Tipo.DERIVA, olts.derivas()));
        }
    }

    private static void addSeguridad(Vigilancia vigilancia, List<Aviso> avisos) {
        if (vigilancia.hallazgosAuditoria() > 0) {
            avisos.add(new Aviso(Tipo.AUDITORIA_ALTERADA, vigilancia.hallazgosAuditoria()));
        }
        if (vigilancia.porAprobar() > 0) {
            avisos.add(new Aviso(Tipo.USUARIOS_POR_APROBAR, vigilancia.porAprobar()));
        }
    }
}
