package es.isr.crm.correo.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.correo.control.Cartero;
import es.isr.crm.correo.control.ColaEntregas;
import es.isr.crm.correo.control.CorreoConfig;
import es.isr.crm.correo.control.Pruebas;
import es.isr.crm.correo.entity.CorreoApagadoException;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.ResultadoPrueba;
import es.isr.crm.correo.entity.SaludCorreo;
import es.isr.crm.correo.entity.SituacionCorreo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The mail server: how it is, and whether a message gets through. */
@Stateless
public class CorreoService {

    @Inject
    private Pruebas pruebas;

    @Inject
    private Cartero cartero;

    @Inject
    private ColaEntregas cola;

    /** How the mail server is, as whoever last tried it found it. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public SituacionCorreo getSituacion() {
        SaludCorreo salud = cola.getSalud();
        return new SituacionCorreo(
                CorreoConfig.isEncendido(),
                CorreoConfig.servidor(),
                salud.getEstado(),
                salud.getDetalle(),
                salud.getDesde(),
                salud.getProximoAt());
    }

    /**
     * Sends a trial message to whoever asks, at once. It takes as long as the mail server takes.
     *
     * @return what the mail server made of it
     * @throws CorreoApagadoException without a mail server in the configuration
     */
    @RolesAllowed(ADMIN_ROLE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ResultadoPrueba enviarPrueba() {
        if (!CorreoConfig.isEncendido()) {
            throw new CorreoApagadoException();
        }
        Long id = pruebas.encolar();
        cartero.enviarYa(id);
        Entrega prueba = pruebas.terminar(id);
        SaludCorreo salud = cola.getSalud();
        return new ResultadoPrueba(
                prueba.getDireccion(),
                prueba.getEstado(),
                prueba.getMotivo(),
                prueba.getIntentos() == 0 ? salud.getDetalle() : prueba.getDetalle());
    }
}
