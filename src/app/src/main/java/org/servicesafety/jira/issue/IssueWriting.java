package org.servicesafety.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.comments.CommentManager;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;

/** Writes issues of the app through Jira's own service, so that rights, history and events hold. */
public final class IssueWriting {
    static final int SUMMARY = 255;

    private final IssueService service;
    private final Jira jira;
    private final Registry registry;
    private final IssueFields fields;
    private final Units units;

    /** What else of Jira is asked. */
    public record Jira(
            ProjectManager projects,
            SubTaskManager subTasks,
            UserManager users,
            JiraAuthenticationContext who,
            CommentManager comments,
            DateTimeFormatterFactory dates) {}

    public IssueWriting(IssueService service, Jira jira, Registry registry, IssueFields fields, Units units) {
        this.service = service;
        this.jira = jira;
        this.registry = registry;
        this.fields = fields;
        this.units = units;
    }

    IssueInputParameters input() {
        return service.newIssueInputParameters();
    }

    /**
     * Creates an issue in the project of the body.
     *
     * @param fieldOf the field of the request that a field of Jira stands for
     */
    Issue create(UnitId body, IssueKind kind, IssueInputParameters input, UnaryOperator<String> fieldOf) {
        input.setProjectId(project(body)).setIssueTypeId(registry.id(kind).orElseThrow(IssueWriting::notSetUp));
        input.setReporterId(me().getUsername());
        IssueService.CreateValidationResult checked = service.validateCreate(me(), input);
        refuse(checked.isValid(), checked.getErrorCollection(), fieldOf);
        IssueService.IssueResult created = service.create(me(), checked);
        refuse(created.isValid(), created.getErrorCollection(), fieldOf);
        return created.getIssue();
    }

    /**
     * Creates a part of an issue. The screens have no say: whoever makes it answers no form.
     *
     * @param as who is to have made it
     */
    Issue createPart(ApplicationUser as, Issue parent, IssueKind kind, IssueInputParameters input) {
        input.setProjectId(parent.getProjectObject().getId());
        input.setIssueTypeId(registry.id(kind).orElseThrow(IssueWriting::notSetUp));
        input.setReporterId(as.getUsername());
        input.setSkipScreenCheck(true);
        IssueService.CreateValidationResult checked = service.validateSubTaskCreate(as, parent.getId(), input);
        refuse(checked.isValid(), checked.getErrorCollection(), UnaryOperator.identity());
        IssueService.IssueResult created = service.create(as, checked);
        refuse(created.isValid(), created.getErrorCollection(), UnaryOperator.identity());
        try {
            jira.subTasks().createSubTaskIssueLink(parent, created.getIssue(), as);
        } catch (CreateException e) {
            throw new IllegalStateException(
                    "Jira could not join " + created.getIssue().getKey(), e);
        }
        return created.getIssue();
    }

    Issue change(long issueId, IssueInputParameters input, UnaryOperator<String> fieldOf) {
        IssueService.UpdateValidationResult checked = service.validateUpdate(me(), issueId, input);
        refuse(checked.isValid(), checked.getErrorCollection(), fieldOf);
        IssueService.IssueResult changed = service.update(me(), checked);
        refuse(changed.isValid(), changed.getErrorCollection(), fieldOf);
        return changed.getIssue();
    }

    /** Says something in the issue, in a comment of the person at work; nothing in an issue that is gone. */
    void say(long issueId, String words) {
        Issue issue = service.getIssue(me(), issueId).getIssue();
        if (issue != null) {
            jira.comments().create(issue, me(), words, true);
        }
    }

    /** Takes a step of the workflow. */
    void step(long issueId, int action, IssueInputParameters input, UnaryOperator<String> fieldOf) {
        IssueService.TransitionValidationResult checked = service.validateTransition(me(), issueId, action, input);
        refuse(checked.isValid(), checked.getErrorCollection(), fieldOf);
        IssueService.IssueResult taken = service.transition(me(), checked);
        refuse(taken.isValid(), taken.getErrorCollection(), fieldOf);
    }

    /** Whether the person may delete the issue; by Jira's own scheme few may. */
    boolean mayDelete(long issueId) {
        return service.validateDelete(me(), issueId).isValid();
    }

    void delete(long issueId) {
        IssueService.DeleteValidationResult checked = service.validateDelete(me(), issueId);
        refuse(checked.isValid(), checked.getErrorCollection(), UnaryOperator.identity());
        ErrorCollection errors = service.delete(me(), checked);
        refuse(!errors.hasAnyErrors(), errors, UnaryOperator.identity());
    }

    void put(IssueInputParameters input, SafetyField field, @Nullable String value) {
        fields.field(field)
                .ifPresent(
                        made -> input.addCustomFieldValue(made.getIdAsLong(), Objects.requireNonNullElse(value, "")));
    }

    /** Jira wants one line of 255 characters at most in summaries and in fields of one line. */
    static String line(String text) {
        return line(text, SUMMARY);
    }

    /** The same, of so many characters at most. */
    static String line(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }

    @Nullable
    String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : jira.dates()
                        .formatter()
                        .withStyle(DateTimeStyle.DATE_PICKER)
                        .withSystemZone()
                        .format(Timestamp.valueOf(day.atStartOfDay()));
    }

    @Nullable
    String userName(@Nullable String key) {
        return Optional.ofNullable(key)
                .map(jira.users()::getUserByKey)
                .map(ApplicationUser::getUsername)
                .orElse(null);
    }

    /** As {@code userName}, for work to come: nobody if the person is no longer at the site. */
    @Nullable
    String activeUserName(@Nullable String key) {
        return Optional.ofNullable(key)
                .map(jira.users()::getUserByKey)
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getUsername)
                .orElse(null);
    }

    private Long project(UnitId body) {
        String key = units.find(body).orElseThrow(IssueWriting::notSetUp).projectKey();
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
    private static void refuse(boolean fine, ErrorCollection errors, UnaryOperator<String> fieldOf) {
        if (fine) {
            return;
        }
        Faults.Check check = Faults.check();
        errors.getErrors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(error -> check.add(fieldOf.apply(error.getKey()), "refused-by-jira", error.getValue()));
        errors.getErrorMessages().forEach(message -> check.add(null, "refused-by-jira", message));
        check.refuseIfAny();
    }
}
