package org.servicesafety.jira.api;

/**
 * One thing of Jira's that the descriptor, a template or a script relies on.
 *
 * @param kind as in {@link DescriptorTable.Row}
 * @param name what is relied on
 * @param parent the element it stands in, or the kind of file
 * @param inModule whether the parent is a module itself
 */
record Use(String kind, String name, String parent, boolean inModule) implements Comparable<Use> {
    static Use of(String kind, String name, String parent) {
        return new Use(kind, name, parent, false);
    }

    @Override
    public int compareTo(Use other) {
        return toString().compareTo(other.toString());
    }
}
