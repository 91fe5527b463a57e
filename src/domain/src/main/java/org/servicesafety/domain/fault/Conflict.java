package org.servicesafety.domain.fault;

/** The request is well formed, but against a rule of the order or the state of the record (409); nothing was changed. */
public final class Conflict extends RuntimeException {

    private final transient Faults faults;

    public Conflict(Faults faults) {
        super(faults.toString());
        this.faults = faults;
    }

    public Conflict(Fault... faults) {
        this(Faults.of(faults));
    }

    /** What is wrong, never empty. */
    public Faults faults() {
        return faults;
    }
}
