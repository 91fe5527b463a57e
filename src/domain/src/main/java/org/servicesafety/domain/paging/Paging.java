package org.servicesafety.domain.paging;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

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

    /** Reads {@code start} (0 if absent) and {@code limit} (50 if absent); tells a fault and answers the first page if they are wrong. */
    public static Paging read(Form form, Faults.Check check) {
        FormReader reader = new FormReader(form, check);
        long start = number(reader.number("start"), FIRST.start);
        long limit = number(reader.number("limit"), FIRST.limit);
        boolean wrongStart = start < 0 || start > Integer.MAX_VALUE;
        boolean wrongLimit = limit < 1 || limit > MOST;
        check.addIf(wrongStart, "start", "out-of-range", 0, Integer.MAX_VALUE);
        check.addIf(wrongLimit, "limit", "out-of-range", 1, MOST);
        return wrongStart || wrongLimit ? FIRST : new Paging((int) start, (int) limit);
    }

    private static long number(@Nullable Long given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
