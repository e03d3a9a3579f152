package es.isr.crm.importacion.control;

import es.isr.crm.facturacion.control.SerieRepository;
import es.isr.crm.facturacion.entity.SerieFactura;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.importacion.entity.AjustesImportacion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Where the invoices of this system begin: after the last numbers of the one before it, in the year of its first month. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SeriesImportacion {

    @Inject
    private SerieRepository series;

    /** The next numbers as they are without being told otherwise. */
    public AjustesImportacion next(YearMonth primerPeriodo) {
        return new AjustesImportacion(
                primerPeriodo,
                next(TipoFactura.FACTURA, primerPeriodo),
                next(TipoFactura.RECTIFICATIVA, primerPeriodo));
    }

    private long next(TipoFactura tipo, YearMonth periodo) {
        return series.find(tipo, periodo.getYear())
                .orElseGet(() -> new SerieFactura(tipo, periodo.getYear()))
                .getSiguiente();
    }

    /** @throws es.isr.crm.facturacion.entity.SerieNoMovibleException when one cannot begin there any more */
    public void check(AjustesImportacion ajustes) {
        check(TipoFactura.FACTURA, ajustes.primerPeriodo(), ajustes.siguienteFactura());
        check(TipoFactura.RECTIFICATIVA, ajustes.primerPeriodo(), ajustes.siguienteRectificativa());
    }

    private void check(TipoFactura tipo, YearMonth periodo, Long numero) {
        if (numero != null) {
            series.find(tipo, periodo.getYear()).ifPresent(serie -> serie.requireEmpiezaEn(numero));
        }
    }

    /** Has them begin there; within an audited operation. */
    public void begin(AjustesImportacion ajustes) {
        begin(TipoFactura.FACTURA, ajustes.primerPeriodo(), ajustes.siguienteFactura());
        begin(TipoFactura.RECTIFICATIVA, ajustes.primerPeriodo(), ajustes.siguienteRectificativa());
    }

    private void begin(TipoFactura tipo, YearMonth periodo, Long numero) {
        if (numero != null) {
            series.getOrCreate(tipo, periodo.getYear()).empezarEn(numero);
        }
    }
}
