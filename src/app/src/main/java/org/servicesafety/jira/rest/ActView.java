package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActAccess;
import org.servicesafety.domain.inspection.ActEvent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActReport;
import org.servicesafety.domain.inspection.Assent;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Disposal;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.ActFigures;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.rest.ActJson.AssentJson;
import org.servicesafety.jira.rest.ActJson.DisposalJson;
import org.servicesafety.jira.rest.ActJson.EventJson;
import org.servicesafety.jira.rest.ActJson.MemberJson;
import org.servicesafety.jira.rest.ActJson.ReportJson;
import org.servicesafety.jira.rest.ActJson.SignatureJson;
import org.servicesafety.jira.security.UserNames;

/** Shows acts to a person in a language. */
public final class ActView {

    private final UnitNames units;
    private final ActFigures figures;
    private final UserNames users;
    private final Clock clock;

    public ActView(UnitNames units, ActFigures figures, UserNames users, Clock clock) {
        this.units = units;
        this.figures = figures;
        this.users = users;
        this.clock = clock;
    }

    private record Counts(int all, int open) {}

    /** One act. */
    ActJson show(Act act, Rights rights, Language language) {
        return in(List.of(act), rights, language).apply(act);
    }

    /** How to show each of these acts: names and counts are read once for all. */
    Function<Act, ActJson> in(Collection<Act> acts, Rights rights, Language language) {
        Map<UnitId, UnitLabel> labels = units.of(
                acts.stream().flatMap(act -> Stream.of(act.unit(), act.body())).toList());
        List<ActId> ids = acts.stream().map(Act::id).toList();
        Map<ActId, Integer> violations = figures.violations(ids);
        Map<ActId, Integer> open = figures.open(ids);
        Map<ActId, List<Long>> supplements = figures.supplements(ids);
        Function<Act, UnitId> owner = act ->
                Optional.ofNullable(labels.get(act.unit())).map(UnitLabel::body).orElse(act.body());
        Function<UnitId, String> name = unit -> name(labels.get(unit), language);
        return act -> json(
                act,
                ActAccess.can(rights, act, owner.apply(act), LocalDate.now(clock)),
                name,
                new Counts(violations.getOrDefault(act.id(), 0), open.getOrDefault(act.id(), 0)),
                supplements.getOrDefault(act.id(), List.of()));
    }

    /** Something that happened to an act. */
    EventJson show(ActEvent event) {
        return new EventJson(event.kind().name(), name(event.by()), event.at().toString(), event.about());
    }

    private static String name(@Nullable UnitLabel label, Language language) {
        return label == null ? "" : label.name().in(language.tag());
    }

    private ActJson json(
            Act act, List<String> can, Function<UnitId, String> name, Counts violations, List<Long> supplements) {
        return new ActJson(
                act.id().value(),
                act.version(),
                Optional.ofNullable(act.number()).map(Object::toString).orElse(null),
                act.body().value(),
                act.unit().value(),
                act.content().grounds(),
                member(act.commission().chair()),
                act.commission().members().stream().map(this::member).toList(),
                Plain.day(act.content().control().startedOn()),
                Plain.day(act.endedOn()),
                act.content().control().areas().stream()
                        .sorted()
                        .map(Enum::name)
                        .toList(),
                act.content().findings().noViolations(),
                act.content().findings().proposals(),
                Plain.day(act.reportDue()),
                act.state().name(),
                Plain.day(act.keepUntil()),
                act.signatures().stream().map(ActView::signature).toList(),
                can,
                name.apply(act.unit()),
                name.apply(act.body()),
                violations.all,
                violations.open,
                Optional.ofNullable(act.content().supplements())
                        .map(ActId::value)
                        .orElse(null),
                supplements,
                act.content().planItem(),
                assent(act.after().approval()),
                assent(act.after().acknowledgement()),
                report(act.after().report()),
                disposal(act.after().disposal()));
    }

    private @Nullable AssentJson assent(@Nullable Assent assent) {
        return assent == null
                ? null
                : new AssentJson(
                        name(assent.by()),
                        users.fullNameOf(assent.by()),
                        assent.on().toString());
    }

    private @Nullable ReportJson report(@Nullable ActReport report) {
        return report == null ? null : new ReportJson(report.on().toString(), report.outgoing(), name(report.by()));
    }

    private @Nullable DisposalJson disposal(@Nullable Disposal disposal) {
        return disposal == null
                ? null
                : new DisposalJson(
                        disposal.decision(), disposal.number(), disposal.on().toString(), name(disposal.by()));
    }

    private String name(String key) {
        return Objects.requireNonNullElse(users.of(key), key);
    }

    private @Nullable MemberJson member(@Nullable CommissionMember member) {
        return member == null
                ? null
                : new MemberJson(member.position(), member.rank(), member.name(), users.of(member.user()));
    }

    private static SignatureJson signature(Signature signature) {
        return new SignatureJson(
                signature.seat().number(), signature.who(), signature.on().toString(), signature.paper());
    }
}
