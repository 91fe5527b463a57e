package org.servicesafety.domain.paging;

/**
 * Which part of a list is asked for.
 *
 * @param start how many rows to pass over, from 0
 * @param limit how many rows at most, 1 to 1000 (both inclusive)
 */
public record Paging(int start, int limit) {

    public static final int MOST = 1000;
    public static final Paging FIRST = new Paging(0, 50);

    public Paging {
        if (start < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("start " + start + ", limit " + limit);
        }
    }
}
