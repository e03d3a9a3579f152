package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.auditoria.entity.DatosExportacion;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Data that leave the application in a file: who took which rows of what. */
@Stateless
public class ExportacionService {

    private static final String ACCION = "auditoria.exportacion";

    @Inject
    private Event<SucesoAuditable> sucesos;

    /** Notes an export, complete or broken off, by the rows that went out. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public void anotar(DatosExportacion exportacion) {
        String filtro = exportacion.filtro().isEmpty() ? "" : " [" + exportacion.filtro() + "]";
        sucesos.fire(new SucesoAuditable(
                ACCION,
                "%s: %s, %s, %d%s"
                        .formatted(
                                Palabras.of(ACCION),
                                exportacion.lista(),
                                exportacion.formato(),
                                exportacion.filas(),
                                filtro)));
    }
}
