package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The next number of a series can neither go back nor leave a gap behind numbers that were given. */
public class SerieNoMovibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param tipo what its numbers are for
     * @param prefijo of the series
     * @param siguiente its next number
     */
    public SerieNoMovibleException(TipoFactura tipo, String prefijo, long siguiente) {
        super(tipo == TipoFactura.FACTURA ? "siguienteFactura" : "siguienteRectificativa", prefijo, siguiente);
    }
}
