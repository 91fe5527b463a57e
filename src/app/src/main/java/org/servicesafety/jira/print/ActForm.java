package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that Appendix 2 shows of an act. What is null or empty is printed as a line to write on.
 *
 * @param number of the act among those of its body and year; null on a draft or blank form
 * @param office who approves it: "Commander of military unit 10411"
 * @param unit name of the inspected unit
 * @param grounds for the control
 * @param chair the chairperson; null if there is none yet
 * @param from first day of the control
 * @param to last day of the control, inclusive
 * @param findings what was revealed and proposed
 * @param keepUntil last day of keeping, inclusive; null for a draft
 * @param origin where the sheet comes from; null on a blank form
 */
public record ActForm(
        @Nullable Integer number,
        String office,
        String unit,
        String grounds,
        @Nullable Person chair,
        List<Person> members,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Findings findings,
        @Nullable LocalDate keepUntil,
        @Nullable Origin origin) {

    /** Lines for members on a form to be filled in by hand. */
    private static final int BLANK_MEMBERS = 3;

    public ActForm {
        members = List.copyOf(members);
    }

    /**
     * Somebody of the commission; each text may be empty.
     *
     * @param name surname and initials
     */
    public record Person(String position, String rank, String name) {
        static final Person NOBODY = new Person("", "", "");

        boolean isBlank() {
            return (position + rank + name).isBlank();
        }
    }

    /**
     * What was found.
     *
     * @param none whether the commission states that there are no violations
     * @param proposals for the elimination of all violations together
     * @param reportDue last timely day of the report on elimination
     */
    public record Findings(boolean none, List<Violation> violations, String proposals, @Nullable LocalDate reportDue) {
        public Findings {
            violations = List.copyOf(violations);
        }
    }

    /**
     * A violation.
     *
     * @param kind its name; empty if it has none
     * @param repeatOf key of the earlier violation; empty if it is none
     * @param proposal for its elimination; empty if there is none
     * @param responsible who answers for its elimination; empty for the commander of the unit
     * @param due last timely day of elimination; null if none is set
     */
    public record Violation(
            String text, String kind, String repeatOf, String proposal, String responsible, @Nullable LocalDate due) {}

    /** A form to be filled in by hand. */
    public static ActForm blank() {
        return new ActForm(
                null,
                "",
                "",
                "",
                null,
                Collections.nCopies(BLANK_MEMBERS, Person.NOBODY),
                null,
                null,
                new Findings(false, List.of(), "", null),
                null,
                null);
    }
}
