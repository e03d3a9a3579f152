package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.cobros.control.CuentaQuery;
import es.isr.crm.facturacion.entity.DiasYaFacturadosException;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.ImporteNoFacturableException;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.PeticionFactura;
import es.isr.crm.facturacion.entity.PropuestaFactura;
import es.isr.crm.facturacion.entity.ReceptorIncompletoException;
import es.isr.crm.facturacion.entity.SinImpuestoException;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.EstadoCargo;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An invoice for one customer between the runs: charges that wait and would be on the next one, and whatever is typed. It
 * bills no days of a service: those are the runs'.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FacturaSuelta {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private ClienteControl clientes;

    @Inject
    private CuentaQuery cuentas;

    @Inject
    private ImpuestoRepository impuestos;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /**
     * What it would begin from.
     *
     * @throws ReceptorIncompletoException when tax number or address of the customer is not known
     * @throws SinImpuestoException when their zone has no tax
     */
    public PropuestaFactura propuesta(Long clienteId) {
        Cliente cliente = clientes.getById(clienteId);
        LocalDate today = reloj.today();
        TipoImpuesto tax = impuesto(cliente.getZonaFiscal(), today);
        return new PropuestaFactura(
                Receptores.of(cliente),
                tax.getImpuesto(),
                porcentajes(tax),
                cuentas.findCargosPendientes(clienteId),
                today.plusDays(configuracion.integer(Parametro.DIAS_VENCIMIENTO)));
    }

    /**
     * The invoice, without number and date.
     *
     * @throws DatosInvalidosException when a typed line cannot be
     * @throws DiasYaFacturadosException when a charge does not wait any more
     * @throws ImporteNoFacturableException when nothing was chosen
     */
    public FacturaPorEmitir of(PeticionFactura peticion) {
        Cliente cliente = clientes.getById(peticion.clienteId());
        TipoImpuesto tax = impuesto(cliente.getZonaFiscal(), reloj.today());
        List<LineaFactura> lines = Stream.concat(
                        peticion.cargoIds().stream().distinct().map(id -> cargo(id, cliente, tax.getPorcentaje())),
                        LineasManuales.of(peticion.lineas(), porcentajes(tax)).stream())
                .toList();
        return new FacturaPorEmitir(Receptores.of(cliente), null, null, null, tax.getImpuesto(), lines, null);
    }

    private LineaFactura cargo(Long id, Cliente cliente, BigDecimal rate) {
        Cargo cargo = em.find(Cargo.class, id);
        if (cargo == null
                || !Objects.equals(cargo.auditedClienteId(), cliente.getId())
                || cargo.getEstado() != EstadoCargo.PENDIENTE) {
            throw new DiasYaFacturadosException();
        }
        return new LineaFactura(
                cargo.getServicioId(),
                cargo.getId(),
                cargo.getConcepto() + numero(cargo.getServicioId()),
                null,
                cargo.getDesde(),
                cargo.getHasta(),
                BigDecimal.ONE,
                cargo.getImporte(),
                new LineaImporte(cargo.getImporte(), cargo.getModoPrecio(), rate));
    }

    /** The number of the line that a charge is about, as part of what it says. */
    private String numero(Long servicioId) {
        ServicioCliente servicio = servicioId == null ? null : em.find(ServicioCliente.class, servicioId);
        return servicio == null || servicio.getNumero() == null ? "" : " · " + servicio.getNumero();
    }

    private TipoImpuesto impuesto(ZonaFiscal zona, LocalDate day) {
        return impuestos.find(zona, day).orElseThrow(() -> new SinImpuestoException(zona));
    }

    /** That of the zone, and none: damages and what is not subject to the tax (Ley 37/1992, art. 78.Tres.1º). */
    private static List<BigDecimal> porcentajes(TipoImpuesto tax) {
        BigDecimal none = BigDecimal.ZERO.setScale(2);
        return tax.getPorcentaje().signum() == 0 ? List.of(none) : List.of(tax.getPorcentaje(), none);
    }
}
