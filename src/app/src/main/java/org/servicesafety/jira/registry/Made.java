package org.servicesafety.jira.registry;

/** A thing that the set-up makes in Jira once per site. */
public interface Made {

    /** Our own name of the thing, unique among all, never shown and never changed. */
    String key();

    /** The key of the text that names the thing in Jira. */
    default String nameKey() {
        return "service-safety.name." + key();
    }
}
