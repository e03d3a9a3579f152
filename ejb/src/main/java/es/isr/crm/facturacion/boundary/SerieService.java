package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.facturacion.control.SerieRepository;
import es.isr.crm.facturacion.entity.PrefijoSerie;
import es.isr.crm.facturacion.entity.SerieEditable;
import es.isr.crm.facturacion.entity.SerieFactura;
import es.isr.crm.facturacion.entity.SerieNoMovibleException;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The series that number the invoices: how they are called and where they begin. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class SerieService {

    /** With the zeros before it a number stays within what the tax agency and the column take. */
    private static final long ULTIMO = 999_999_999L;

    @Inject
    private SerieRepository series;

    @Inject
    private Reloj reloj;

    /** Those of this year and the next as they are or will be, and those that there were; the latest first. */
    public List<SerieEditable> findAll() {
        int year = reloj.today().getYear();
        List<SerieFactura> known = series.findAll();
        Stream<SerieFactura> now = IntStream.of(year + 1, year)
                .boxed()
                .flatMap(each -> Stream.of(TipoFactura.values())
                        .map(tipo -> known.stream()
                                .filter(serie -> serie.getTipo() == tipo && serie.getEjercicio() == each)
                                .findFirst()
                                .orElseGet(() -> new SerieFactura(tipo, each))));
        Stream<SerieFactura> before = known.stream().filter(serie -> serie.getEjercicio() < year);
        return Stream.concat(now, before).map(SerieEditable::new).toList();
    }

    /**
     * Says how series that have not begun are called and where they begin. Those that have begun stay as they are.
     *
     * @throws DatosInvalidosException when a prefix or a number cannot be; then all stay as they are
     */
    @Auditado("facturacion.series")
    public void guardar(List<SerieEditable> deseadas) {
        List<ErrorCampo> errores = new ArrayList<>();
        deseadas.stream().filter(deseada -> !deseada.isEmpezada()).forEach(deseada -> check(deseada, errores));
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        deseadas.stream().filter(deseada -> !deseada.isEmpezada()).forEach(this::guardar);
    }

    private void guardar(SerieEditable deseada) {
        SerieFactura serie = series.getOrCreate(deseada.getTipo(), deseada.getEjercicio());
        try {
            serie.llamar(deseada.getPrefijo());
            serie.empezarEn(deseada.getSiguiente());
        } catch (SerieNoMovibleException begun) {
            throw new DatosInvalidosException(List.of(new ErrorCampo(
                    "siguiente_" + deseada.getClave(), "serieNoMovible", serie.getPrefijo(), serie.getSiguiente())));
        }
    }

    private void check(SerieEditable deseada, List<ErrorCampo> errores) {
        if (!PrefijoSerie.isValid(deseada.getPrefijo())) {
            errores.add(new ErrorCampo("prefijo_" + deseada.getClave(), "prefijoSerie", PrefijoSerie.MAX));
        } else if (isDeOtra(deseada)) {
            errores.add(new ErrorCampo("prefijo_" + deseada.getClave(), "prefijoRepetido", deseada.getPrefijo()));
        }
        if (deseada.getSiguiente() == null || deseada.getSiguiente() < 1 || deseada.getSiguiente() > ULTIMO) {
            errores.add(new ErrorCampo("siguiente_" + deseada.getClave(), "entero", 1, ULTIMO));
        }
    }

    private boolean isDeOtra(SerieEditable deseada) {
        return findAll().stream()
                .filter(otra -> otra.getTipo() != deseada.getTipo() || otra.getEjercicio() != deseada.getEjercicio())
                .anyMatch(otra -> otra.getPrefijo().equals(deseada.getPrefijo()));
    }
}
