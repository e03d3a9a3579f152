package es.isr.crm.red.control;

import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Destino;
import es.isr.crm.red.entity.Escritura;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OntLeida;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Decides how an order goes on, by what PSO said and by what it showed. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class JuicioOrden {

    @Inject
    private Cumplimiento cumplimiento;

    @Inject
    private Event<OntLeida> leidas;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** A write was answered, or not, and nothing was read after it. */
    public void withoutReading(OrdenPso orden) {
        Instant now = reloj.now();
        ClasePso clase = orden.getEnvio().getClase();
        if (clase == ClasePso.INCIERTA) {
            orden.curso().doubt(now, PsoConfig.deadline());
        } else if (clase == ClasePso.APLICADA || clase == ClasePso.DUPLICADA || isToBeRead(orden, clase)) {
            orden.curso().postponeQuery(now);
        } else if (!orden.isVigente()) {
            // It certainly had no effect, and what it was for is no longer wanted.
            orden.supersede(now);
        } else {
            switch (clase) {
                case NO_ENVIADA, TRANSITORIA -> orden.curso().retry(now, RandomGenerator.getDefault());
                case CREDENCIALES -> orden.curso().awaitCredentials(now);
                default -> orden.curso().giveUp(now);
            }
        }
    }

    /** PSO does not know the serial that was to be changed or removed; on adding, it is the place that it does not know. */
    private static boolean isToBeRead(OrdenPso orden, ClasePso clase) {
        return clase == ClasePso.NO_ENCONTRADA && orden.getEnvio().getEscritura() != Escritura.ANADIR;
    }

    /**
     * PSO was read.
     *
     * @param deseo what was wanted when the order was taken up
     */
    public void read(OrdenPso orden, Deseo deseo, Lectura lectura) {
        Instant now = reloj.now();
        orden.getOnt().observe(lectura, now);
        leidas.fire(new OntLeida(orden.getNumeroSerie()));
        if (deseo.version() != orden.getOnt().getDeseadoVersion() || !orden.isVigente()) {
            orden.curso().readForNewerWish(now, PsoConfig.deadline());
            return;
        }
        switch (orden.judge(deseo.compare(lectura, configuracion.text(Parametro.PERFIL_SUSPENDIDO)))) {
            case CUMPLIDA -> {
                orden.verify(now);
                orden.causa().ifPresent(causa -> orden.explain(whereItWent(orden.getDestino())));
                cumplimiento.follow(orden);
            }
            case SIGUE -> orden.curso().resend(now);
            case SIN_EFECTO -> orden.curso().readWithoutEffect(now, PsoConfig.deadline());
            case EN_OTRO_SITIO -> {
                orden.answer(new Desenlace(ClasePso.DUPLICADA, orden.getEnvio().getUltimoCodigo(), whereItIs(lectura)));
                orden.block(CausaBloqueo.ONT_DUPLICADA);
            }
            case DESAPARECIDA -> orden.block(CausaBloqueo.ONT_NO_ENCONTRADA);
        }
    }

    private static String whereItIs(Lectura lectura) {
        return AvisosPso.text(
                "ont_duplicada.sitio",
                lectura.conexion().olt(),
                lectura.conexion().pon());
    }

    private static String whereItWent(Destino destino) {
        return AvisosPso.text(
                "traslado_fallido.sitio",
                destino.getOlt(),
                destino.getPon(),
                AvisosPso.text(destino.getCausa().clave() + ".titulo"));
    }
}
