package org.servicesafety.jira.load;

/** The file is of a kind that is not read here (415). */
public final class UnsupportedType extends RuntimeException {

    UnsupportedType(String what) {
        super(what);
    }
}
