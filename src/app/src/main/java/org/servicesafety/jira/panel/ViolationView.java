package org.servicesafety.jira.panel;

import java.util.List;

/**
 * What the panel of a violation says, in words.
 *
 * @param language of the words, for the attribute {@code lang}
 * @param deadline days left or over, or that it is eliminated
 * @param overdue whether the deadline is over and the violation is not eliminated
 * @param clause of the order
 * @param steps of the violation's life
 * @param stepsName what the steps are
 * @param earlier those of the same kind that were found in the unit before, by links to their issues
 * @param earlierName what they are, empty if there are none
 */
public record ViolationView(
        String language,
        String deadline,
        boolean overdue,
        String clause,
        List<Step> steps,
        String stepsName,
        List<Fact> facts,
        List<Fact> earlier,
        String earlierName) {

    /** One state: before the present one, or it, or still to come. */
    public record Step(String title, boolean done, boolean current) {}

    /**
     * One line.
     *
     * @param link address within Jira, empty for none
     * @param note said behind it in grey, empty for none
     */
    public record Fact(String name, String text, String link, String note) {

        static Fact plain(String name, String text) {
            return new Fact(name, text, "", "");
        }
    }
}
