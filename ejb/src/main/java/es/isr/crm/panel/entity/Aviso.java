package es.isr.crm.panel.entity;

import java.util.List;

/**
 * Something that asks for attention.
 *
 * @param tipo what it is
 * @param data arguments of its text
 */
public record Aviso(Tipo tipo, List<Object> data) {

    public Aviso(Tipo tipo, Object... data) {
        this(tipo, List.of(data));
    }

    /** What can ask for attention, the worst first. */
    public enum Tipo {
        /** PSO refuses our user or password: no order goes out until somebody corrects them. */
        PSO_CREDENCIALES(Ambito.RED, true, true),
        /** PSO has answered nothing for longer than the threshold allows. */
        PSO_CALLADO(Ambito.RED, true, true),
        /** PSO cannot be reached. */
        PSO_SIN_CONEXION(Ambito.RED, true, false),
        /** PSO was reached and gave no answer that could be understood. */
        PSO_SIN_RESPUESTA(Ambito.RED, false, false),
        /** Less of this machine's disk is free than the threshold wants: when it is full nothing is saved any more. */
        DISCO(Ambito.SISTEMA, true, true),
        /** The last verification of the audit found what is not as it was written. */
        AUDITORIA_ALTERADA(Ambito.SEGURIDAD, false, true),
        /** Many customers of a port are down at once, and nobody has looked. */
        INCIDENCIAS(Ambito.RED, true, true),
        /** Orders that need a person. */
        ORDENES_BLOQUEADAS(Ambito.RED, true, true),
        /** PSO does not have the profile of suspensions: nobody can be cut. */
        PERFIL_SUSPENDIDO_FALTA(Ambito.RED, true, true),
        /** More differences with the network at once than can be accidents: none was repaired by itself. */
        REPARACIONES_FRENADAS(Ambito.RED, true, true),
        /** Jobs whose last run failed. */
        TRABAJOS_FALLIDOS(Ambito.SISTEMA, true, true),
        /** Cuts, returns and ends that were to be done on a day, and were not. */
        ACCIONES_FALLIDAS(Ambito.RED, true, true),
        /** No mail goes out, and some waits. */
        CORREO_PARADO(Ambito.SISTEMA, true, false),
        /** Deliveries that need a person. */
        ENTREGAS_FALLIDAS(Ambito.SISTEMA, false, true),
        /** More is overdue than the threshold allows; only told who has to do with money. */
        IMPAGOS(Ambito.DINERO, false, true),
        /** More tickets are open than the threshold allows; only told who has to do with tickets. */
        TICKETS_ABIERTOS(Ambito.SOPORTE, false, true),
        /** People whom the identity provider vouches for wait for an administrator to let them in. */
        USUARIOS_POR_APROBAR(Ambito.SEGURIDAD, false, true),
        /** Plans name profiles that PSO does not have: whoever buys them cannot be activated. */
        PLANES_SIN_PERFIL(Ambito.RED, false, true),
        /** Somebody holds back what goes to PSO. */
        PSO_EN_PAUSA(Ambito.RED, false, false),
        /** Somebody holds back what goes to an OLT. */
        OLT_EN_PAUSA(Ambito.RED, false, false),
        /** OLTs that could not be read, or not completely. */
        OLTS_SIN_LEER(Ambito.RED, false, true),
        /** Differences between network and CRM that wait for somebody. */
        DERIVA(Ambito.RED, false, true),
        /** More orders wait than the threshold allows. */
        ORDENES_EN_COLA(Ambito.RED, false, true),
        /** More ONTs are without a link than the threshold allows. */
        ONTS_SIN_CONEXION(Ambito.RED, false, true),
        /** More mails wait to be sent than the threshold allows. */
        CORREO_EN_COLA(Ambito.SISTEMA, false, true),
        /** Nothing is written to PSO, by configuration. */
        PSO_OBSERVANDO(Ambito.RED, false, false);

        private final Ambito ambito;
        private final boolean grave;
        private final boolean porCorreo;

        Tipo(Ambito ambito, boolean grave, boolean porCorreo) {
            this.ambito = ambito;
            this.grave = grave;
            this.porCorreo = porCorreo;
        }

        /** What it is about. */
        public Ambito ambito() {
            return ambito;
        }

        /** Whether work stands still because of it. */
        public boolean isGrave() {
            return grave;
        }

        /**
         * Whether it also goes out by mail. Not what somebody has ordered, what a single call makes come and go, and that no
         * mail goes out.
         */
        public boolean isPorCorreo() {
            return porCorreo;
        }
    }

    /** What part of the business an alarm is about. */
    public enum Ambito {
        RED,
        SISTEMA,
        DINERO,
        SOPORTE,
        SEGURIDAD
    }
}
