package es.isr.crm.auditoria.control;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Cambios;
import es.isr.crm.shared.entity.Cambio;
import es.isr.crm.shared.entity.CambiosAnotados;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/**
 * Writes the history of an audited operation: it lets the operation run, flushes, and turns what changed into rows
 * before the transaction commits. A row that cannot be written takes the change with it.
 */
@Auditado
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditoriaInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "isr-crm")
    private transient EntityManager em;

    @Inject
    private transient Cambios cambios;

    @Inject
    private transient Auditoria auditoria;

    @Inject
    private transient Event<CambiosAnotados> anotados;

    @AroundInvoke
    public Object audit(InvocationContext context) throws Exception {
        cambios.enter();
        boolean outermost = false;
        Object result;
        try {
            result = context.proceed();
        } finally {
            outermost = cambios.exit();
        }
        if (outermost) {
            em.flush();
            List<Cambio> made = cambios.take();
            String words = cambios.takeWords();
            if (!made.isEmpty()) {
                String accion = accion(context);
                auditoria.write(accion, words == null ? Palabras.of(accion) : words, made);
                em.flush();
                anotados.fire(new CambiosAnotados(made));
            }
        }
        return result;
    }

    private static String accion(InvocationContext context) {
        Auditado auditado = context.getMethod().getAnnotation(Auditado.class);
        if (auditado == null || auditado.value().isEmpty()) {
            throw new IllegalStateException("no operation named on " + context.getMethod());
        }
        return auditado.value();
    }
}
