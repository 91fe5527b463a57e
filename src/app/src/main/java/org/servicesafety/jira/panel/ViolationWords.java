package org.servicesafety.jira.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.panel.ViolationFacts.Earlier;
import org.servicesafety.jira.panel.ViolationFacts.Found;

/** Says in words what is known of a violation. */
final class ViolationWords {

    private static final String KEY = "service-safety.panel.";

    private final Wording wording;
    private final String contextPath;
    private final LocalDate today;

    ViolationWords(Wording wording, String contextPath, LocalDate today) {
        this.wording = wording;
        this.contextPath = contextPath;
        this.today = today;
    }

    ViolationView view(Found found, List<Earlier> earlier) {
        return new ViolationView(
                wording.language().tag(),
                deadline(found),
                overdue(found),
                wording.text("service-safety.ui.clause", "14"),
                steps(found.own().status()),
                wording.text(KEY + "steps"),
                facts(found),
                earlier.stream().map(this::earlier).toList(),
                earlier.isEmpty() ? "" : text("earlier"));
    }

    /** When it was found, and how it was eliminated. */
    private ViolationView.Fact earlier(Earlier one) {
        return new ViolationView.Fact(
                "",
                one.key(),
                contextPath + "/browse/" + one.key(),
                text("earlier.found", wording.day(one.endedOn()), outcome(one)));
    }

    private String outcome(Earlier one) {
        LocalDate on = one.eliminatedOn();
        LocalDate due = one.due();
        if (on == null || !one.status().eliminated()) {
            return text("status." + one.status());
        }
        boolean late = due != null && on.isAfter(due);
        return text(late ? "earlier.late" : "earlier.in-time", wording.day(on));
    }

    private String deadline(Found found) {
        LocalDate due = found.due();
        if (found.own().status().eliminated()) {
            LocalDate on = found.own().eliminatedOn();
            return on == null ? text("eliminated") : text("eliminated-on", wording.day(on));
        }
        return due == null ? text("no-deadline") : wording.daysLeft(ChronoUnit.DAYS.between(today, due));
    }

    private boolean overdue(Found found) {
        LocalDate due = found.due();
        return due != null && due.isBefore(today) && !found.own().status().eliminated();
    }

    private List<ViolationView.Step> steps(ViolationStatus now) {
        return Arrays.stream(ViolationStatus.values())
                .map(status ->
                        new ViolationView.Step(text("status." + status), status.compareTo(now) < 0, status == now))
                .toList();
    }

    private List<ViolationView.Fact> facts(Found found) {
        List<ViolationView.Fact> facts = new ArrayList<>();
        facts.add(act(found));
        facts.add(ViolationView.Fact.plain(
                wording.text("service-safety.ui.unit"),
                found.unit().in(wording.language().tag())));
        facts.add(ViolationView.Fact.plain(text("place"), place(found)));
        facts.add(ViolationView.Fact.plain(text("due"), day(found.due())));
        facts.add(report(found));
        if (found.own().repeated()) {
            facts.add(ViolationView.Fact.plain(text("repeated"), text("repeated.yes")));
        }
        return List.copyOf(facts);
    }

    private ViolationView.Fact act(Found found) {
        String number = found.number() == null
                ? wording.text("service-safety.acts.not-numbered")
                : wording.text("service-safety.acts.numbered", found.number());
        return new ViolationView.Fact(wording.text("service-safety.acts.number"), number, link(found), control(found));
    }

    private String control(Found found) {
        LocalDate from = found.control().startedOn();
        LocalDate to = found.control().endedOn();
        if (to == null) {
            return "";
        }
        return wording.text("service-safety.act.control", from == null ? wording.day(to) : wording.range(from, to));
    }

    private String place(Found found) {
        return text("place.of", found.own().place(), found.control().violations());
    }

    private ViolationView.Fact report(Found found) {
        String open = text(
                "not-reported", found.control().notReported(), found.control().violations());
        return new ViolationView.Fact(
                text("report"),
                day(found.control().reportDue()),
                "",
                found.control().notReported() > 0 ? open : "");
    }

    private String link(Found found) {
        return found.projectKey() == null
                ? ""
                : contextPath + "/projects/" + found.projectKey() + "?selectedItem=service-safety-acts&act="
                        + found.act();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "\u2013" : wording.day(day);
    }

    private String text(String key, Object... arguments) {
        return wording.text(KEY + key, arguments);
    }
}
