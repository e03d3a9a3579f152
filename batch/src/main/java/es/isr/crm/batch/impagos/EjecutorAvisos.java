package es.isr.crm.batch.impagos;

import es.isr.crm.impagos.boundary.AvisoService;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells debtors what they are to be told, in the system's name, each in a transaction of its own. */
@Stateless
@RunAs(Rol.SISTEMA)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorAvisos {

    private static final Logger LOG = Logger.getLogger(EjecutorAvisos.class.getName());

    @Inject
    private AvisoService avisos;

    /** Whether today is a working day. */
    public boolean isDiaHabil() {
        return avisos.isDiaHabil();
    }

    /** Promises whose last day has gone by are kept or broken. */
    public void vencerPromesas() {
        avisos.findPromesasVencidas()
                .forEach(id -> attempt(id, "promise", () -> {
                    avisos.vencerPromesa(id);
                    return 1;
                }));
    }

    /** Who may have to be reminded. */
    public List<Long> findPorRecordar() {
        return avisos.findPorRecordar();
    }

    /**
     * Reminds one.
     *
     * @return how many reminders went out; less than none when it failed
     */
    public int recordar(Long clienteId) {
        return attempt(clienteId, "reminder of customer", () -> avisos.recordar(clienteId));
    }

    /** Who may have to be given notice. */
    public List<Long> findPorAvisar() {
        return avisos.findPorAvisar();
    }

    /**
     * Gives notice to one.
     *
     * @return how many notices went out; less than none when it failed
     */
    public int avisar(Long clienteId) {
        return attempt(clienteId, "notice to customer", () -> avisos.avisarSiProcede(clienteId) ? 1 : 0);
    }

    private static int attempt(Long id, String what, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (BusinessException | EJBException e) {
            LOG.log(Level.SEVERE, e, () -> what + " " + id + " failed: the next run tries it again");
            return -1;
        }
    }
}
