package org.servicesafety.jira.print;

/** Lines to write on by hand, where there is nothing to print. */
final class Lines {

    private static final int WHOLE = 125;
    private static final int REST = 55;

    private Lines() {}

    /** The value or, if it is empty, a short line. */
    static String or(String value, int length) {
        return value.isBlank() ? "_".repeat(length) : value;
    }

    /** The value or, if it is empty, the rest of a line and two lines more. */
    static String orParagraph(String value) {
        return value.isBlank() ? "_".repeat(REST) + "\n" + "_".repeat(WHOLE) + "\n" + "_".repeat(WHOLE) : value;
    }
}
