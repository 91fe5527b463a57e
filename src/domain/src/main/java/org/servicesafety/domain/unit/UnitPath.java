package org.servicesafety.domain.unit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ids from the top of the tree down to a unit, its own last, each followed by a slash: {@code /1/5/9/}. A unit and all below it
 * are the units whose path begins with its path.
 */
public record UnitPath(String text) {

    private static final Pattern FORM = Pattern.compile("/(?:-?\\d+/)+");

    public UnitPath {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a path: " + text);
        }
    }

    public static UnitPath top(UnitId id) {
        return new UnitPath("/" + id.value() + "/");
    }

    public UnitPath below(UnitId id) {
        return new UnitPath(text + id.value() + "/");
    }

    /** From the top down to the unit itself, inclusive. */
    public List<UnitId> ids() {
        return Arrays.stream(text.substring(1).split("/"))
                .map(Long::valueOf)
                .map(UnitId::new)
                .toList();
    }

    /** The other is this very unit or lies below it. */
    public boolean holds(UnitPath other) {
        return other.text.startsWith(text);
    }

    /** The same place after the unit at {@code from}, which holds this one, has gone to {@code to}. */
    public UnitPath moved(UnitPath from, UnitPath to) {
        if (!from.holds(this)) {
            throw new IllegalArgumentException(text + " is not below " + from.text);
        }
        return new UnitPath(to.text + text.substring(from.text.length()));
    }
}
