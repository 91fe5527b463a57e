package org.servicesafety.host.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.field.CustomFields;
import org.servicesafety.host.search.SearchField.Ability;

/** The fields that queries may name: Jira's own, and custom ones by name or as {@code cf[10001]}. */
final class SearchFields {
    private static final Pattern BY_ID = Pattern.compile("(?:cf\\[|customfield_)(\\d{1,18})]?");
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final Map<String, SearchField> system = new HashMap<>();
    private final Sql sql;
    private final CustomFields customFields;
    private final Moments moments;

    SearchFields(Sql sql, CustomFields customFields, Clock clock) {
        this.sql = sql;
        this.customFields = customFields;
        this.moments = new Moments(clock);
        named("project", "i.project_id", "jira.project", "lower(x.key) = lower(?) or lower(x.name) = lower(?)");
        named("issuetype", "i.issue_type_id", "jira.issue_type", "lower(x.name) = lower(?) or x.name = ?");
        named("status", "i.status_id", "jira.status", "lower(x.name) = lower(?) or x.name = ?");
        named("priority", "i.priority_id", "jira.priority", "lower(x.name) = lower(?) or x.name = ?");
        named("resolution", "i.resolution_id", "jira.resolution", "lower(x.name) = lower(?) or x.name = ?");
        List.of("assignee", "reporter", "creator").forEach(this::person);
        List.of("created", "updated").forEach(name -> moment(name, "i." + name));
        moment("resolved", "i.resolved");
        moment("duedate", "i.due_date::timestamptz");
        issue("key", "i.id");
        issue("parent", "i.parent_id");
        words("summary", "i.summary");
        words("description", "i.description");
        words("text", "(i.summary || ' ' || coalesce(i.description, ''))");
        category();
        synonyms();
    }

    private void synonyms() {
        Map.of(
                        "type", "issuetype",
                        "due", "duedate",
                        "id", "key",
                        "issuekey", "key",
                        "issue", "key",
                        "resolutiondate", "resolved",
                        "createddate", "created",
                        "updateddate", "updated")
                .forEach((name, same) -> system.put(name, field(same)));
    }

    /** The field of this name. */
    SearchField field(String name) {
        SearchField known = system.get(name.toLowerCase(Locale.ROOT));
        return known == null ? custom(name) : known;
    }

    Moments moments() {
        return moments;
    }

    private void named(String name, String column, String table, String same) {
        String lookup = "select x.id from " + table + " x where " + same + " or x.id::text = ?";
        String sorting = name.equals("priority")
                ? column
                : "(select lower(x.name) from " + table + " x where x.id = " + column + ")";
        system.put(
                name,
                new SearchField(
                        name, Target.column(column), Ability.NAMES, text -> ids(lookup, text, text, text), sorting));
    }

    private List<Object> ids(String lookup, Object... values) {
        return sql.list(row -> (Object) row.getLong(1), lookup, values);
    }

    private void person(String name) {
        String column = "i." + name;
        String sorting = "(select lower(u.display_name) from jira.jira_user u where u.key = " + column + ")";
        system.put(name, new SearchField(name, Target.column(column), Ability.NAMES, this::userKey, sorting));
    }

    private List<Object> userKey(String text) {
        return sql.list(
                row -> row.getString(1), "select key from jira.jira_user where name = lower(?) or key = ?", text, text);
    }

    private void moment(String name, String column) {
        system.put(name, new SearchField(name, Target.column(column), Ability.ORDER, moments::read, column));
    }

    private void issue(String name, String column) {
        String lookup = "select i.id from jira.issue i join jira.project p on p.id = i.project_id"
                + " where p.key || '-' || i.number = upper(?) or i.id::text = ?";
        system.put(
                name,
                new SearchField(
                        name,
                        Target.column(column),
                        Ability.NAMES,
                        text -> text.matches("\\d{1,18}") && !name.equals("parent")
                                ? List.of(Long.valueOf(text))
                                : ids(lookup, text, text),
                        "p.key {way}, i.number"));
    }

    private void words(String name, String column) {
        system.put(
                name, new SearchField(name, Target.column(column), Ability.WORDS, List::of, "lower(" + column + ")"));
    }

    private void category() {
        Map<String, String> keys = Map.of("to do", "new", "in progress", "indeterminate", "no category", "undefined");
        String column = "(select s.category from jira.status s where s.id = i.status_id)";
        Function<String, List<Object>> reader = text -> {
            String lower = text.toLowerCase(Locale.ROOT);
            String key = keys.getOrDefault(lower, lower);
            return key.matches("new|indeterminate|done|undefined") ? List.of(key) : List.of();
        };
        system.put(
                "statuscategory",
                new SearchField("statusCategory", Target.column(column), Ability.NAMES, reader, column));
    }

    private SearchField custom(String name) {
        Matcher byId = BY_ID.matcher(name.toLowerCase(Locale.ROOT));
        CustomField field = byId.matches()
                ? customFields.getCustomFieldObject(Long.valueOf(byId.group(1)))
                : first(customFields.getCustomFieldObjectsByName(name));
        if (field == null) {
            throw new JqlException("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        return custom(name, field);
    }

    private static @org.jspecify.annotations.Nullable CustomField first(Collection<CustomField> fields) {
        return fields.stream().findFirst().orElse(null);
    }

    private SearchField custom(String name, CustomField field) {
        String type = field.getCustomFieldType().getKey();
        return switch (type.startsWith(TYPES) ? type.substring(TYPES.length()) : "") {
            case "datepicker" -> custom(name, field, "date_value", Ability.ORDER, moments::read);
            case "float" -> custom(name, field, "number_value", Ability.ORDER, SearchFields::number);
            case "userpicker" -> custom(name, field, "text_value", Ability.NAMES, this::userKey);
            case "select", "radiobuttons" ->
                custom(name, field, "text_value", Ability.NAMES, text -> options(field, text));
            default -> custom(name, field, "text_value", Ability.NAMES_AND_WORDS, List::of);
        };
    }

    private static SearchField custom(
            String name, CustomField field, String column, Ability ability, Function<String, List<Object>> reader) {
        String sorting = "(select min(v." + column
                + ") from jira.field_value v where v.issue_id = i.id and v.field_id = " + field.getIdAsLong() + ")";
        return new SearchField(name, Target.custom(field.getIdAsLong(), column), ability, reader, sorting);
    }

    private static List<Object> number(String text) {
        try {
            return List.of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException noNumber) {
            throw new JqlException("'" + text + "' is not a number.");
        }
    }

    private List<Object> options(CustomField field, String text) {
        return sql.list(
                row -> row.getString(1),
                "select o.id::text from jira.field_option o join jira.field_context c on c.id = o.context_id"
                        + " where c.field_id = ? and (lower(o.value) = lower(?) or o.id::text = ?)",
                field.getIdAsLong(),
                text,
                text);
    }
}
