package es.isr.crm.usuarios.boundary;

import es.isr.crm.usuarios.control.Entradas;
import es.isr.crm.usuarios.control.Entradas.Candidato;
import es.isr.crm.usuarios.control.Intentos;
import es.isr.crm.usuarios.control.Intentos.Cosa;
import es.isr.crm.usuarios.control.Pasos;
import es.isr.crm.usuarios.entity.AltaSegundoFactor;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.CodigoErroneoException;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.SesionAbierta;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The second step of a sign-in, after the password: a code, or a second factor set up because the role needs one. The
 * pass that the first step gave is the permission, and is good for nothing else.
 *
 * <p>As the first step it runs in several short transactions: what it counts must stay although it refuses.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SegundoPasoService {

    @Inject
    private Pasos pasos;

    @Inject
    private Intentos intentos;

    @Inject
    private Entradas entradas;

    /** Whether a sign-in may still go on with this; else it has to begin anew. */
    public boolean isVivo(String token, ClasePase clase) {
        return pasos.isVivo(token, clase);
    }

    /**
     * Ends a sign-in with a code.
     *
     * @param codigo of the telephone or from paper, as typed; used up by this
     * @param origen where from
     * @return a new session; its token is told here and never again
     * @throws CodigoErroneoException when it is no code that counts
     * @throws es.isr.crm.usuarios.entity.AccesoBloqueadoException when there were too many failures
     * @throws es.isr.crm.usuarios.entity.PasoCaducadoException when the sign-in has to begin anew
     */
    public SesionAbierta entrar(String token, String codigo, Origen origen) {
        String email = pasos.getEmail(token, ClasePase.CODIGO);
        Candidato quien =
                intentos.probar(Cosa.CODIGO, email, () -> pasos.comprobar(token, codigo), CodigoErroneoException::new);
        return entradas.abrir(quien, null, origen);
    }

    /**
     * Begins to set a second factor up. Asked again before the first code came, it is the same.
     *
     * @throws es.isr.crm.usuarios.entity.PasoCaducadoException when the sign-in has to begin anew
     */
    public Enrolamiento empezar(String token) {
        return pasos.empezar(token);
    }

    /**
     * Ends setting it up, and the sign-in.
     *
     * @param codigo the first code of the telephone, as typed
     * @param origen where from
     * @throws CodigoErroneoException when it is not the code
     * @throws es.isr.crm.usuarios.entity.PasoCaducadoException when the sign-in has to begin anew
     */
    public AltaSegundoFactor confirmar(String token, String codigo, Origen origen) {
        Pasos.Alta alta = pasos.confirmar(token, codigo).orElseThrow(CodigoErroneoException::new);
        return new AltaSegundoFactor(alta.codigos(), entradas.abrir(alta.quien(), null, origen));
    }
}
