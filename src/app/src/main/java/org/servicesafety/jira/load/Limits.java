package org.servicesafety.jira.load;

/** How large a file may be. The whole tree of a country's bodies has some thousands of rows. */
final class Limits {

    /** Bytes of a request. */
    static final int REQUEST = 10 * 1024 * 1024;

    /** Bytes to which a zipped file may unfold. */
    static final long UNFOLDED = 100L * 1024 * 1024;

    static final int ROWS = 20_000;

    static final int COLUMNS = 100;

    /** Characters of a cell, as in Excel. */
    static final int CELL = 32_767;

    private Limits() {}
}
