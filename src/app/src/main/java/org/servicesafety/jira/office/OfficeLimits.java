package org.servicesafety.jira.office;

import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/** How large a plan may be, far above any that was seen: the largest had some hundreds of items. */
final class OfficeLimits {

    /** Files within the zip. */
    static final int PARTS = 1000;

    /** Bytes to which all of them may unfold, pictures included. */
    static final long UNFOLDED = 60L * 1024 * 1024;

    /** Bytes to which one part of XML may unfold. */
    static final long XML = 20L * 1024 * 1024;

    /** How many times its size a part may unfold to, once it is large: office programs write far below this. */
    static final long RATIO = 300;

    static final long LARGE = 1024L * 1024;

    static final int ROWS = 5000;

    static final int COLUMNS = 100;

    /** Characters of a cell. */
    static final int CELL = 10_000;

    private OfficeLimits() {}

    static Invalid fault(String code, Object... args) {
        return new Invalid(Fault.on("file", code, args));
    }

    static String cell(String text) {
        if (text.length() > CELL) {
            throw fault("cell-too-long", CELL);
        }
        return text;
    }

    static void rows(int count) {
        if (count > ROWS) {
            throw fault("too-many-rows", ROWS);
        }
    }
}
