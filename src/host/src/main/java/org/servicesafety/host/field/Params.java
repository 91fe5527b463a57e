package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed into one custom field; parts under a key of their own are not supported. */
public record Params(List<String> values) implements CustomFieldParams {
    @Override
    public Collection<String> getAllValues() {
        return values;
    }

    @Override
    public @Nullable Object getFirstValueForNullKey() {
        return values.isEmpty() ? null : values.get(0);
    }

    @Override
    public Collection<String> getValuesForNullKey() {
        return values;
    }

    @Override
    public @Nullable Object getFirstValueForKey(@Nullable String key) {
        return key == null ? getFirstValueForNullKey() : null;
    }
}
