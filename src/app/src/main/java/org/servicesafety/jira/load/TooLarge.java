package org.servicesafety.jira.load;

/** The file, or what it unfolds to, is larger than any that is honestly meant (413). */
public final class TooLarge extends RuntimeException {

    TooLarge(String what) {
        super(what);
    }
}
