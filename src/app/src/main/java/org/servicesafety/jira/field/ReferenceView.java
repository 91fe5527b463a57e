package org.servicesafety.jira.field;

import org.jspecify.annotations.Nullable;

/** What the template of a field that stands for something else shows. */
public final class ReferenceView {
    private final String text;
    private final @Nullable String address;
    private final String field;

    ReferenceView(String field, String text, @Nullable String address) {
        this.field = field;
        this.text = text;
        this.address = address;
    }

    /** Jira's id of the field. */
    public String getField() {
        return field;
    }

    /** What to show; not escaped. */
    public String getText() {
        return text;
    }

    /** Whether it leads anywhere. */
    public boolean isLink() {
        return address != null;
    }

    /** Where it leads, the whole address; empty if nowhere. */
    public String getAddress() {
        return address == null ? "" : address;
    }
}
