package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Conformidad;
import es.isr.crm.red.entity.ConformidadFicha;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.red.entity.NombreCrm;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes the conformity check down as it goes, each step a transaction of its own: whoever looks sees how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LibroConformidad {

    @Inject
    private ConformidadRepository conformidades;

    @Inject
    private NombresQuery nombres;

    @Inject
    private Reloj reloj;

    /** @return id of the run */
    public Long begin(String base, String usuario) {
        Conformidad conformidad = new Conformidad(base, usuario, ConformidadJson.write(List.of()), reloj.now());
        conformidades.replace(conformidad);
        return conformidad.getId();
    }

    public void progress(Long id, List<Comprobacion> lines, int total) {
        conformidades.getById(id).progress(ConformidadJson.write(lines), lines.size(), total);
    }

    public void end(Long id, Optional<Corte> corte) {
        conformidades.getById(id).end(corte.orElse(null), reloj.now());
    }

    /** What the CRM names towards PSO. */
    public List<NombreCrm> findNombres() {
        return nombres.find();
    }

    /** @param running whether somebody has a check running */
    public Optional<ConformidadFicha> findLast(boolean running) {
        return conformidades
                .findLast()
                .map(last -> new ConformidadFicha(
                        last.getBase(),
                        last.getUsuario(),
                        last.getInicio(),
                        last.getFin(),
                        running && last.getFin() == null,
                        last.getCorte(),
                        last.getTotal(),
                        ConformidadJson.read(last.getLineas())));
    }
}
