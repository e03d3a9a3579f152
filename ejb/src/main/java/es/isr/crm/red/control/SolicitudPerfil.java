package es.isr.crm.red.control;

import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.red.entity.PerfilYaExisteException;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What has to be so before PSO is asked to create a speed profile. */
@Dependent
public class SolicitudPerfil {

    @Inject
    private PerfilesConocidos conocidos;

    @Inject
    private CreacionesPerfil creaciones;

    @Inject
    private RemotoOnt remoto;

    /** @return what is to be created */
    public PsoPerfilVelocidad check(DatosPerfil datos) {
        List<ErrorCampo> errores = DatosPerfilValidator.check(datos);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        remoto.requireWriting();
        conocidos.velocidades().valores().stream()
                .filter(perfil -> perfil.nombre().equals(datos.getNombre()))
                .findFirst()
                .ifPresent(perfil -> {
                    throw new PerfilYaExisteException(perfil);
                });
        return new PsoPerfilVelocidad(datos.getNombre(), datos.getBajada(), datos.getSubida());
    }

    /** @return id of the creation, which nobody else can begin meanwhile */
    public Long begin(PsoPerfilVelocidad perfil, PsoContexto contexto) {
        return creaciones.begin(perfil, contexto.firma());
    }
}
