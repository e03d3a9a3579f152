package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What a text finds, the first of each kind.
 *
 * @param clientes customers, the newest first
 * @param total how many customers there are in all
 * @param servicios services of these customers whose number or card the text is part of
 */
public record Hallazgos(List<ClienteRow> clientes, long total, List<Servicio> servicios) implements Serializable {

    public static final Hallazgos NONE = new Hallazgos(List.of(), 0, List.of());

    /**
     * A service.
     *
     * @param clienteId whose
     * @param cliente their name
     * @param plan name of its plan
     * @param numero the number, or the ICCID, that was looked for
     */
    public record Servicio(Long clienteId, String cliente, String plan, String numero) implements Serializable {}
}
