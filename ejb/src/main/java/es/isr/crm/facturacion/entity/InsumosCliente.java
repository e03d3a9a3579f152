package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that decides what a customer is billed for a month, and nothing else: the same gives the same invoice, line by line.
 *
 * @param datos what will be copied into the invoice
 * @param servicios what has days that no run has dealt with, by their ids
 * @param cargos charges and credits that wait, by their ids
 * @param rectificables invoices that a credit may correct, the latest first; only when there is a credit
 * @param anterior what the month before came to
 */
public record InsumosCliente(
        Datos datos,
        List<Servicio> servicios,
        List<CargoVivo> cargos,
        List<Rectificable> rectificables,
        MesAnterior anterior) {

    /**
     * The customer as an invoice names them.
     *
     * @param id the customer
     * @param iban the account as it is; it is copied masked
     */
    public record Datos(
            Long id,
            String codigo,
            String nombre,
            String apellidos,
            String nif,
            String direccion,
            String codigoPostal,
            String localidad,
            String provincia,
            ZonaFiscal zona,
            MedioPago medioPago,
            String iban,
            String idioma) {

        /** As it is copied. */
        public Receptor toReceptor() {
            return new Receptor(
                    id,
                    codigo,
                    apellidos == null || apellidos.isBlank() ? nombre : nombre + " " + apellidos,
                    nif,
                    direccionCompleta(),
                    medioPago,
                    medioPago == MedioPago.DOMICILIACION ? CuentaBancaria.mask(iban) : null,
                    idioma);
        }

        private String direccionCompleta() {
            String line = direccion + ", " + codigoPostal + " " + localidad;
            return provincia == null || provincia.equals(localidad) ? line : line + " (" + provincia + ")";
        }

        /** Whether the address says street, postcode and town. */
        public boolean isConDireccion() {
            return !blank(direccion) && !blank(codigoPostal) && !blank(localidad);
        }

        /** Whether there is a tax number (Real Decreto 1619/2012, art. 6.1.d). */
        public boolean isConNif() {
            return !blank(nif);
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * A priced service.
     *
     * @param id its id
     * @param numero mobile or landline number, or null
     * @param cuenta what it costs on any day
     */
    public record Servicio(Long id, String numero, CuentaServicio cuenta) {}

    /**
     * A charge or credit that waits.
     *
     * @param id its id
     * @param servicioId the service that it is about, or null
     * @param concepto how the invoice calls it
     * @param importe EUR in the mode of {@code modo}, negative for a credit
     * @param modo with or without tax
     * @param desde first of its days, or null
     * @param hasta last of its days, or null
     */
    public record CargoVivo(
            Long id,
            Long servicioId,
            String concepto,
            BigDecimal importe,
            ModoPrecio modo,
            LocalDate desde,
            LocalDate hasta) {

        public boolean isAbono() {
            return importe.signum() < 0;
        }
    }

    /**
     * An invoice in force of which something can be taken back.
     *
     * @param id its id
     * @param queda EUR of it, tax included, that no correction has taken back
     * @param lineas what it bills of services
     */
    public record Rectificable(Long id, BigDecimal queda, List<Linea> lineas) {

        /**
         * Days of a service that it bills.
         *
         * @param importe EUR in its mode
         * @param porcentaje rate of its tax, percent
         */
        public record Linea(
                Long servicioId, LocalDate desde, LocalDate hasta, BigDecimal importe, BigDecimal porcentaje) {}
    }

    /**
     * The month before.
     *
     * @param total EUR of its invoices in force and what corrected them in that run; null when there was none
     * @param conCargos whether a charge or credit was on them
     */
    public record MesAnterior(BigDecimal total, boolean conCargos) {

        /** There was none. */
        public static final MesAnterior NADA = new MesAnterior(null, false);
    }

    /** Whether a credit waits. */
    public boolean isConAbonos() {
        return cargos.stream().anyMatch(CargoVivo::isAbono);
    }
}
