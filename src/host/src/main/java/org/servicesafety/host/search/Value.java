package org.servicesafety.host.search;

import org.jspecify.annotations.Nullable;

/**
 * One value of a comparison.
 *
 * @param text null for EMPTY
 * @param typed whether a person typed it, who is told when it is not there; a function may name what is no more
 */
record Value(@Nullable String text, boolean typed) {
    boolean isEmpty() {
        return text == null;
    }
}
