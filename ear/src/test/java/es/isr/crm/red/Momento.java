package es.isr.crm.red;

import es.isr.crm.pso.FalloSimulado;
import java.util.function.Supplier;

/** Where in the life of an order the server dies, and how it is brought to stay there until it does. */
enum Momento {
    /** It waits: the OLT is locked. */
    EN_ESPERA(Acto.ALTA, "reintento", () -> FalloSimulado.codigo(601)),
    /** It has left, and nothing of it has come to PSO. */
    DE_CAMINO(Acto.ALTA, "enviando", null),
    /** PSO has it, and has not done it. */
    RECIBIDA(Acto.ALTA, "enviando", FalloSimulado::silencio),
    /** PSO has done it, and has not said so. */
    APLICADA(Acto.ALTA, "enviando", () -> FalloSimulado.silencio().aplicada()),
    /** PSO does it while it is already being asked again. */
    TARDIA(Acto.ALTA, "enviando", () -> FalloSimulado.silencio().aplicadaTras(1)),
    /** PSO is saying that it has done it. */
    CONTESTANDO(Acto.ALTA, "enviando", () -> FalloSimulado.of("cuerpo_lento").aplicada()),
    /** PSO has said it, and is asked to show it. */
    LEYENDO(Acto.ALTA, "enviando", () -> FalloSimulado.silencio().operacion(Momento.LECTURA)),
    /** Nobody knows what became of it, and PSO was asked once. */
    EN_DUDA(Acto.ALTA, "incierta", () -> FalloSimulado.of("html")),
    /** PSO has cut a customer, and has not said so. */
    CORTADA(Acto.SUSPENSION, "enviando", () -> FalloSimulado.silencio().aplicada()),
    /** PSO has removed an ONT, and has not said so. */
    RETIRADA(Acto.BAJA, "enviando", () -> FalloSimulado.silencio().aplicada()),
    /** An ONT has left its place and has not arrived at the other: its customer has no line. */
    SIN_SITIO(Acto.TRASLADO_LLEGADA, "enviando", FalloSimulado::silencio),
    /** An ONT has arrived at its new place, and PSO has not said so. */
    LLEGADA(Acto.TRASLADO_LLEGADA, "enviando", () -> FalloSimulado.silencio().aplicada()),
    /** The new ONT is there, and PSO has not said so; the old one is there too. */
    RELEVO(Acto.SUSTITUCION, "enviando", () -> FalloSimulado.silencio().aplicada());

    static final String LECTURA = "obtener_informacion_ont_por_sn";

    private final Acto acto;
    private final String estado;
    private final Supplier<FalloSimulado> fallo;

    Momento(Acto acto, String estado, Supplier<FalloSimulado> fallo) {
        this.acto = acto;
        this.estado = estado;
        this.fallo = fallo;
    }

    Acto acto() {
        return acto;
    }

    /** State of the order in that moment. */
    String estado() {
        return estado;
    }

    /** What PSO does with the one write, or reading, of that serial; nothing when it does not even come there. */
    boolean comesToPso() {
        return fallo != null;
    }

    FalloSimulado fallo(String serie) {
        FalloSimulado operacion = this == LEYENDO ? fallo.get() : fallo.get().operacion(acto.operacion());
        return operacion.sn(serie).veces(1);
    }

    /** The call that PSO has in hand in that moment. */
    String llamada() {
        return this == LEYENDO ? LECTURA : acto.operacion();
    }
}
