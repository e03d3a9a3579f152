package es.isr.crm.red.entity;

import java.util.Optional;

/** How the network follows the CRM for one ONT, in a word. */
public enum Sincronia {
    EN_SINCRONIA,
    PENDIENTE,
    APLICANDO,
    INCIERTA,
    BLOQUEADA,
    /** Nothing is under way, and PSO shows something else than wanted. */
    DERIVA;

    /**
     * @param estado state of the latest order, if there is one
     * @param deseo what is wanted
     * @param lectura what PSO last showed, if it was ever read
     * @param perfilSuspendido name of the profile that cuts
     */
    public static Sincronia of(
            Optional<EstadoOrden> estado, Deseo deseo, Optional<Lectura> lectura, String perfilSuspendido) {
        if (estado.isPresent() && estado.get().isAbierta()) {
            return switch (estado.get()) {
                case ENVIANDO -> APLICANDO;
                case INCIERTA -> INCIERTA;
                case BLOQUEADA -> BLOQUEADA;
                default -> PENDIENTE;
            };
        }
        if (lectura.isEmpty()) {
            return deseo.estado() == EstadoDeseado.AUSENTE ? EN_SINCRONIA : PENDIENTE;
        }
        return deseo.compare(lectura.get(), perfilSuspendido) == Comparacion.CUMPLE ? EN_SINCRONIA : DERIVA;
    }
}
