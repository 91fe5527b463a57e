package org.servicesafety.jira.ao;

import java.util.ArrayList;
import java.util.List;

/** Lists cut so that each part fits in one statement: databases limit its values, and one of them a list of values to 1,000. */
final class Portions {

    private static final int MOST = 900;

    private Portions() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            portions.add(all.subList(from, Math.min(from + MOST, all.size())));
        }
        return portions;
    }
}
