package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a customer is taxed; each zone has its own tax and rate. */
public enum ZonaFiscal {
    PENINSULA,
    CANARIAS,
    CEUTA,
    MELILLA;

    /** The zone of a postcode; the peninsula for anything else. The Balearic Islands are taxed as the peninsula. */
    public static ZonaFiscal of(String codigoPostal) {
        String province = codigoPostal == null || codigoPostal.length() < 2 ? "" : codigoPostal.substring(0, 2);
        return switch (province) {
            case "35", "38" -> CANARIAS;
            case "51" -> CEUTA;
            case "52" -> MELILLA;
            default -> PENINSULA;
        };
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ZonaFiscal> implements AttributeConverter<ZonaFiscal, String> {
        public Jpa() {
            super(ZonaFiscal.class);
        }
    }
}
