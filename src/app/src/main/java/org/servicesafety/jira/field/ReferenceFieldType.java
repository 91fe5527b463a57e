package org.servicesafety.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text field that keeps the id of something and shows its name. A value that stands for nothing is shown as it is. */
abstract class ReferenceFieldType extends GenericTextCFType {

    private final ApplicationProperties jira;

    ReferenceFieldType(Storage storage) {
        super(storage.values(), storage.configurations(), storage.lengths(), storage.who());
        this.jira = storage.jira();
    }

    /** What the value stands for, in the language of the person who looks. */
    abstract Shown shown(String value);

    /** A text and where it leads, below Jira's own address. */
    record Shown(String text, @Nullable String path) {}

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        String value = issue == null ? null : getValueFromIssue(field, issue);
        parameters.put("reference", view(field, value == null ? new Shown("", null) : shown(value)));
        return parameters;
    }

    private ReferenceView view(CustomField field, Shown shown) {
        String address = shown.path() == null ? null : jira.getBaseUrl(UrlMode.CANONICAL) + shown.path();
        return new ReferenceView(field.getId(), shown.text(), address);
    }
}
