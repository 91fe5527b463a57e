package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Value: what was done, to what, with which changes. */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affectedObjects = List.copyOf(builder.affectedObjects);
        this.changedValues = List.copyOf(builder.changedValues);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    @Override
    public String toString() {
        return type + " " + affectedObjects + " " + changedValues;
    }

    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource resource) {
            affectedObjects.add(resource);
            return this;
        }

        public Builder appendChangedValues(Collection<ChangedValue> values) {
            changedValues.addAll(values);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
