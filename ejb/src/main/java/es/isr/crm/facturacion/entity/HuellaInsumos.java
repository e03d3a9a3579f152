package es.isr.crm.facturacion.entity;

import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.TramoSuspension;
import es.isr.crm.servicios.entity.TramoTarifa;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The fingerprint of all that decides a customer's invoice: what was reviewed is issued only while it is the same. A price of
 * days to come, after the month, is none of it; neither is what the month before came to.
 */
public final class HuellaInsumos {

    private static final char END = '\u001f';

    private final LocalDate fin;
    private final Map<Long, String> planes;

    HuellaInsumos(YearMonth periodo, Map<Long, String> planes) {
        this.fin = periodo.atEndOfMonth();
        this.planes = planes;
    }

    /** SHA-256, 64 hexadecimal digits. */
    public String of(InsumosCliente insumos, TipoImpuesto impuesto) {
        StringBuilder text = new StringBuilder(512);
        add(text, fin);
        add(text, insumos.datos());
        if (impuesto != null) {
            add(text, impuesto.getImpuesto());
            add(text, impuesto.getPorcentaje().toPlainString());
        }
        insumos.servicios().forEach(servicio -> servicio(text, servicio));
        insumos.cargos().forEach(cargo -> add(text, cargo));
        insumos.rectificables().forEach(invoice -> add(text, invoice));
        return sha256(text);
    }

    private void servicio(StringBuilder text, InsumosCliente.Servicio servicio) {
        CuentaServicio cuenta = servicio.cuenta();
        add(text, servicio.id());
        add(text, servicio.numero());
        add(text, cuenta.inicio());
        add(text, cuenta.facturadoHasta());
        add(text, clip(cuenta.fechaBaja()));
        // The parts of a month that have one price add up to it: what was billed of the month counts too.
        LocalDate from = cuenta.primerDiaSinFacturar().withDayOfMonth(1);
        tarifas(text, cuenta.tarifas(), from);
        for (TramoSuspension cut : cuenta.suspensiones()) {
            if (isBetween(cut.desde(), cut.hasta(), from)) {
                add(text, cut.desde());
                add(text, clip(cut.hasta()));
                add(text, cut.porcentaje().toPlainString());
            }
        }
    }

    private void tarifas(StringBuilder text, List<TramoTarifa> tarifas, LocalDate from) {
        for (TramoTarifa tarifa : tarifas) {
            if (isBetween(tarifa.desde(), tarifa.hasta(), from)) {
                add(text, tarifa.planId());
                add(text, planes.get(tarifa.planId()));
                add(text, tarifa.precio().importe().toPlainString());
                add(text, tarifa.precio().modo());
                add(text, tarifa.origen());
                add(text, tarifa.desde().isBefore(from) ? from : tarifa.desde());
                add(text, clip(tarifa.hasta()));
            }
        }
    }

    private boolean isBetween(LocalDate desde, LocalDate hasta, LocalDate from) {
        return !desde.isAfter(fin) && (hasta == null || !hasta.isBefore(from));
    }

    /** A day after the month is as good as none. */
    private LocalDate clip(LocalDate day) {
        return day == null || !day.isBefore(fin) ? null : day;
    }

    private static void add(StringBuilder text, Object value) {
        text.append(value).append(END);
    }

    private static String sha256(StringBuilder text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
