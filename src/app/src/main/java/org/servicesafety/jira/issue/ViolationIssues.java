package org.servicesafety.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;

/** Writes the issues of violations through Jira's own service, so that rights, history and events hold. */
public final class ViolationIssues {
    private static final int SUMMARY = 255;

    private final IssueService service;
    private final Jira jira;
    private final Registry registry;
    private final IssueFields fields;
    private final Units units;

    /** What else of Jira is asked. */
    public record Jira(
            ProjectManager projects,
            UserManager users,
            JiraAuthenticationContext who,
            DateTimeFormatterFactory dates) {}

    public ViolationIssues(IssueService service, Jira jira, Registry registry, IssueFields fields, Units units) {
        this.service = service;
        this.jira = jira;
        this.registry = registry;
        this.fields = fields;
        this.units = units;
    }

    Issue create(Act act, ViolationContent content) {
        IssueInputParameters input = filled(service.newIssueInputParameters(), act, content);
        input.setProjectId(project(act))
                .setIssueTypeId(registry.id(IssueKind.VIOLATION).orElseThrow(ViolationIssues::notSetUp));
        input.setReporterId(me().getUsername());
        IssueService.CreateValidationResult checked = service.validateCreate(me(), input);
        refuse(checked.isValid(), checked.getErrorCollection());
        IssueService.IssueResult created = service.create(me(), checked);
        refuse(created.isValid(), created.getErrorCollection());
        return created.getIssue();
    }

    Issue change(long issueId, Act act, ViolationContent content) {
        IssueInputParameters input = filled(service.newIssueInputParameters(), act, content);
        IssueService.UpdateValidationResult checked = service.validateUpdate(me(), issueId, input);
        refuse(checked.isValid(), checked.getErrorCollection());
        IssueService.IssueResult changed = service.update(me(), checked);
        refuse(changed.isValid(), changed.getErrorCollection());
        return changed.getIssue();
    }

    void delete(long issueId) {
        IssueService.DeleteValidationResult checked = service.validateDelete(me(), issueId);
        refuse(checked.isValid(), checked.getErrorCollection());
        ErrorCollection errors = service.delete(me(), checked);
        refuse(!errors.hasAnyErrors(), errors);
    }

    private IssueInputParameters filled(IssueInputParameters input, Act act, ViolationContent content) {
        input.setSummary(summary(content.text())).setDescription(content.text());
        input.setDueDate(dueDate(act, content))
                .setAssigneeId(userName(content.responsible().user()));
        put(input, SafetyField.ACT, String.valueOf(act.id().value()));
        put(input, SafetyField.UNIT, String.valueOf(act.unit().value()));
        put(input, SafetyField.VIOLATION_KIND, content.kind());
        put(input, SafetyField.PROPOSAL, content.proposal());
        put(input, SafetyField.RESPONSIBLE_TITLE, content.responsible().title());
        return input;
    }

    private void put(IssueInputParameters input, SafetyField field, @Nullable String value) {
        fields.field(field)
                .ifPresent(
                        made -> input.addCustomFieldValue(made.getIdAsLong(), Objects.requireNonNullElse(value, "")));
    }

    /** Jira wants one line of 255 characters at most; the whole text stands in the description. */
    private static String summary(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SUMMARY ? line : line.substring(0, SUMMARY - 1) + "…";
    }

    private @Nullable String dueDate(Act act, ViolationContent content) {
        LocalDate due = content.due() != null ? content.due() : act.reportDue();
        return due == null
                ? null
                : jira.dates()
                        .formatter()
                        .withStyle(DateTimeStyle.DATE_PICKER)
                        .withSystemZone()
                        .format(Timestamp.valueOf(due.atStartOfDay()));
    }

    private @Nullable String userName(@Nullable String key) {
        return Optional.ofNullable(key)
                .map(jira.users()::getUserByKey)
                .map(ApplicationUser::getUsername)
                .orElse(null);
    }

    private Long project(Act act) {
        String key =
                units.find(act.body()).orElseThrow(ViolationIssues::notSetUp).projectKey();
        Project project = key == null ? null : jira.projects().getProjectObjByKey(key);
        if (project == null) {
            throw notSetUp();
        }
        return project.getId();
    }

    private ApplicationUser me() {
        return jira.who().getLoggedInUser();
    }

    private static Invalid notSetUp() {
        return new Invalid(Fault.of("project-not-set-up"));
    }

    /** What Jira itself refuses (a required field of the site, a right) is shown in Jira's own words. */
    private static void refuse(boolean fine, ErrorCollection errors) {
        if (fine) {
            return;
        }
        Faults.Check check = Faults.check();
        errors.getErrors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(error -> check.add(fieldOf(error.getKey()), "refused-by-jira", error.getValue()));
        errors.getErrorMessages().forEach(message -> check.add(null, "refused-by-jira", message));
        check.refuseIfAny();
    }

    /** The field of the request that Jira means. */
    private static String fieldOf(String jira) {
        return switch (jira) {
            case "assignee" -> "responsible.user";
            case "duedate" -> "due";
            case "summary", "description" -> "text";
            default -> jira;
        };
    }
}
