package org.servicesafety.domain.fault;

/** The person sees the record, but may not do this to it (403); nothing was changed. */
public final class Forbidden extends RuntimeException {

    private final transient Fault fault;

    public Forbidden(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    /** What is not allowed, and by which clause if the order says so. */
    public Fault fault() {
        return fault;
    }
}
