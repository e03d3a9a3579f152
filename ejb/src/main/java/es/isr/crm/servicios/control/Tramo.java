package es.isr.crm.servicios.control;

import es.isr.crm.shared.entity.PageRequest;

/**
 * Which part of a long ordered list a page is, and how it is best read: from the end that is nearer, so that the last page costs
 * what the first does.
 *
 * @param first how many rows are passed over, from that end
 * @param size how many rows are read
 * @param desdeElFinal whether the order is turned round, and the rows with it
 * @param filaAFila whether so many rows of the list are to be expected early in an order that going through it in that order
 *     finds them soon
 */
record Tramo(int first, int size, boolean desdeElFinal, boolean filaAFila) {

    /** A page is gone through for when that is expected to pass over no more than one in so many of all customers. */
    private static final int PART = 200;

    /**
     * @param page what is wanted
     * @param total how many rows the list has
     */
    static Tramo of(PageRequest page, long total) {
        long size = Math.max(0, Math.min(total - page.first(), page.size()));
        boolean fromEnd = page.first() > total / 2;
        long first = fromEnd ? Math.max(0, total - page.first() - size) : page.first();
        return new Tramo((int) first, (int) size, fromEnd, (first + size) * PART <= total);
    }
}
