package es.isr.crm.muestra.control;

import java.math.BigDecimal;

/**
 * What is needed of a plan to sell it to invented people.
 *
 * @param id its id
 * @param tipo {@code fibra}, {@code movil}, {@code tv} or {@code telefonia_fija}
 * @param precio EUR a month
 * @param modo {@code pvp} or {@code neto}
 * @param perfilVelocidad profile in PSO of a fibre plan, or null
 * @param perfilUsuario profile in PSO of a fibre plan, or null
 * @param promocion EUR a month during the promotion, or null
 * @param mesesPromocion how long it lasts, 0 without one
 * @param mesesPermanencia how long who buys it has to stay, 0 for not
 */
record PlanMuestra(
        long id,
        String tipo,
        BigDecimal precio,
        String modo,
        String perfilVelocidad,
        String perfilUsuario,
        BigDecimal promocion,
        int mesesPromocion,
        int mesesPermanencia) {

    boolean isFibra() {
        return "fibra".equals(tipo);
    }
}
