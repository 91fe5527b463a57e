package org.servicesafety.jira.notify;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.reminder.Digest;
import org.servicesafety.domain.reminder.Matter;
import org.servicesafety.domain.reminder.Stage;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.rest.ObligationWords;

/**
 * A digest as plain text: by stage, the worst first, each matter with its body, term, clause and address.
 *
 * @param baseUrl Jira's own address
 */
record DigestText(Digest digest, Wording wording, Map<UnitId, UnitLabel> bodies, String baseUrl) {

    private static final String TEXT = "service-safety.reminder.";
    private static final String LINE = "\n";

    /** An activity may be a page long; the record has it whole. */
    private static final int LONGEST = 300;

    String subject() {
        long late = digest.matters().stream()
                .filter(matter -> matter.stage().late())
                .count();
        long all = digest.matters().size() + digest.more();
        String day = wording.day(digest.day());
        return late == 0
                ? wording.counted(TEXT + "subject", all, day)
                : wording.counted(TEXT + "subject-late", all, day, late);
    }

    String body() {
        StringBuilder text = new StringBuilder(wording.text(TEXT + "opening", wording.day(digest.day()))).append(LINE);
        Stage stage = null;
        for (Matter matter : digest.matters()) {
            if (matter.stage() != stage) {
                stage = matter.stage();
                text.append(LINE).append(wording.text(TEXT + "stage." + stage)).append(LINE);
            }
            append(text, matter.obligation());
        }
        if (digest.more() > 0) {
            text.append(LINE).append(wording.text(TEXT + "more", digest.more())).append(LINE);
        }
        return text.append(LINE).append(wording.text(TEXT + "why")).append(LINE).toString();
    }

    private void append(StringBuilder text, Obligation obligation) {
        UnitLabel body = bodies.get(obligation.body());
        ObligationWords words = new ObligationWords(obligation, wording);
        String link = words.link(body == null ? null : body.projectKey());
        text.append("- ").append(oneLine(words.title())).append(LINE).append("  ");
        if (body != null) {
            text.append(oneLine(body.name().in(wording.language().tag()))).append("; ");
        }
        text.append(term(obligation))
                .append(LINE)
                .append("  ")
                .append(wording.text(TEXT + "performer", oneLine(words.performer())))
                .append(LINE);
        if (link != null) {
            text.append("  ").append(baseUrl).append(link).append(LINE);
        }
    }

    private String term(Obligation obligation) {
        String day = wording.day(obligation.due());
        String left = wording.daysLeft(ChronoUnit.DAYS.between(digest.day(), obligation.due()));
        return obligation.clause() == null
                ? wording.text(TEXT + "term", day, left)
                : wording.text(TEXT + "term-clause", day, left, obligation.clause());
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
