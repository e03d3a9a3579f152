package es.isr.crm.impagos.control;

import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.impagos.entity.Disputa;
import es.isr.crm.impagos.entity.DisputaAbiertaException;
import es.isr.crm.impagos.entity.EstadoDisputa;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Invoices that customers say are wrong. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Disputas {

    private static final int MAX_TEXTO = 500;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private ImpagoRepository impagos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * @throws DatosInvalidosException without what the customer says
     * @throws NotFoundException when the customer has no such invoice
     * @throws DisputaAbiertaException when it is disputed already
     */
    public void abrir(Long clienteId, Long facturaId, String motivo) {
        if (facturaId == null) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("factura", "obligatorio")));
        }
        requireText("motivo", motivo);
        Factura factura = Optional.ofNullable(em.find(Factura.class, facturaId))
                .filter(found -> found.getClienteId().equals(clienteId))
                .orElseThrow(() -> new NotFoundException("factura", facturaId));
        try {
            impagos.add(new Disputa(clienteId, facturaId, motivo, firma()));
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_disputas_abierta")) {
                throw new DisputaAbiertaException(factura.getNumeroCompleto());
            }
            throw e;
        }
    }

    /**
     * @param estimada whether the customer was right
     * @throws DatosInvalidosException without what came of it
     * @throws es.isr.crm.impagos.entity.DisputaCerradaException when it is closed already
     */
    public void cerrar(Long disputaId, boolean estimada, String resolucion) {
        requireText("resolucion", resolucion);
        impagos.getDisputaForUpdate(disputaId)
                .cerrar(
                        estimada ? EstadoDisputa.ESTIMADA : EstadoDisputa.DESESTIMADA,
                        resolucion,
                        firma(),
                        reloj.now());
    }

    private static void requireText(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo(field, "obligatorio")));
        }
        if (text.length() > MAX_TEXTO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo(field, "largo", MAX_TEXTO)));
        }
    }

    private Firma firma() {
        return new Firma(actor.getId(), actor.getNombre());
    }
}
