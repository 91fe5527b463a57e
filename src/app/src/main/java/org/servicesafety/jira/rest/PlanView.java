package org.servicesafety.jira.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.plan.Approval;
import org.servicesafety.domain.plan.Clarification;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.plan.PlanDeadline;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.plan.Submission;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.security.UserNames;

/** Shows plans to a person in a language. */
public final class PlanView {

    private final UnitNames units;
    private final UserNames users;
    private final PlanDeadline deadline;

    public PlanView(UnitNames units, UserNames users, PlanDeadline deadline) {
        this.units = units;
        this.users = users;
        this.deadline = deadline;
    }

    /** One plan. */
    PlanJson show(Plan plan, Rights rights, Language language) {
        return in(List.of(plan), rights, language).apply(plan);
    }

    /** How to show each of these plans: names are read once for all. */
    Function<Plan, PlanJson> in(Collection<Plan> plans, Rights rights, Language language) {
        Map<UnitId, UnitLabel> labels = units.of(plans.stream().map(Plan::body).toList());
        return plan -> json(plan, PlanAccess.can(rights, plan), labels.get(plan.body()), language);
    }

    private PlanJson json(Plan plan, List<String> can, @Nullable UnitLabel body, Language language) {
        RevisionJson latest = revision(plan, plan.latest());
        Optional<Revision> inForce = plan.inForce();
        Optional<Approval> approval = inForce.map(Revision::approval);
        return new PlanJson(
                plan.id().value(),
                plan.version(),
                plan.body().value(),
                plan.year(),
                latest.state(),
                latest.number(),
                inForce.map(Revision::number).orElse(null),
                latest.goals(),
                latest.tasks(),
                latest.requirements(),
                latest.cause(),
                latest.reason(),
                latest.submittedBy(),
                latest.submittedOn(),
                latest.returnReason(),
                approval.map(Approval::by).map(users::of).orElse(null),
                approval.map(Approval::on).map(Object::toString).orElse(null),
                approval.map(Approval::recordedOn).map(Object::toString).orElse(null),
                deadline.lastDay(plan).toString(),
                deadline.timely(plan).orElse(null),
                body == null ? "" : body.name().in(language.tag()),
                body == null ? null : body.projectKey(),
                can);
    }

    /** A revision of the plan. */
    RevisionJson revision(Plan plan, Revision revision) {
        Optional<Clarification> why = Optional.ofNullable(revision.clarification());
        Optional<Submission> submission = Optional.ofNullable(revision.submission());
        Optional<Approval> approval = Optional.ofNullable(revision.approval());
        return new RevisionJson(
                revision.number(),
                revision.state().name(),
                plan.inForce().filter(revision::equals).isPresent(),
                revision.content().goals(),
                revision.content().tasks(),
                revision.content().requirements(),
                why.map(Clarification::cause).map(Enum::name).orElse(null),
                why.map(Clarification::reason).orElse(null),
                submission.map(Submission::by).map(users::of).orElse(null),
                submission.map(Submission::on).map(Object::toString).orElse(null),
                revision.returned(),
                approval.map(Approval::by).map(users::of).orElse(null),
                approval.map(Approval::on).map(Object::toString).orElse(null),
                approval.map(Approval::recordedOn).map(Object::toString).orElse(null));
    }
}
