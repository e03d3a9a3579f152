package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the list of debtors is narrowed by; all conditions hold at once.
 *
 * @param texto the customer, as the list of customers finds them; null for all
 * @param tramo how long the oldest invoice has been overdue; null for all
 * @param minimo EUR, at least so much is overdue; null for all
 * @param etapa how far they have been told; null for all
 * @param situacion what is special about them; null for all
 */
public record DeudorFilter(String texto, Tramo tramo, BigDecimal minimo, EtapaImpago etapa, Situacion situacion)
        implements Serializable {

    /** Everybody. */
    public static final DeudorFilter TODOS = new DeudorFilter(null, null, null, null, null);

    /** Days that the oldest invoice has been overdue. */
    public enum Tramo {
        HASTA_15(1, 15),
        HASTA_30(16, 30),
        HASTA_60(31, 60),
        HASTA_90(61, 90),
        MAS_DE_90(91, 36_500);

        private final int from;
        private final int to;

        Tramo(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /** Fewest days. */
        public int from() {
            return from;
        }

        /** Most days. */
        public int to() {
            return to;
        }
    }

    /** What is special about a debtor. */
    public enum Situacion {
        /** Has promised to pay. */
        PROMESA,
        /** Disputes an invoice. */
        DISPUTA,
        /** Is not cut for debts. */
        NO_CORTAR,
        /** Is cut for a debt. */
        CORTADO
    }

    public DeudorFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
    }
}
