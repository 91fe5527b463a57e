package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.form.FormReader;

/**
 * Reads the content of an act: {@code grounds, chair {position, rank, name, user}, members [same], startedOn, endedOn, areas, noViolations,
 * proposals, reportDue}. A {@code user} is a user name in the form and a key in the act. Body and unit are found by the caller.
 */
final class ActReader {

    static final int LONGEST_LINE = 255;
    static final int LONGEST_TEXT = 10_000;
    private static final CommissionMember NOBODY = new CommissionMember(null, null, null, null);

    private final FormReader form;
    private final People people;

    ActReader(FormReader form, People people) {
        this.form = form;
        this.people = people;
    }

    @Nullable
    String grounds() {
        return form.text("grounds", LONGEST_TEXT);
    }

    Commission commission() {
        CommissionMember chair = form.within("chair", this::member);
        List<CommissionMember> members = form.each("members", this::member).stream()
                .filter(member -> !member.equals(NOBODY))
                .toList();
        return new Commission(chair.equals(NOBODY) ? null : chair, members);
    }

    Control control() {
        return new Control(
                form.day("startedOn"), form.day("endedOn"), Set.copyOf(form.choices("areas", ControlArea.class)));
    }

    Findings findings() {
        return new Findings(form.flag("noViolations"), form.text("proposals", LONGEST_TEXT), form.day("reportDue"));
    }

    private CommissionMember member(FormReader part) {
        return new CommissionMember(
                part.text("position", LONGEST_LINE),
                part.text("rank", LONGEST_LINE),
                part.text("name", LONGEST_LINE),
                user(part, people));
    }

    /** Key of the user whose name stands in {@code user}; a fault {@code unknown-user} if there is none. */
    static @Nullable String user(FormReader part, People people) {
        String name = part.text("user", LONGEST_LINE);
        if (name == null) {
            return null;
        }
        Optional<Person> person = people.named(name);
        if (person.isEmpty()) {
            part.fault("user", "unknown-user", name);
        }
        return person.map(Person::userKey).orElse(null);
    }
}
