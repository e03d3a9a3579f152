package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a charge or a credit is for. */
public enum OrigenCargo {
    INSTALACION("Instalación"),
    CAMBIO_PLAN("Cambio de plan"),
    /** Another price for the same plan. */
    CAMBIO_PRECIO("Cambio de precio"),
    SUSPENSION("Suspensión"),
    REACTIVACION("Reactivación"),
    BAJA("Baja"),
    /** The customer left before the end of the commitment. */
    PENALIZACION("Penalización por permanencia"),
    /** What the bank asked for a debit that it returned. */
    DEVOLUCION("Gastos por devolución de recibo"),
    /** Written by a person. */
    MANUAL("Cargo");

    private final String concepto;

    OrigenCargo(String concepto) {
        this.concepto = concepto;
    }

    /** How the invoice calls it, in the operator's language. */
    public String concepto() {
        return concepto;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<OrigenCargo> implements AttributeConverter<OrigenCargo, String> {

        public Jpa() {
            super(OrigenCargo.class);
        }
    }
}
