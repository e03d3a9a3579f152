package es.isr.crm.tesoreria.control;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.PagoFicha;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** One payment: where its money went, and what became of it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PagoFichaQuery {

    private static final String PARTES = """
            SELECT f.id, f.numero_completo, f.fecha_vencimiento, f.estado, f.total, a.importe, a.created_at
              FROM aplicaciones_pago a JOIN facturas f ON f.id = a.factura_id
             WHERE a.pago_id = ? ORDER BY a.id""";

    private static final String DEVUELTO =
            "SELECT COALESCE(SUM(d.importe), 0) FROM partes_devueltas d WHERE d.cobro_id = ?";

    @Inject
    private PagoQuery diario;

    @Inject
    private PagoRepository pagos;

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    /** @throws NotFoundException when there is none */
    public PagoFicha get(Long id) {
        Pago pago = pagos.getById(id);
        PagoDiario row = diario.find(id).orElseThrow(() -> new NotFoundException("pago", id));
        List<PagoFicha.Parte> partes = sql.ask(PARTES, List.of(id), PagoFichaQuery::parte);
        BigDecimal devuelto = sql.ask(DEVUELTO, List.of(id), each -> each.getBigDecimal(1))
                .get(0)
                .setScale(2);
        Long reversion = pagos.findReversion(id).map(Pago::getId).orElse(null);
        BigDecimal aplicado =
                partes.stream().map(PagoFicha.Parte::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal resto = row.importe().signum() > 0 && reversion == null
                ? row.importe().subtract(aplicado).subtract(devuelto)
                : BigDecimal.ZERO.setScale(2);
        return new PagoFicha(
                row,
                pago.getMotivo(),
                pago.getNota(),
                partes,
                resto,
                devuelto,
                pago.getRevierteId(),
                reversion,
                configuracion.decimal(Parametro.GASTOS_DEVOLUCION));
    }

    private static PagoFicha.Parte parte(ResultSet row) throws SQLException {
        return new PagoFicha.Parte(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                EstadoFactura.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getBigDecimal(5).setScale(2),
                row.getBigDecimal(6).setScale(2),
                LocalDate.ofInstant(row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC), Reloj.MADRID));
    }
}
