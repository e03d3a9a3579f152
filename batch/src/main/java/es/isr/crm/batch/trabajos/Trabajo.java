package es.isr.crm.batch.trabajos;

/** The jobs there are, by the names of their XML files. */
public enum Trabajo {
    CONCILIAR_PSO("conciliar-pso"),
    ESTADO_ONTS("estado-onts"),
    APLICAR_CAMBIOS("aplicar-cambios"),
    ACCIONES_PROGRAMADAS("acciones-programadas"),
    FACTURACION_MENSUAL("facturacion-mensual"),
    MARCAR_VENCIDAS("marcar-vencidas"),
    RECORDATORIOS("recordatorios"),
    AVISOS_SUSPENSION("avisos-suspension"),
    SUSPENDER_IMPAGOS("suspender-impagos"),
    ENTREGAR_FACTURAS("entregar-facturas"),
    COMPROBAR_INVARIANTES("comprobar-invariantes");

    private final String id;

    Trabajo(String id) {
        this.id = id;
    }

    /** Name of the job's XML file, without its ending. */
    public String id() {
        return id;
    }
}
