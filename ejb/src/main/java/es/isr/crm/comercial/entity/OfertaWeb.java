package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What the public form shows to who opens it.
 *
 * @param abierta whether data are taken; if not, the campaign is not running, or there never was one of that code: which of
 *     the two is nobody's business
 * @param titulo what it is headed by, or null for the general words
 * @param texto what it says, or null for the general words
 * @param empresa name of the company, empty while the settings have none
 * @param consentimiento what one agrees to
 * @param planes what one may be interested in, the recommended first
 */
public record OfertaWeb(
        boolean abierta,
        String titulo,
        String texto,
        String empresa,
        ConsentimientoWeb consentimiento,
        List<PlanWeb> planes)
        implements Serializable {

    /**
     * A plan on sale, as far as the street knows of it.
     *
     * @param id its id
     * @param nombre its name
     */
    public record PlanWeb(Long id, String nombre) implements Serializable {}
}
