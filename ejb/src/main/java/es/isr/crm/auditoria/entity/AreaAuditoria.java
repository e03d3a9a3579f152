package es.isr.crm.auditoria.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What part of the business a row of the audit is about, by the beginning of its operation. */
public enum AreaAuditoria {
    /** Who came in, went out, was refused. */
    ACCESOS("acceso."),
    USUARIOS("usuarios."),
    CLIENTES("clientes.", "nota", "llamada."),
    SERVICIOS("servicios.", "planes."),
    RED("red."),
    FACTURACION("facturacion."),
    COBROS("tesoreria.", "impagos."),
    CORREO("correo."),
    SOPORTE("soporte.", "tareas.", "agenda."),
    COMERCIAL("comercial."),
    DOCUMENTOS("documentos."),
    PRIVACIDAD("privacidad."),
    IMPORTACION("importacion."),
    CONFIGURACION("configuracion."),
    /** Files that were taken away. */
    EXPORTACIONES("auditoria."),
    /** Jobs that a person started or stopped. */
    TRABAJOS("trabajos.");

    private final List<String> prefijos;

    AreaAuditoria(String... prefijos) {
        this.prefijos = List.of(prefijos);
    }

    /** How its operations begin. */
    public List<String> prefijos() {
        return prefijos;
    }

    /** The area of an operation, if it is in one. */
    public static Optional<AreaAuditoria> of(String accion) {
        return Arrays.stream(values())
                .filter(area -> area.prefijos.stream().anyMatch(accion::startsWith))
                .findFirst();
    }
}
