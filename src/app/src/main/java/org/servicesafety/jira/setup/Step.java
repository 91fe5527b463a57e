package org.servicesafety.jira.setup;

import java.util.List;

/**
 * A line of the set-up's report.
 *
 * @param code names the line; its text has the key {@code service-safety.setup.step.<code>}
 * @param parts what must be there, in the order in which it is made
 */
record Step(String code, List<Part> parts) {

    Outcome look() {
        int missing = (int) parts.stream().filter(Part::missing).count();
        return new Outcome(code, missing == 0 ? Outcome.State.EXISTS : Outcome.State.TO_ADD, parts.size(), missing);
    }

    Outcome carryOut() {
        int added = 0;
        for (Part part : parts) {
            if (part.missing()) {
                part.make().run();
                added++;
            }
        }
        return new Outcome(code, added == 0 ? Outcome.State.EXISTS : Outcome.State.ADDED, parts.size(), added);
    }
}
