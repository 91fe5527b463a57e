package com.atlassian.audit.entity;

/** Value: name, type and id of what an audit event is about. */
public class AuditResource {
    private final String name;
    private final String type;
    private final String id;

    private AuditResource(Builder builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.id = builder.id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    @Override
    public String toString() {
        return type + " " + name + " (" + id + ")";
    }

    public static class Builder {
        private final String name;
        private final String type;
        private String id;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String value) {
            this.id = value;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
