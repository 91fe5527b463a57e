package org.servicesafety.jira.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActAccess;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.ActFigures;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.rest.ActJson.MemberJson;
import org.servicesafety.jira.rest.ActJson.SignatureJson;
import org.servicesafety.jira.security.UserNames;

/** Shows acts to a person in a language. */
public final class ActView {

    private final UnitNames units;
    private final ActFigures figures;
    private final UserNames users;

    public ActView(UnitNames units, ActFigures figures, UserNames users) {
        this.units = units;
        this.figures = figures;
        this.users = users;
    }

    /** One act. */
    ActJson show(Act act, Rights rights, Language language) {
        return in(List.of(act), rights, language).apply(act);
    }

    /** How to show each of these acts: names and counts are read once for all. */
    Function<Act, ActJson> in(Collection<Act> acts, Rights rights, Language language) {
        Map<UnitId, UnitLabel> labels = units.of(
                acts.stream().flatMap(act -> Stream.of(act.unit(), act.body())).toList());
        Map<ActId, Integer> violations =
                figures.violations(acts.stream().map(Act::id).toList());
        Function<UnitId, String> name = unit -> name(labels.get(unit), language);
        return act -> json(act, ActAccess.can(rights, act), name, violations.getOrDefault(act.id(), 0));
    }

    private static String name(@Nullable UnitLabel label, Language language) {
        return label == null ? "" : label.name().in(language.tag());
    }

    private ActJson json(Act act, List<String> can, Function<UnitId, String> name, int violations) {
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
                violations);
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
