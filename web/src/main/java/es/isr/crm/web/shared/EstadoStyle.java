package es.isr.crm.web.shared;

import java.util.Locale;
import java.util.Map;

/**
 * Colour and icon of each state that a tag can show, by the state's name as the tables have it. The words are in the
 * texts under {@code estado.<name>}; a state that is not listed is neutral.
 */
public record EstadoStyle(Severidad severidad, String icon) {

    private static final EstadoStyle NEUTRAL = of(Severidad.NEUTRO);

    private static final Map<String, EstadoStyle> STYLES = Map.ofEntries(
            // customers and services
            Map.entry("activo", of(Severidad.OK)),
            Map.entry("suspendido", of(Severidad.AVISO, "pi-pause")),
            Map.entry("pendiente_instalacion", of(Severidad.INFO)),
            Map.entry("baja", of(Severidad.NEUTRO)),
            Map.entry("inactivo", of(Severidad.NEUTRO, "pi-ban")),
            Map.entry("bloqueado", of(Severidad.ERROR, "pi-lock")),
            // users
            Map.entry("invitado", of(Severidad.INFO, "pi-envelope")),
            Map.entry("por_aprobar", of(Severidad.AVISO, "pi-user-plus")),
            // the network: lines, orders, the provisioning system
            Map.entry("online", of(Severidad.OK)),
            Map.entry("offline", of(Severidad.ERROR, "pi-times")),
            Map.entry("desconocido", of(Severidad.NEUTRO, "pi-question")),
            Map.entry("en_cola", of(Severidad.INFO)),
            Map.entry("enviando", of(Severidad.INFO, "pi-send")),
            Map.entry("incierta", of(Severidad.AVISO, "pi-question")),
            Map.entry("reintento", of(Severidad.AVISO, "pi-refresh")),
            Map.entry("bloqueada", of(Severidad.ERROR, "pi-lock")),
            Map.entry("hecha", of(Severidad.OK)),
            Map.entry("verificada", of(Severidad.OK)),
            Map.entry("rechazada", of(Severidad.ERROR)),
            Map.entry("cancelada", of(Severidad.NEUTRO, "pi-ban")),
            Map.entry("en_sincronia", of(Severidad.OK)),
            Map.entry("aplicando", of(Severidad.INFO, "pi-send")),
            Map.entry("deriva", of(Severidad.AVISO)),
            Map.entry("sustituida", of(Severidad.NEUTRO, "pi-forward")),
            Map.entry("aplicada", of(Severidad.OK)),
            Map.entry("no_enviada", of(Severidad.ERROR, "pi-times")),
            Map.entry("transitoria", of(Severidad.AVISO, "pi-refresh")),
            Map.entry("duplicada", of(Severidad.AVISO, "pi-clone")),
            Map.entry("no_encontrada", of(Severidad.AVISO, "pi-search")),
            Map.entry("permanente", of(Severidad.ERROR, "pi-ban")),
            Map.entry("credenciales", of(Severidad.ERROR, "pi-key")),
            Map.entry("buena", of(Severidad.OK)),
            Map.entry("aceptable", of(Severidad.AVISO)),
            Map.entry("mala", of(Severidad.ERROR)),
            // PSO held against its contract
            Map.entry("igual", of(Severidad.OK)),
            Map.entry("distinta", of(Severidad.ERROR, "pi-times")),
            Map.entry("sin_comprobar", of(Severidad.NEUTRO, "pi-question")),
            // where an ONT is
            Map.entry("cliente", of(Severidad.OK, "pi-user")),
            Map.entry("en_recuperacion", of(Severidad.AVISO, "pi-truck")),
            Map.entry("libre", of(Severidad.INFO, "pi-box")),
            // differences between CRM and network, readings of an OLT
            Map.entry("falta", of(Severidad.ERROR, "pi-times")),
            Map.entry("debe_activarse", of(Severidad.ERROR, "pi-bolt")),
            Map.entry("debe_cortarse", of(Severidad.AVISO, "pi-pause")),
            Map.entry("trasladada", of(Severidad.AVISO, "pi-map-marker")),
            Map.entry("perfil", of(Severidad.AVISO)),
            Map.entry("ip", of(Severidad.AVISO)),
            Map.entry("huerfana", of(Severidad.AVISO, "pi-question")),
            Map.entry("sin_ont", of(Severidad.ERROR)),
            Map.entry("sin_registrar", of(Severidad.INFO)),
            Map.entry("completa", of(Severidad.OK)),
            Map.entry("parcial", of(Severidad.AVISO)),
            Map.entry("en_parte", of(Severidad.AVISO)),
            Map.entry("fallida", of(Severidad.ERROR)),
            // imports and their records
            Map.entry("subida", of(Severidad.INFO, "pi-pencil")),
            Map.entry("comprobando", of(Severidad.INFO, "pi-spinner")),
            Map.entry("comprobada", of(Severidad.AVISO, "pi-eye")),
            Map.entry("importando", of(Severidad.INFO, "pi-spinner")),
            Map.entry("conciliando", of(Severidad.INFO, "pi-wifi")),
            Map.entry("terminada", of(Severidad.OK)),
            Map.entry("descartada", of(Severidad.NEUTRO, "pi-ban")),
            Map.entry("valido", of(Severidad.OK, "pi-plus")),
            Map.entry("existente", of(Severidad.NEUTRO, "pi-clone")),
            Map.entry("rechazado", of(Severidad.ERROR)),
            Map.entry("importado", of(Severidad.OK)),
            // invoices, tickets
            Map.entry("pagada", of(Severidad.OK)),
            Map.entry("vencida", of(Severidad.ERROR, "pi-clock")),
            Map.entry("anulada", of(Severidad.NEUTRO, "pi-ban")),
            Map.entry("abierto", of(Severidad.INFO)),
            Map.entry("en_proceso", of(Severidad.INFO, "pi-spinner")),
            Map.entry("pendiente_cliente", of(Severidad.AVISO, "pi-user")),
            Map.entry("resuelto", of(Severidad.OK)),
            Map.entry("cerrado", of(Severidad.NEUTRO)),
            // campaigns
            Map.entry("programada", of(Severidad.INFO, "pi-calendar")),
            Map.entry("en_marcha", of(Severidad.OK)),
            Map.entry("finalizada", of(Severidad.NEUTRO)),
            Map.entry("retirada", of(Severidad.NEUTRO, "pi-ban")),
            // leads
            Map.entry("nuevo", of(Severidad.INFO, "pi-star")),
            Map.entry("contactado", of(Severidad.INFO, "pi-phone")),
            Map.entry("calificado", of(Severidad.INFO, "pi-thumbs-up")),
            Map.entry("propuesta", of(Severidad.AVISO, "pi-file")),
            Map.entry("ganado", of(Severidad.OK)),
            Map.entry("perdido", of(Severidad.NEUTRO, "pi-times")),
            // faults that a port's customers share
            Map.entry("detectada", of(Severidad.AVISO, "pi-question")),
            Map.entry("abierta", of(Severidad.ERROR, "pi-wrench")),
            Map.entry("cerrada", of(Severidad.OK)),
            Map.entry("pasada", of(Severidad.NEUTRO, "pi-undo")),
            // deliveries
            Map.entry("enviada", of(Severidad.OK)),
            Map.entry("dudosa", of(Severidad.ERROR, "pi-question")),
            Map.entry("por_imprimir", of(Severidad.INFO, "pi-print")),
            Map.entry("impresa", of(Severidad.OK, "pi-print")),
            Map.entry("omitida", of(Severidad.NEUTRO, "pi-minus")),
            // runs of invoices and their customers
            Map.entry("calculando", of(Severidad.INFO, "pi-spinner")),
            Map.entry("calculada", of(Severidad.AVISO, "pi-eye")),
            Map.entry("emitiendo", of(Severidad.INFO, "pi-spinner")),
            Map.entry("emitida", of(Severidad.OK)),
            Map.entry("listo", of(Severidad.OK)),
            Map.entry("sin_factura", of(Severidad.NEUTRO, "pi-minus")),
            Map.entry("aparcado", of(Severidad.AVISO, "pi-pause")),
            Map.entry("excluido", of(Severidad.NEUTRO, "pi-ban")),
            Map.entry("obsoleto", of(Severidad.AVISO, "pi-refresh")),
            Map.entry("emitido", of(Severidad.OK, "pi-send")),
            // appointments
            Map.entry("prevista", of(Severidad.INFO, "pi-calendar")),
            // work in progress
            Map.entry("pendiente", of(Severidad.INFO)),
            Map.entry("en_curso", of(Severidad.INFO, "pi-spinner")),
            Map.entry("terminado", of(Severidad.OK)),
            // batch jobs, as Jakarta Batch names their states
            Map.entry("starting", of(Severidad.INFO, "pi-spinner")),
            Map.entry("started", of(Severidad.INFO, "pi-spinner")),
            Map.entry("stopping", of(Severidad.AVISO, "pi-spinner")),
            Map.entry("stopped", of(Severidad.AVISO, "pi-pause")),
            Map.entry("failed", of(Severidad.ERROR)),
            Map.entry("completed", of(Severidad.OK)),
            Map.entry("fallido", of(Severidad.ERROR)));

    /** The style of a state given as text or as an enum constant. */
    public static EstadoStyle find(Object estado) {
        return STYLES.getOrDefault(key(estado), NEUTRAL);
    }

    /** The name of a state as in the tables: lower case with underscores. */
    public static String key(Object estado) {
        return estado == null ? "desconocido" : estado.toString().toLowerCase(Locale.ROOT);
    }

    private static EstadoStyle of(Severidad severidad) {
        return new EstadoStyle(severidad, severidad.getIcon());
    }

    private static EstadoStyle of(Severidad severidad, String icon) {
        return new EstadoStyle(severidad, icon);
    }
}
