package org.servicesafety.host.page;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of a screen as inputs of a form, filled with the issue's values. */
final class FieldInputs {

    private static final Choice NOTHING = new Choice("", "-");

    private final Jira jira;
    private final Fragments fragments;
    private final FieldValues values;

    FieldInputs(Jira jira, Fragments fragments, FieldValues values) {
        this.jira = jira;
        this.fragments = fragments;
        this.values = values;
    }

    /** Inputs for those of the fields that the stand-in can edit, in this order. */
    List<Input> of(List<String> fieldIds, Issue issue, Texts t) {
        List<Input> inputs = new ArrayList<>();
        for (String id : fieldIds) {
            input(id, issue, t).ifPresent(input -> inputs.add(id.equals("summary") ? input.must() : input));
        }
        return inputs;
    }

    private Optional<Input> input(String id, Issue issue, Texts t) {
        String label = t.text("field." + id);
        return switch (id) {
            case "summary" -> Optional.of(Input.of("text", id, label, orEmpty(issue.getSummary())));
            case "description" -> Optional.of(Input.of("textarea", id, label, orEmpty(issue.getDescription())));
            case "comment" -> Optional.of(Input.of("textarea", id, label, ""));
            case "duedate" -> Optional.of(Input.of("date", id, label, iso(issue.getDueDate())));
            case "assignee" -> Optional.of(people(id, label, issue.getAssignee()));
            case "reporter" -> Optional.of(people(id, label, reporter(issue)));
            case "priority" -> Optional.of(priorities(label, issue));
            case "resolution" -> Optional.of(resolutions(label));
            default -> custom(id, issue, t);
        };
    }

    private @Nullable ApplicationUser reporter(Issue issue) {
        return issue.getReporter() == null ? jira.user() : issue.getReporter();
    }

    private Input people(String id, String label, @Nullable ApplicationUser chosen) {
        List<Choice> choices = jira.the(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new Choice(user.getName(), user.getDisplayName()))
                .toList();
        return Input.select(id, label, chosen == null ? "" : chosen.getName(), withNothing(choices));
    }

    private Input priorities(String label, Issue issue) {
        List<Choice> choices = jira.the(ConstantsManager.class).getPriorities().stream()
                .map(priority -> new Choice(priority.getId(), priority.getName()))
                .toList();
        String chosen = issue.getPriority() == null ? "" : issue.getPriority().getId();
        return Input.select("priority", label, chosen, chosen.isEmpty() ? withNothing(choices) : choices);
    }

    private Input resolutions(String label) {
        List<Choice> choices = jira.the(ConstantsManager.class).getResolutions().stream()
                .map(resolution -> new Choice(resolution.getId(), resolution.getName()))
                .toList();
        return Input.select(
                "resolution", label, choices.isEmpty() ? "" : choices.get(0).value(), choices);
    }

    private Optional<Input> custom(String id, Issue issue, Texts t) {
        CustomField field = jira.the(CustomFieldManager.class).getCustomFieldObject(id);
        if (field == null
                || !field.isInScope(issue.getProjectObject(), List.of(String.valueOf(issue.getIssueTypeId())))) {
            return Optional.empty();
        }
        Object value = issue.getCustomFieldValue(field);
        return Optional.of(values.template(field, "edit")
                .map(edit ->
                        Input.html(id, field.getFieldName(), fragments.draw(edit, values.context(field, issue, value))))
                .orElseGet(() -> plain(field, issue, value, t)));
    }

    private Input plain(CustomField field, Issue issue, @Nullable Object value, Texts t) {
        String id = field.getId();
        String label = field.getFieldName();
        String type = field.getCustomFieldType().getKey();
        return switch (type.substring(type.indexOf(':') + 1)) {
            case "textarea" -> Input.of("textarea", id, label, FieldValues.text(value, t));
            case "datepicker" -> Input.of("date", id, label, iso(value instanceof Date date ? date : null));
            case "select", "radiobuttons" -> Input.select(id, label, ids(value), withNothing(options(field, issue)));
            case "multiselect", "multicheckboxes" ->
                new Input(id, label, "multiselect", false, idList(value), options(field, issue), "", "");
            case "userpicker" -> people(id, label, value instanceof ApplicationUser user ? user : null);
            default -> Input.of("text", id, label, FieldValues.text(value, t));
        };
    }

    private List<Choice> options(CustomField field, Issue issue) {
        Collection<Option> options = field.getOptions(null, new ProjectContext(issue.getProjectId()));
        return options == null
                ? List.of()
                : options.stream()
                        .map(option -> new Choice(String.valueOf(option.getOptionId()), option.getValue()))
                        .toList();
    }

    private static List<Choice> withNothing(List<Choice> choices) {
        return Stream.concat(Stream.of(NOTHING), choices.stream()).toList();
    }

    private static String ids(@Nullable Object value) {
        return String.join(",", idList(value));
    }

    private static List<String> idList(@Nullable Object value) {
        Function<Object, String> id =
                one -> one instanceof Option option ? String.valueOf(option.getOptionId()) : String.valueOf(one);
        if (value instanceof Collection<?> many) {
            return many.stream().map(id).toList();
        }
        return value == null ? List.of() : List.of(id.apply(value));
    }

    private static String iso(@Nullable Date date) {
        return date == null
                ? ""
                : date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
