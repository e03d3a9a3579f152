package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.PsoOnt;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Carries one order a step further: takes it up, calls PSO outside of any transaction, writes down what came of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorOrden {

    @Inject
    private ColaOrdenes cola;

    @Inject
    private PsoClient pso;

    @Inject
    private ResultadosOrden resultados;

    /** Sends it, and reads back what PSO made of it. */
    public void send(Long ordenId, long token) {
        cola.take(ordenId, token).ifPresent(encargo -> {
            PsoRespuesta<Void> written = write(encargo);
            Lectura lectura =
                    isWorthReading(written.clase(), encargo) ? read(encargo).orElse(null) : null;
            resultados.written(encargo, written.desenlace(), lectura);
        });
    }

    /** Asks PSO what became of it. */
    public void query(Long ordenId, long token) {
        cola.takeQuery(ordenId, token)
                .ifPresent(encargo -> resultados.queried(encargo, read(encargo).orElse(null)));
    }

    private PsoRespuesta<Void> write(Encargo encargo) {
        return switch (encargo.escritura()) {
            case ANADIR -> pso.anadirOnt(encargo.deseo(), encargo.perfilVelocidad(), encargo.contexto());
            case MODIFICAR -> pso.modificarOnt(encargo.deseo(), encargo.perfilVelocidad(), encargo.contexto());
            case ELIMINAR -> pso.eliminarOnt(encargo.deseo().numeroSerie(), encargo.contexto());
        };
    }

    /** A yes is checked; a serial that PSO has, or has not, is looked at. */
    private static boolean isWorthReading(ClasePso clase, Encargo encargo) {
        return switch (clase) {
            case APLICADA, DUPLICADA -> true;
            case NO_ENCONTRADA -> encargo.deseo().estado() == EstadoDeseado.AUSENTE;
            default -> false;
        };
    }

    /** What PSO shows; nothing when it could not be read. */
    private Optional<Lectura> read(Encargo encargo) {
        PsoRespuesta<PsoOnt> read = pso.obtenerOnt(encargo.deseo().numeroSerie(), encargo.contexto());
        return read.clase() == ClasePso.NO_ENCONTRADA
                ? Optional.of(Lectura.ausente())
                : read.findDatos().map(PsoOnt::lectura);
    }
}
