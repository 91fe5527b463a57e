package com.atlassian.jira.issue.fields.screen;

import java.util.ArrayList;
import java.util.List;

/** A tab of a {@link FieldScreenImpl}: a name and the fields in their order. */
class NamedTab implements FieldScreenTab {
    private final String name;
    private final List<FieldScreenLayoutItem> items = new ArrayList<>();

    NamedTab(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, items.size());
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId, int position) {
        items.add(position, new FieldPlace(fieldId));
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return List.copyOf(items);
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return items.stream()
                .filter(item -> item.getFieldId().equals(fieldId))
                .findFirst()
                .orElse(null);
    }

    private record FieldPlace(String getFieldId) implements FieldScreenLayoutItem {}
}
