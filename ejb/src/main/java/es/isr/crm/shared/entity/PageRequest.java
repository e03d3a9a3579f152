package es.isr.crm.shared.entity;

/**
 * Which rows of a list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size how many at most
 * @param sort key of the column to sort by, as the list names it; null for the list's own order
 * @param ascending direction of that column
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

    /** No page is larger than this, whatever was asked. */
    public static final int MAX_SIZE = 1000;

    public PageRequest {
        if (first < 0 || size < 1) {
            throw new IllegalArgumentException("first " + first + ", size " + size);
        }
        size = Math.min(size, MAX_SIZE);
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
