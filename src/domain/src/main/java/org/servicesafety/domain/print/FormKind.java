package org.servicesafety.domain.print;

import java.util.Arrays;
import java.util.Optional;

/** A record that is printed in a form. */
public enum FormKind {
    /** The annual plan, Appendix 1. */
    PLAN(0),
    /** The act of control, Appendix 2. */
    ACT(1),
    /** The analysis of a period (clause 16). */
    ANALYSIS(2);

    /** How many kinds a check code can tell apart. Fixed for ever: sheets with codes lie in folders for years. */
    static final int MOST = 4;

    private final int number;

    FormKind(int number) {
        this.number = number;
    }

    /** The number by which check codes name it, from 0 to {@link #MOST}, exclusive; it never changes. */
    int number() {
        return number;
    }

    static Optional<FormKind> numbered(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
    }
}
