package org.servicesafety.domain.unit;

import java.util.Objects;
import java.util.Optional;
import org.servicesafety.domain.fault.Faults;

/** What records forbid: figures of past periods must stay true (clause 16 compares with them). */
final class UnitHistory {

    private final UnitRecords records;

    UnitHistory(UnitRecords records) {
        this.records = records;
    }

    /** Why a unit may not become what the content says, because of what is on record about it or units below it. */
    Faults.Check faults(Unit unit, UnitContent content) {
        Faults.Check check = Faults.check();
        if (touchesHistory(unit, content)) {
            Optional<Existence> span = records.spanOf(unit.path());
            span.ifPresent(days -> check(unit, content, days, check));
        }
        return check;
    }

    private static boolean touchesHistory(Unit unit, UnitContent content) {
        return !Objects.equals(unit.parent(), content.parent())
                || unit.kind() != content.type().kind()
                || !unit.existence().within(content.existence());
    }

    private static void check(Unit unit, UnitContent content, Existence recorded, Faults.Check check) {
        check.addIf(!Objects.equals(unit.parent(), content.parent()), "parentId", "parent-fixed");
        check.addIf(unit.kind() != content.type().kind(), "kind", "kind-fixed");
        boolean early = recorded.from().isBefore(content.existence().from());
        check.addIf(early, "validFrom", "records-outside", recorded.from());
        check.addIf(
                !early && !recorded.within(content.existence()),
                "validTo",
                "records-outside",
                Optional.ofNullable(recorded.to()).map(Object::toString).orElse(""));
    }
}
