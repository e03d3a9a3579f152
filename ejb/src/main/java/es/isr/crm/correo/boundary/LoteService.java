package es.isr.crm.correo.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.correo.control.ImpresionLote;
import es.isr.crm.correo.control.LoteRepository;
import es.isr.crm.correo.control.Lotes;
import es.isr.crm.correo.entity.LotePresentadoException;
import es.isr.crm.correo.entity.LoteRow;
import es.isr.crm.correo.entity.NadaQueImprimirException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Letters, gathered into batches to be printed and posted. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class LoteService {

    private static final int LAST = 50;

    @Inject
    private Lotes lotes;

    @Inject
    private LoteRepository repositorio;

    @Inject
    private ImpresionLote impresion;

    /** The last batches, the newest first. */
    public List<LoteRow> findLast() {
        return repositorio.findLast(LAST);
    }

    /**
     * One batch.
     *
     * @throws NotFoundException when there is none
     */
    public LoteRow get(Long id) {
        return repositorio.find(id).orElseThrow(() -> new NotFoundException("lote", id));
    }

    /**
     * Puts all letters that wait into batches.
     *
     * @return the ids of the batches
     * @throws NadaQueImprimirException when none waits
     */
    @Auditado("correo.lote")
    public List<Long> crear() {
        return lotes.crear();
    }

    /**
     * Prints a batch, as often as the printer needs it.
     *
     * @param out where to; stays open
     * @return how many letters are in the file; with none there is no file
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int imprimir(Long id, OutputStream out) {
        return impresion.print(id, out);
    }

    /**
     * The letters of a batch were posted; from that day on they count as presented.
     *
     * @param dia on which day, not before the batch was made and not to come
     * @throws DatosInvalidosException when that day cannot be
     * @throws LotePresentadoException when somebody said so already
     */
    @Auditado("correo.presentarLote")
    public void presentar(Long id, LocalDate dia) {
        lotes.presentar(id, dia);
    }
}
