package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record StoredOption(Long getOptionId, String getValue, Boolean getDisabled, @Nullable Long parentId, FieldOptions all)
        implements Option {
    @Override
    public List<Option> getChildOptions() {
        return all.childrenOf(getOptionId);
    }

    @Override
    public @Nullable Option getParentOption() {
        return all.findByOptionId(parentId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredOption option && option.getOptionId.equals(getOptionId);
    }

    @Override
    public int hashCode() {
        return getOptionId.hashCode();
    }

    @Override
    public String toString() {
        return getValue;
    }

    boolean isUnder(@Nullable Long parent) {
        return Objects.equals(parentId, parent);
    }
}
