package org.servicesafety.jira.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Deadline;
import org.servicesafety.domain.inspection.PrintedActs;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.print.CheckCodes;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;

/** Fills Appendix 2 from an act. */
public final class ActSheets {

    private final ReadAct acts;
    private final PrintedActs printed;
    private final CheckCodes codes;
    private final PlanSheets.Names names;
    private final Clock clock;

    public ActSheets(ReadAct acts, PrintedActs printed, CheckCodes codes, PlanSheets.Names names, Clock clock) {
        this.acts = acts;
        this.printed = printed;
        this.codes = codes;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The form of an act.
     *
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     */
    public ActForm form(Rights rights, ActId id, Wording wording) {
        Act act = acts.read(rights, id);
        ActContent content = act.content();
        List<Violation> violations = acts.violations(rights, id);
        Map<UnitId, UnitLabel> labels = names.units().of(List.of(act.body(), act.unit()));
        UnitLabel body = Objects.requireNonNull(labels.get(act.body()));
        ActNumber number = act.number();
        return new ActForm(
                number == null ? null : number.number(),
                wording.text("service-safety.print.commander") + "\n" + name(body, wording),
                name(Objects.requireNonNull(labels.get(act.unit())), wording),
                orEmpty(content.grounds()),
                content.commission().chair() == null
                        ? null
                        : person(content.commission().chair()),
                content.commission().members().stream().map(this::person).toList(),
                content.control().startedOn(),
                content.control().endedOn(),
                new ActForm.Findings(
                        content.findings().noViolations(),
                        rows(act, violations, wording),
                        orEmpty(content.findings().proposals()),
                        act.reportDue()),
                act.keepUntil(),
                new Origin(
                        body.code(),
                        printed.key(act),
                        PrintedActs.REVISION,
                        null,
                        codes.of(PrintedActs.ref(id), PrintedActs.printed(act, violations)),
                        LocalDate.now(clock)));
    }

    private static String name(UnitLabel unit, Wording wording) {
        return unit.name().in(wording.language().tag());
    }

    private ActForm.Person person(CommissionMember member) {
        String name = member.name() == null ? names.users().fullNameOf(member.user()) : member.name();
        return new ActForm.Person(orEmpty(member.position()), orEmpty(member.rank()), name);
    }

    private List<ActForm.Violation> rows(Act act, List<Violation> violations, Wording wording) {
        Map<String, String> people = new HashMap<>();
        return violations.stream()
                .map(violation -> new ActForm.Violation(
                        violation.content().text(),
                        kind(violation.content().kind(), wording),
                        orEmpty(violation.repeatOf()),
                        orEmpty(violation.content().proposal()),
                        responsible(violation.content().responsible(), people),
                        violation.deadline(act.reportDue()).map(Deadline::due).orElse(null)))
                .toList();
    }

    private static String kind(@Nullable String kind, Wording wording) {
        String key = "service-safety.violation.kind." + kind;
        return kind == null ? "" : withinSentence(wording.has(key) ? wording.text(key) : kind);
    }

    /** Begun with a small letter, unless it is an abbreviation. */
    private static String withinSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String responsible(Responsible responsible, Map<String, String> people) {
        if (responsible.title() != null) {
            return responsible.title();
        }
        return responsible.user() == null ? "" : people.computeIfAbsent(responsible.user(), names.users()::fullNameOf);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
