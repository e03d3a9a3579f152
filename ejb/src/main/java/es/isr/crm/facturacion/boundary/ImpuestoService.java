package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.control.ImpuestoRepository;
import es.isr.crm.facturacion.entity.DatosImpuesto;
import es.isr.crm.facturacion.entity.ImpuestoUsadoException;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tax of each fiscal zone. One rate follows another without gap or overlap: a new one ends the one before it. What has
 * been on an invoice stays as it is.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class ImpuestoService {

    private static final BigDecimal MAX = BigDecimal.valueOf(100);
    private static final int PRIMER_ANO = 2000;
    private static final int ULTIMO_ANO = 2100;

    @Inject
    private ImpuestoRepository impuestos;

    /** All of them, by zone, the latest first. */
    public List<TipoImpuesto> findAll() {
        return impuestos.findAll();
    }

    /**
     * Has another rate hold in a zone from a day on.
     *
     * @throws DatosInvalidosException when something is missing or cannot be
     * @throws ImpuestoUsadoException when invoices of that zone are as late as that day
     */
    @Auditado("facturacion.impuesto")
    public void crear(DatosImpuesto datos) {
        check(datos);
        List<TipoImpuesto> known = impuestos.hold(datos.getZonaFiscal());
        if (!known.isEmpty() && !datos.getDesde().isAfter(known.get(0).getDesde())) {
            throw new DatosInvalidosException(List.of(
                    new ErrorCampo("desde", "impuestoDespues", known.get(0).getDesde())));
        }
        requireSinFacturas(datos.getZonaFiscal(), datos.getDesde());
        known.stream()
                .findFirst()
                .ifPresent(before -> before.terminar(datos.getDesde().minusDays(1)));
        impuestos.add(new TipoImpuesto(
                datos.getZonaFiscal(),
                datos.getImpuesto(),
                datos.getPorcentaje().setScale(2),
                datos.getDesde()));
    }

    /**
     * Takes the last rate of a zone away; the one before holds again.
     *
     * @throws ImpuestoUsadoException when it has been on an invoice
     * @throws NotFoundException when it is not the last one of its zone
     */
    @Auditado("facturacion.impuesto")
    public void borrar(Long id) {
        TipoImpuesto tipo = impuestos.findById(id).orElseThrow(() -> new NotFoundException("tipo_impuesto", id));
        List<TipoImpuesto> known = impuestos.hold(tipo.getZonaFiscal());
        if (!known.get(0).getId().equals(id)) {
            throw new NotFoundException("tipo_impuesto", id);
        }
        requireSinFacturas(tipo.getZonaFiscal(), tipo.getDesde());
        impuestos.remove(tipo);
        known.stream().skip(1).findFirst().ifPresent(before -> before.terminar(null));
    }

    private void requireSinFacturas(ZonaFiscal zona, LocalDate desde) {
        impuestos.findUltimaFactura(zona, desde).ifPresent(last -> {
            throw new ImpuestoUsadoException(last);
        });
    }

    private static void check(DatosImpuesto datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getZonaFiscal() == null) {
            errores.add(new ErrorCampo("zona", "obligatorio"));
        }
        if (!TipoImpuesto.NOMBRES.contains(datos.getImpuesto())) {
            errores.add(new ErrorCampo("impuesto", "obligatorio"));
        }
        if (datos.getPorcentaje() == null) {
            errores.add(new ErrorCampo("porcentaje", "obligatorio"));
        } else if (datos.getPorcentaje().signum() < 0
                || datos.getPorcentaje().compareTo(MAX) > 0
                || datos.getPorcentaje().scale() > 2) {
            errores.add(new ErrorCampo("porcentaje", "porcentaje"));
        }
        if (datos.getDesde() == null) {
            errores.add(new ErrorCampo("desde", "obligatorio"));
        } else if (datos.getDesde().getYear() < PRIMER_ANO || datos.getDesde().getYear() > ULTIMO_ANO) {
            errores.add(new ErrorCampo("desde", "anoFestivo", PRIMER_ANO, ULTIMO_ANO));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
