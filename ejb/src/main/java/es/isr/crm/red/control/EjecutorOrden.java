package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Escritura;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.PsoOnt;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries one order a step further: takes it up, calls PSO outside of any transaction, writes down what came of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorOrden {

    private static final Logger LOG = Logger.getLogger(EjecutorOrden.class.getName());
    private static final int RECORDINGS = 3;

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
            record(() -> resultados.written(encargo, written.desenlace(), lectura));
        });
    }

    /** Asks PSO what became of it, or whether it is needed at all. */
    public void query(Long ordenId, long token) {
        cola.takeQuery(ordenId, token).ifPresent(encargo -> {
            Lectura lectura = read(encargo).orElse(null);
            record(() -> resultados.queried(encargo, lectura));
        });
    }

    /** The call has been made: what came of it is not given up because somebody else held the same rows. */
    private static void record(Runnable result) {
        for (int i = 1; ; i++) {
            try {
                result.run();
                return;
            } catch (EJBException e) {
                if (i == RECORDINGS) {
                    throw e;
                }
                LOG.log(Level.INFO, "A result could not be written down at once", e);
            }
        }
    }

    private PsoRespuesta<Void> write(Encargo encargo) {
        Deseo deseo = encargo.deseo();
        return switch (encargo.escritura()) {
            case ANADIR -> pso.anadirOnt(deseo, encargo.perfilVelocidad(), encargo.contexto());
            case MODIFICAR -> pso.modificarOnt(deseo, encargo.perfilVelocidad(), encargo.contexto());
            case ELIMINAR -> pso.eliminarOnt(deseo.numeroSerie(), encargo.contexto());
            case IP_FIJA ->
                pso.asignarIpFija(deseo.numeroSerie(), deseo.conexion().ipFija(), encargo.contexto());
        };
    }

    /** A yes is checked; a serial that PSO has, or has not, is looked at. */
    private static boolean isWorthReading(ClasePso clase, Encargo encargo) {
        return switch (clase) {
            case APLICADA, DUPLICADA -> true;
            case NO_ENCONTRADA -> encargo.escritura() != Escritura.ANADIR;
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
