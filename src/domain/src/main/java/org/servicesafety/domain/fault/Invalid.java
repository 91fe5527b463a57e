package org.servicesafety.domain.fault;

/** The request is malformed or invalid (400); nothing was changed. */
public final class Invalid extends RuntimeException {

    private final transient Faults faults;

    public Invalid(Faults faults) {
        super(faults.toString());
        this.faults = faults;
    }

    public Invalid(Fault... faults) {
        this(Faults.of(faults));
    }

    /** What is wrong, never empty. */
    public Faults faults() {
        return faults;
    }
}
