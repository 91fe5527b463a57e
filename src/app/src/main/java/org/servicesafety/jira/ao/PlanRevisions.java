package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.Approval;
import org.servicesafety.domain.plan.Clarification;
import org.servicesafety.domain.plan.ClarificationCause;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanState;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.plan.Submission;
import org.servicesafety.jira.figures.Filter;

/** Revisions of plans in the table PLAN_REVISION. */
final class PlanRevisions {

    private final ActiveObjects ao;

    PlanRevisions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The revisions of these plans, each plan's by number. */
    Map<PlanId, List<Revision>> of(Collection<Long> plans) {
        Query query = Asked.by(Filter.all().among("PLAN_ID", plans)).order("PLAN_ID, REVISION");
        return Arrays.stream(ao.find(PlanRevisionRow.class, query))
                .collect(Collectors.groupingBy(
                        row -> new PlanId(row.getPlanId()),
                        Collectors.mapping(PlanRevisions::revision, Collectors.toList())));
    }

    /** Writes the revision, which may be a new one. */
    void write(PlanId plan, Revision revision) {
        String key = plan.value() + "/" + revision.number();
        PlanRevisionRow[] found = ao.find(PlanRevisionRow.class, "REVISION_KEY = ?", key);
        PlanRevisionRow row = found.length > 0 ? found[0] : create(plan, revision, key);
        row.setPlanState(revision.state().name());
        write(row, revision.content());
        write(row, revision.clarification());
        write(row, revision.submission());
        row.setReturned(Values.textOrNull(revision.returned()));
        write(row, revision.approval());
        row.save();
    }

    void remove(PlanId plan) {
        ao.deleteWithSQL(PlanRevisionRow.class, "PLAN_ID = ?", Math.toIntExact(plan.value()));
    }

    private PlanRevisionRow create(PlanId plan, Revision revision, String key) {
        return ao.create(
                PlanRevisionRow.class,
                new DBParam("PLAN_ID", Math.toIntExact(plan.value())),
                new DBParam("REVISION", revision.number()),
                new DBParam("REVISION_KEY", key),
                new DBParam("PLAN_STATE", revision.state().name()));
    }

    private static void write(PlanRevisionRow row, PlanContent content) {
        row.setGoals(Values.textOrNull(content.goals()));
        row.setTasks(Values.textOrNull(content.tasks()));
        row.setRequirements(Values.textOrNull(content.requirements()));
    }

    private static void write(PlanRevisionRow row, @Nullable Clarification why) {
        row.setCause(why == null ? null : why.cause().name());
        row.setReason(why == null ? null : why.reason());
    }

    private static void write(PlanRevisionRow row, @Nullable Submission submission) {
        row.setSubmittedBy(submission == null ? null : submission.by());
        row.setSubmittedOn(submission == null ? null : submission.on().toString());
    }

    private static void write(PlanRevisionRow row, @Nullable Approval approval) {
        row.setApprovedBy(approval == null ? null : approval.by());
        row.setApprovedOn(approval == null ? null : approval.on().toString());
        row.setRecordedOn(approval == null ? null : approval.recordedOn().toString());
    }

    private static Revision revision(PlanRevisionRow row) {
        return new Revision(
                row.getRevision(),
                PlanState.valueOf(row.getPlanState()),
                new PlanContent(row.getGoals(), row.getTasks(), row.getRequirements()),
                clarification(row.getCause(), row.getReason()),
                submission(row.getSubmittedBy(), Values.day(row.getSubmittedOn())),
                row.getReturned(),
                approval(row));
    }

    private static @Nullable Clarification clarification(@Nullable String cause, @Nullable String reason) {
        return cause == null
                ? null
                : new Clarification(ClarificationCause.valueOf(cause), Objects.requireNonNullElse(reason, ""));
    }

    private static @Nullable Submission submission(@Nullable String by, @Nullable LocalDate on) {
        return by == null || on == null ? null : new Submission(by, on);
    }

    private static @Nullable Approval approval(PlanRevisionRow row) {
        String by = row.getApprovedBy();
        LocalDate on = Values.day(row.getApprovedOn());
        LocalDate recordedOn = Values.day(row.getRecordedOn());
        return by == null || on == null || recordedOn == null ? null : new Approval(by, on, recordedOn);
    }
}
