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
        PSO_CREDENCIALES(true),
        /** PSO cannot be reached. */
        PSO_SIN_CONEXION(true),
        /** PSO was reached and gave no answer that could be understood. */
        PSO_SIN_RESPUESTA(false),
        /** Many customers of a port are down at once, and nobody has looked. */
        INCIDENCIAS(true),
        /** Orders that need a person. */
        ORDENES_BLOQUEADAS(true),
        /** PSO does not have the profile of suspensions: nobody can be cut. */
        PERFIL_SUSPENDIDO_FALTA(true),
        /** More differences with the network at once than can be accidents: none was repaired by itself. */
        REPARACIONES_FRENADAS(true),
        /** Jobs whose last run failed. */
        TRABAJOS_FALLIDOS(true),
        /** Cuts, returns and ends that were to be done on a day, and were not. */
        ACCIONES_FALLIDAS(true),
        /** No mail goes out, and some waits. */
        CORREO_PARADO(true),
        /** Deliveries that need a person. */
        ENTREGAS_FALLIDAS(false),
        /** More is overdue than the threshold allows; only told who has to do with money. */
        IMPAGOS(false),
        /** Plans name profiles that PSO does not have: whoever buys them cannot be activated. */
        PLANES_SIN_PERFIL(false),
        /** Somebody holds back what goes to PSO. */
        PSO_EN_PAUSA(false),
        /** Somebody holds back what goes to an OLT. */
        OLT_EN_PAUSA(false),
        /** OLTs that could not be read, or not completely. */
        OLTS_SIN_LEER(false),
        /** Differences between network and CRM that wait for somebody. */
        DERIVA(false),
        /** More orders wait than the threshold allows. */
        ORDENES_EN_COLA(false),
        /** More ONTs are without a link than the threshold allows. */
        ONTS_SIN_CONEXION(false),
        /** Nothing is written to PSO, by configuration. */
        PSO_OBSERVANDO(false);

        private final boolean grave;

        Tipo(boolean grave) {
            this.grave = grave;
        }

        /** Whether work stands still because of it. */
        public boolean isGrave() {
            return grave;
        }
    }
}
