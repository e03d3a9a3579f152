package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.entity.NotFoundException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The jobs there are, by the names of their XML files, and what a person may tell each when starting it. */
public enum Trabajo {
    CONCILIAR_PSO("conciliar-pso"),
    ESTADO_ONTS("estado-onts"),
    APLICAR_CAMBIOS("aplicar-cambios"),
    ACCIONES_PROGRAMADAS("acciones-programadas"),
    FACTURACION_MENSUAL("facturacion-mensual", Dato.PERIODO, Dato.AMBITO, Dato.HASTA),
    MARCAR_VENCIDAS("marcar-vencidas"),
    RECORDATORIOS("recordatorios", Dato.CLIENTES),
    AVISOS_SUSPENSION("avisos-suspension", Dato.CLIENTES),
    SUSPENDER_IMPAGOS("suspender-impagos"),
    ENTREGAR_FACTURAS("entregar-facturas", Dato.PERIODO),
    COMPROBAR_INVARIANTES("comprobar-invariantes"),
    SELLAR_AUDITORIA("sellar-auditoria"),
    VERIFICAR_AUDITORIA("verificar-auditoria"),
    COMPROBAR_IMPORTACION("comprobar-importacion", false),
    IMPORTAR_CLIENTES("importar-clientes", false);

    /** Something to tell a job, by the name of its parameter; each may be left out. */
    public enum Dato {
        /** A month, {@code yyyy-MM}. */
        PERIODO,
        /** Whom it is for: {@code todos}, {@code cliente:17}, {@code lista:17,18}, {@code localidad:Gilet}. */
        AMBITO,
        /** How far it goes. */
        HASTA,
        /** Ids of customers, with commas: it looks at these alone. */
        CLIENTES
    }

    private final String id;
    private final boolean iniciable;
    private final Set<Dato> datos;

    Trabajo(String id, Dato... datos) {
        this(id, true, datos);
    }

    Trabajo(String id, boolean iniciable, Dato... datos) {
        this.id = id;
        this.iniciable = iniciable;
        this.datos = datos.length == 0 ? EnumSet.noneOf(Dato.class) : EnumSet.copyOf(Arrays.asList(datos));
    }

    /**
     * The job of an id.
     *
     * @throws NotFoundException when there is none
     */
    public static Trabajo of(String id) {
        return Arrays.stream(values())
                .filter(trabajo -> trabajo.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("trabajo", id));
    }

    /** Name of the job's XML file, without its ending. */
    public String id() {
        return id;
    }

    /** Whether it can be started by itself; the others are begun with what they work on, from the page of that. */
    public boolean isIniciable() {
        return iniciable;
    }

    /** What it can be told. */
    public Set<Dato> datos() {
        return Set.copyOf(datos);
    }

    /** Whether it can be told this. */
    public boolean acepta(Dato dato) {
        return datos.contains(dato);
    }
}
