package es.isr.crm.impagos.control;

import es.isr.crm.cobros.control.SaldoQuery;
import es.isr.crm.impagos.entity.EstadoPromesa;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.impagos.entity.PromesaPago;
import es.isr.crm.impagos.entity.PromesaVivaException;
import es.isr.crm.impagos.entity.SinDeudaException;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What debtors promise, and whether they keep it. The customer is held by the transaction already. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Promesas {

    /** Whoever needs longer is dealt with otherwise. */
    private static final int MAX_MESES = 3;

    private static final int MAX_NOTA = 255;
    private static final BigDecimal MAX_IMPORTE = new BigDecimal("99999.99");

    @Inject
    private ImpagoRepository impagos;

    @Inject
    private SaldoQuery saldos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Takes one down. One whose last day has gone by is broken by that.
     *
     * @throws DatosInvalidosException when a day or an amount cannot be
     * @throws SinDeudaException when nothing is overdue
     * @throws PromesaVivaException when another runs
     */
    public void prometer(Long clienteId, LocalDate hasta, BigDecimal importe, String nota) {
        check(hasta, importe, nota);
        if (!saldos.of(clienteId).isVencido()) {
            throw new SinDeudaException();
        }
        impagos.findViva(clienteId).ifPresent(viva -> {
            if (!viva.getHasta().isBefore(reloj.today())) {
                throw new PromesaVivaException(viva.getHasta());
            }
            close(viva, EstadoPromesa.ROTA);
        });
        impagos.add(new PromesaPago(clienteId, hasta, importe.setScale(2), nota, firma()));
    }

    private void check(LocalDate hasta, BigDecimal importe, String nota) {
        List<ErrorCampo> errores = new ArrayList<>();
        LocalDate latest = reloj.today().plusMonths(MAX_MESES);
        if (hasta == null) {
            errores.add(new ErrorCampo("hasta", "obligatorio"));
        } else if (hasta.isBefore(reloj.today())) {
            errores.add(new ErrorCampo("hasta", "fechaPasada"));
        } else if (hasta.isAfter(latest)) {
            errores.add(new ErrorCampo("hasta", "fechaLejana", latest));
        }
        if (importe == null) {
            errores.add(new ErrorCampo("importe", "obligatorio"));
        } else if (importe.signum() <= 0 || importe.compareTo(MAX_IMPORTE) > 0 || importe.scale() > 2) {
            errores.add(new ErrorCampo("importe", "importeEntre", new BigDecimal("0.01"), MAX_IMPORTE));
        }
        if (nota != null && nota.length() > MAX_NOTA) {
            errores.add(new ErrorCampo("nota", "largo", MAX_NOTA));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }

    /** Nothing of a customer's is overdue any more: what they promised is kept. */
    public void cumplir(Long clienteId) {
        impagos.findViva(clienteId).ifPresent(viva -> close(viva, EstadoPromesa.CUMPLIDA));
    }

    /** Closes a promise whose last day has gone by, unless somebody did meanwhile. */
    public void vencer(Long promesaId) {
        PromesaPago promesa = impagos.getPromesaForUpdate(promesaId);
        if (promesa.getEstado() == EstadoPromesa.VIVA && promesa.getHasta().isBefore(reloj.today())) {
            boolean owes = saldos.of(promesa.getClienteId()).isVencido();
            close(promesa, owes ? EstadoPromesa.ROTA : EstadoPromesa.CUMPLIDA);
        }
    }

    /** @throws es.isr.crm.impagos.entity.PromesaCerradaException when it is closed already */
    public void cancelar(Long promesaId) {
        close(impagos.getPromesaForUpdate(promesaId), EstadoPromesa.CANCELADA);
    }

    private void close(PromesaPago promesa, EstadoPromesa como) {
        promesa.cerrar(como, firma(), reloj.now());
    }

    private Firma firma() {
        return new Firma(actor.getId(), actor.getNombre());
    }
}
