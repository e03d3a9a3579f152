package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.PasoArranque;
import es.isr.crm.facturacion.entity.PasoArranque.Paso;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks at what there is to prepare before the first invoice, and how much of it is done. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ListaArranque {

    /** Zones of customers with a service in force for which no rate holds on a day. */
    private static final String ZONAS_SIN_TIPO = """
            SELECT DISTINCT c.zona_fiscal
              FROM clientes c
             WHERE c.estado <> 'baja'
               AND NOT EXISTS (SELECT 1 FROM tipos_impuesto t
                                WHERE t.zona_fiscal = c.zona_fiscal
                                  AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?))""";

    private static final String HAY_FESTIVOS = "SELECT COUNT(*) FROM festivos WHERE fecha BETWEEN ? AND ?";

    @Inject
    private Emisores emisores;

    @Inject
    private SerieRepository series;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** All there is to prepare, in its order. */
    public List<PasoArranque> pasos() {
        LocalDate today = reloj.today();
        Date day = Date.valueOf(today);
        List<PasoArranque> pasos = new ArrayList<>();
        pasos.add(emisor());
        pasos.add(paso(Paso.IMPUESTOS, sql.ask(ZONAS_SIN_TIPO, List.of(day, day), row -> row.getString(1))));
        pasos.add(settings(Paso.DATOS_IMPRESOS, Parametro.EMISOR_REGISTRO, Parametro.EMISOR_IBAN));
        pasos.add(settings(Paso.LOGO, Parametro.EMISOR_LOGO));
        pasos.add(paso(
                Paso.SERIES,
                Stream.of(TipoFactura.values())
                        .filter(tipo -> series.find(tipo, today.getYear()).isEmpty())
                        .map(tipo -> tipo.prefijo(today.getYear()))
                        .toList()));
        pasos.add(settings(Paso.PRIMER_PERIODO, Parametro.PRIMER_PERIODO));
        pasos.add(paso(Paso.FESTIVOS, anosSinFestivos(today)));
        boolean mail = isSet("email.host");
        pasos.add(new PasoArranque(Paso.CORREO, mail, List.of()));
        boolean byItself = ConfigProvider.getConfig()
                .getOptionalValue("crm.horarios", Boolean.class)
                .orElse(true);
        pasos.add(new PasoArranque(Paso.HORARIO, byItself, List.of()));
        return pasos;
    }

    private PasoArranque emisor() {
        return settings(
                Paso.EMISOR,
                Parametro.EMISOR_NOMBRE,
                Parametro.EMISOR_NIF,
                Parametro.EMISOR_DIRECCION,
                Parametro.EMISOR_CODIGO_POSTAL,
                Parametro.EMISOR_LOCALIDAD,
                Parametro.EMISOR_PROVINCIA);
    }

    /** This year; from November on also the next, whose working days the notices of the year's end reach. */
    private List<String> anosSinFestivos(LocalDate today) {
        int last = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> sql.ask(
                                        HAY_FESTIVOS,
                                        List.of(
                                                Date.valueOf(LocalDate.of(year, 1, 1)),
                                                Date.valueOf(LocalDate.of(year, 12, 31))),
                                        row -> row.getInt(1))
                                .get(0)
                        == 0)
                .mapToObj(String::valueOf)
                .toList();
    }

    private PasoArranque settings(Paso paso, Parametro... needed) {
        return paso(
                paso, emisores.missing(needed).stream().map(Parametro::clave).toList());
    }

    private static PasoArranque paso(Paso paso, List<String> faltan) {
        return new PasoArranque(paso, faltan.isEmpty(), faltan);
    }

    private static boolean isSet(String variable) {
        return ConfigProvider.getConfig()
                .getOptionalValue(variable, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
