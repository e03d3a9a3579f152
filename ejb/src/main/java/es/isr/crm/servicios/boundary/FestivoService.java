package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.servicios.control.FestivoRepository;
import es.isr.crm.servicios.entity.AmbitoFestivo;
import es.isr.crm.servicios.entity.CalendarioFestivos;
import es.isr.crm.servicios.entity.DatosFestivo;
import es.isr.crm.servicios.entity.Festivo;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The holidays: staff keep the list of each year, from what the State, the region and the town publish. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class FestivoService {

    private static final int PRIMER_ANO = 2000;
    private static final int ULTIMO_ANO = 2100;

    @Inject
    private FestivoRepository festivos;

    /** Those of a year, by day. */
    public List<Festivo> findByAno(int ano) {
        return festivos.findByAno(requireAno(ano));
    }

    /**
     * Puts one down.
     *
     * @throws DatosInvalidosException when something is missing, or when the day is there already
     */
    @Auditado("servicios.festivo")
    public void crear(DatosFestivo datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getFecha() == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        } else if (datos.getFecha().getYear() < PRIMER_ANO || datos.getFecha().getYear() > ULTIMO_ANO) {
            errores.add(new ErrorCampo("fecha", "anoFestivo", PRIMER_ANO, ULTIMO_ANO));
        }
        if (datos.getNombre() == null || datos.getNombre().isBlank()) {
            errores.add(new ErrorCampo("nombre", "obligatorio"));
        }
        if (datos.getAmbito() == null) {
            errores.add(new ErrorCampo("ambito", "obligatorio"));
        } else if (datos.getAmbito() != AmbitoFestivo.NACIONAL
                && (datos.getLugar() == null || datos.getLugar().isBlank())) {
            errores.add(new ErrorCampo("lugar", "obligatorio"));
        }
        if (errores.isEmpty() && !festivos.add(festivo(datos))) {
            errores.add(new ErrorCampo("fecha", "festivoRepetido"));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }

    /** A holiday of all Spain has no place. */
    private static Festivo festivo(DatosFestivo datos) {
        boolean nacional = datos.getAmbito() == AmbitoFestivo.NACIONAL;
        return new Festivo(datos.getFecha(), datos.getAmbito(), nacional ? null : datos.getLugar(), datos.getNombre());
    }

    /**
     * Takes one away.
     *
     * @throws NotFoundException when it is gone already
     */
    @Auditado("servicios.festivo")
    public void borrar(Long id) {
        festivos.remove(festivos.findById(id).orElseThrow(() -> new NotFoundException("festivo", id)));
    }

    /**
     * Begins the list of a year: the holidays of all Spain and, where they are in that year, those that the year before
     * has. What is there stays.
     *
     * @return how many were put down
     */
    @Auditado("servicios.festivo")
    public int empezar(int ano) {
        requireAno(ano);
        int added = 0;
        for (var dia : CalendarioFestivos.nacionales(ano).entrySet()) {
            added += festivos.add(new Festivo(dia.getKey(), AmbitoFestivo.NACIONAL, null, dia.getValue())) ? 1 : 0;
        }
        for (Festivo anterior : festivos.findByAno(ano - 1)) {
            Festivo otro = new Festivo(
                    CalendarioFestivos.trasladar(anterior.getFecha(), ano),
                    anterior.getAmbito(),
                    anterior.getLugar(),
                    anterior.getNombre());
            added += festivos.add(otro) ? 1 : 0;
        }
        return added;
    }

    private static int requireAno(int ano) {
        if (ano < PRIMER_ANO || ano > ULTIMO_ANO) {
            throw new NotFoundException("festivos", (long) ano);
        }
        return ano;
    }
}
