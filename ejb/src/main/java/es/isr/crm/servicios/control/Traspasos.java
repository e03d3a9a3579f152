package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TitularCambiado;
import es.isr.crm.servicios.entity.TraspasoNoPosibleException;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Lets services go on as somebody else's. What was owed and what is not billed yet stays with the old holder; prices, numbers,
 * place and the rest of the commitment go along; no penalty is owed, and the network notices nothing.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Traspasos {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Ajustes ajustes;

    @Inject
    private AccionesProgramadas programadas;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private Lineas lineas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<TitularCambiado> traspasos;

    @Inject
    private Reloj reloj;

    /**
     * @param suyos services of the old holder, held by this transaction; no parts of combos
     * @param viejo the old holder
     * @param nuevo the new one
     * @param desde the first day of the new one
     * @throws TraspasoNoPosibleException when one does not work, or something of it is under way
     * @throws es.isr.crm.servicios.entity.FechaBajaException when the old holder would not have had a day
     */
    public void traspasar(List<ServicioCliente> suyos, Cliente viejo, Cliente nuevo, LocalDate desde) {
        for (ServicioCliente servicio : suyos) {
            List<ServicioCliente> partes =
                    servicio.isCombo() ? servicios.findPartesForUpdate(servicio.getId()) : List.of();
            requireTraspasable(servicio);
            partes.forEach(Traspasos::requireTraspasable);
            end(servicio, partes, nuevo, desde);
            String titulares = describe(viejo) + " → " + describe(nuevo);
            ServicioCliente next = begin(servicio, null, nuevo, desde, titulares);
            partes.forEach(parte -> begin(parte, next, nuevo, desde, titulares));
        }
        auditoria.anotar(viejo.getId(), "servicios.titularCedido", "Pasa a " + describe(nuevo) + ": " + names(suyos));
        auditoria.anotar(
                nuevo.getId(), "servicios.titularRecibido", "Viene de " + describe(viejo) + ": " + names(suyos));
        ciclo.derivar(viejo.getId());
        ciclo.derivar(nuevo.getId());
    }

    /** Whether it could go on as somebody else's now. */
    public static boolean isTraspasable(ServicioCliente servicio) {
        return servicio.getEstado() == EstadoServicio.ACTIVO && servicio.getEstadoPedido() == null;
    }

    private static void requireTraspasable(ServicioCliente servicio) {
        if (!isTraspasable(servicio)) {
            throw new TraspasoNoPosibleException(servicio.getNombre());
        }
    }

    private void end(ServicioCliente servicio, List<ServicioCliente> partes, Cliente nuevo, LocalDate desde) {
        ajustes.apply(
                servicio,
                OrigenCargo.BAJA,
                () -> servicio.darDeBaja(
                        desde.minusDays(1), MotivoEstado.CAMBIO_TITULAR, nuevo.getNombreCompleto(), reloj.today()));
        programadas.olvidar(servicio.getId(), AccionServicio.values());
        partes.forEach(parte -> parte.darDeBajaCon(servicio, reloj.today()));
        // Numbers belong to one living service: the old one lets go of them before the new one has them.
        servicios.flush();
    }

    private ServicioCliente begin(
            ServicioCliente viejo, ServicioCliente combo, Cliente nuevo, LocalDate desde, String titulares) {
        ServicioCliente next = ServicioCliente.subrogado(viejo, combo, nuevo.getId(), desde);
        servicios.add(next);
        if (viejo.isFibra()) {
            traspasos.fire(new TitularCambiado(viejo.getId(), next.getId(), nuevo.getId(), nuevo.getNombreCompleto()));
        } else if (!viejo.isCombo()) {
            lineas.traspasada(viejo, next, titulares);
        }
        return next;
    }

    private static String describe(Cliente cliente) {
        return cliente.getCodigo() == null
                ? cliente.getNombreCompleto()
                : cliente.getNombreCompleto() + " (" + cliente.getCodigo() + ")";
    }

    private static String names(List<ServicioCliente> suyos) {
        return String.join(", ", suyos.stream().map(ServicioCliente::getNombre).toList());
    }
}
