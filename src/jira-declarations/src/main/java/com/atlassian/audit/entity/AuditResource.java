package com.atlassian.audit.entity;

/** Value: name and type of what an audit event is about. */
public class AuditResource {
    private final String name;
    private final String type;

    private AuditResource(String name, String type) {
        this.name = name;
        this.type = type;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    @Override
    public String toString() {
        return type + " " + name;
    }

    public static class Builder {
        private final String name;
        private final String type;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public AuditResource build() {
            return new AuditResource(name, type);
        }
    }
}
