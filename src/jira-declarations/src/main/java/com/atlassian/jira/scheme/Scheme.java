package com.atlassian.jira.scheme;

/** Value: the id and name of a scheme of permissions, workflows and so on. */
public class Scheme {
    private final Long id;
    private final String name;

    public Scheme(Long id, String type, String name, String description) {
        this.id = id;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
