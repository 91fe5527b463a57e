package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.PrintedRecord;
import org.servicesafety.domain.print.PrintedRecords;
import org.servicesafety.domain.print.PrintedRevision;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/**
 * Acts as they are printed and signed (Appendix 2). An act has one revision: what was signed is frozen, and a draft that is changed is
 * another paper. Its number is no part of what is signed for: it is given when the first signature is recorded, perhaps after printing.
 */
public final class PrintedActs implements PrintedRecords {

    /** The one revision. */
    public static final int REVISION = 1;

    /** Between fields: no text that people can enter holds it. */
    private static final String END = "\u001f";

    private final Acts acts;
    private final Violations violations;
    private final Units units;

    public PrintedActs(Acts acts, Violations violations, Units units) {
        this.acts = acts;
        this.violations = violations;
        this.units = units;
    }

    @Override
    public FormKind kind() {
        return FormKind.ACT;
    }

    @Override
    public Optional<PrintedRecord> find(Rights rights, long id) {
        return acts.find(new ActId(id))
                .filter(act -> rights.sees(act.body()))
                .map(act -> new PrintedRecord(
                        ref(act.id()),
                        key(act),
                        act.body(),
                        ActAccess.mayEdit(rights, act),
                        List.of(printed(act, violations.of(act.id())))));
    }

    public static RecordRef ref(ActId id) {
        return new RecordRef(FormKind.ACT, id.value());
    }

    /** Short name of the act, without spaces: {@code MU03-ACT-16-2026}, of one without number {@code MU03-ACT-DRAFT-57} by its id. */
    public String key(Act act) {
        String code = units.find(act.body()).map(Unit::content).orElseThrow().code();
        ActNumber number = act.number();
        return code.replaceAll("\\s", "_")
                + (number == null ? "-ACT-DRAFT-" + act.id().value() : "-ACT-" + number.number() + "-" + number.year());
    }

    /** The act with these violations as it is signed. */
    public static PrintedRevision printed(Act act, List<Violation> violations) {
        ActContent content = act.content();
        Stream<@Nullable String> head = Stream.of(
                String.valueOf(content.unit().value()),
                content.grounds(),
                day(content.control().startedOn()),
                day(content.control().endedOn()),
                String.valueOf(content.findings().noViolations()),
                content.findings().proposals(),
                day(content.findings().reportDue()));
        Stream<@Nullable String> people = Stream.concat(
                        Stream.ofNullable(content.commission().chair()), content.commission().members().stream())
                .flatMap(PrintedActs::person);
        Stream<@Nullable String> rows =
                violations.stream().map(Violation::content).flatMap(PrintedActs::violation);
        String text = Stream.of(head, people, rows)
                .flatMap(part -> part)
                .map(value -> value == null ? "" : value)
                .collect(Collectors.joining(END));
        return new PrintedRevision(REVISION, text);
    }

    private static Stream<@Nullable String> person(CommissionMember member) {
        return Stream.of(member.position(), member.rank(), member.name(), member.user());
    }

    private static Stream<@Nullable String> violation(ViolationContent violation) {
        return Stream.of(
                violation.text(),
                violation.kind(),
                violation.proposal(),
                violation.responsible().user(),
                violation.responsible().title(),
                day(violation.due()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
