package org.servicesafety.domain.print;

/**
 * A record that is printed.
 *
 * @param id as in the addresses of the REST interface, at least 1
 */
public record RecordRef(FormKind kind, long id) {

    public RecordRef {
        if (id < 1) {
            throw new IllegalArgumentException("no record has the id " + id);
        }
    }
}
