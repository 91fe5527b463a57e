package org.servicesafety.host.demo;

import java.util.Map;
import java.util.Objects;

/** A line of a table of the example data. */
record Line(Map<String, String> cells) {

    /** The text in this column, empty if there is none; the column must be there. */
    String at(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }
}
