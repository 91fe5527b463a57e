package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.XmlElement;

/** Values of custom fields as they are read: the app's own types by their templates, Jira's types as text. */
final class FieldValues {

    private final Jira jira;
    private final Fragments fragments;

    FieldValues(Jira jira, Fragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    /** The value to be shown; empty text for no value. */
    Cell shown(CustomField field, Issue issue, Texts texts) {
        Object value = issue.getCustomFieldValue(field);
        if (value == null) {
            return Cell.of("");
        }
        return template(field, "view")
                .map(view -> Cell.html(
                        fragments.draw(view, context(field, issue, value)).strip()))
                .orElseGet(() -> Cell.of(text(value, texts)));
    }

    /** The app's template of this name for the type of the field; empty for Jira's own types. */
    Optional<XmlElement> template(CustomField field, String name) {
        return module(field).flatMap(module -> module.resource(name));
    }

    private Optional<PluginModule> module(CustomField field) {
        return fragments.modules().module(field.getCustomFieldType().getKey());
    }

    /** What Jira gives to the templates of a custom field type. */
    Map<String, Object> context(CustomField field, Issue issue, @Nullable Object value) {
        Map<String, Object> context = new HashMap<>();
        Map<String, Object> own = field.getCustomFieldType().getVelocityParameters(issue, field, null);
        if (own != null) {
            context.putAll(own);
        }
        context.put("customField", field);
        context.put("issue", issue);
        context.put("value", value == null ? "" : value);
        context.put("displayParameters", Map.of());
        context.put("i18n", jira.the(JiraAuthenticationContext.class).getI18nHelper());
        return context;
    }

    /** A value of one of Jira's own types as text. */
    static String text(@Nullable Object value, Texts texts) {
        if (value instanceof Collection<?> many) {
            List<String> parts = new ArrayList<>();
            many.forEach(one -> parts.add(text(one, texts)));
            return String.join(", ", parts);
        } else if (value instanceof Option option) {
            return option.getValue();
        } else if (value instanceof ApplicationUser user) {
            return user.getDisplayName();
        } else if (value instanceof Date date) {
            return texts.day(date);
        } else if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
        }
        return value == null ? "" : value.toString();
    }
}
