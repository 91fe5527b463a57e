package org.servicesafety.jira.ao;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ActQuery;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Commission;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Control;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.Findings;
import org.servicesafety.domain.inspection.Retention;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.jira.figures.Filter;

/** How an act lies in its row; its commission lies in rows of its own. */
final class ActRows {

    private static final String KEEPING_OVER = "a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED') AND a.\"KEEP_UNTIL\" < ?";
    private static final String REPORT_LATE =
            "a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED') AND a.\"REPORTED_ON\" IS NULL AND a.\"REPORT_DUE\" < ?";

    private ActRows() {}

    static void write(ActRow row, Act act) {
        ActContent content = act.content();
        row.setBodyId(Values.key(content.body()));
        row.setUnitId(Values.key(content.unit()));
        row.setGrounds(Values.textOrNull(content.grounds()));
        write(row, content.control());
        write(row, content.findings());
        write(row, act, act.number());
        row.setActState(act.state().name());
        LocalDate keepUntil = act.keepUntil();
        row.setKeepUntil(Values.day(keepUntil));
        row.setDecideBy(keepUntil == null ? null : Values.day(Retention.decideBy(keepUntil)));
        row.setSignedOn(Values.day(completedOn(act)));
        row.setSupplementsId(keyOrNull(content.supplements()));
        row.setPlanItem(Values.textOrNull(content.planItem()));
        LaterColumns.write(row, act.after());
    }

    private static @Nullable Integer keyOrNull(@Nullable ActId act) {
        return act == null ? null : Math.toIntExact(act.value());
    }

    private static void write(ActRow row, Control control) {
        row.setStartedOn(Values.day(control.startedOn()));
        row.setEndedOn(Values.day(control.endedOn()));
        row.setAreas(areas(control.areas()));
    }

    private static void write(ActRow row, Findings findings) {
        row.setNoViolations(findings.noViolations());
        row.setProposals(Values.textOrNull(findings.proposals()));
        row.setReportDue(Values.day(findings.reportDue()));
    }

    private static void write(ActRow row, Act act, @Nullable ActNumber number) {
        row.setActNumber(number == null ? null : number.number());
        row.setActYear(number == null ? null : number.year());
        row.setNumberKey(
                number == null
                        ? "draft/" + act.id().value()
                        : act.body().value() + "/" + number.year() + "/" + number.number());
    }

    private static @Nullable LocalDate completedOn(Act act) {
        return act.state().signed()
                ? act.signatures().stream()
                        .map(Signature::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static @Nullable String areas(Set<ControlArea> areas) {
        return Values.textOrNull(areas.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }

    private static Set<ControlArea> areas(@Nullable String names) {
        Set<ControlArea> areas = EnumSet.noneOf(ControlArea.class);
        if (names != null) {
            Arrays.stream(names.split(",", -1)).map(ControlArea::valueOf).forEach(areas::add);
        }
        return areas;
    }

    /** The act of a row, with its commission and the signatures. */
    static Act act(ActRow row, List<ActPersons.Person> persons) {
        return new Act(
                new ActId(row.getID()),
                row.getVersion(),
                content(row, persons),
                ActState.valueOf(row.getActState()),
                number(row),
                signatures(persons),
                Values.day(row.getKeepUntil()),
                LaterColumns.read(row));
    }

    private static ActContent content(ActRow row, List<ActPersons.Person> persons) {
        return new ActContent(
                new UnitId(row.getBodyId()),
                new UnitId(row.getUnitId()),
                row.getGrounds(),
                commission(persons),
                new Control(Values.day(row.getStartedOn()), Values.day(row.getEndedOn()), areas(row.getAreas())),
                new Findings(row.isNoViolations(), row.getProposals(), Values.day(row.getReportDue())),
                row.getSupplementsId() == null ? null : new ActId(row.getSupplementsId()),
                row.getPlanItem());
    }

    private static @Nullable ActNumber number(ActRow row) {
        Integer number = row.getActNumber();
        Integer year = row.getActYear();
        return number == null || year == null ? null : new ActNumber(number, year);
    }

    private static List<Signature> signatures(List<ActPersons.Person> persons) {
        return persons.stream()
                .flatMap(person -> Stream.ofNullable(person.signature()))
                .toList();
    }

    private static Commission commission(List<ActPersons.Person> persons) {
        CommissionMember chair = persons.stream()
                .filter(person -> person.seat().isChair())
                .map(ActPersons.Person::member)
                .findFirst()
                .orElse(null);
        List<CommissionMember> members = persons.stream()
                .filter(person -> !person.seat().isChair())
                .map(ActPersons.Person::member)
                .toList();
        return new Commission(chair, members);
    }

    static Filter filter(ActQuery query) {
        return Filter.all()
                .among(
                        "a.\"BODY_ID\"",
                        query.bodies().stream().map(UnitId::value).toList())
                .andIf(prefix(query.unit()), "u.\"PATH\" LIKE ?")
                .andIf(Values.day(query.from()), "a.\"ENDED_ON\" >= ?")
                .andIf(Values.day(query.to()), "a.\"ENDED_ON\" <= ?")
                .andIf(Values.name(query.state()), "a.\"ACT_STATE\" = ?")
                .andIf(Values.day(query.keepingOver()), KEEPING_OVER)
                .andIf(Values.day(query.reportLate()), REPORT_LATE);
    }

    private static @Nullable String prefix(@Nullable UnitPath place) {
        return place == null ? null : place.text() + "%";
    }
}
