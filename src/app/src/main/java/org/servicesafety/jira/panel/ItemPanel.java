package org.servicesafety.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.inspection.ControlAct;
import org.servicesafety.domain.plan.ItemInForce;
import org.servicesafety.domain.plan.ItemKind;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlPlannedControls;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.PageView;
import org.servicesafety.jira.security.UserNames;

/**
 * Panel of a plan item, and of the sub-task of one of its occurrences (clause 6, Appendix 1). Its script asks for the occurrences by
 * REST, which says what the person may do with each.
 */
public final class ItemPanel implements ContextProvider {

    private final Islands islands;
    private final ItemInForce items;
    private final OccurrenceIssueRows occurrences;
    private final UserNames users;
    private final Rights rights;
    private final SqlPlannedControls controls;
    private final UnitNames units;

    public ItemPanel(
            Islands islands,
            ItemInForce items,
            OccurrenceIssueRows occurrences,
            UserNames users,
            Rights rights,
            Sql sql) {
        this.islands = islands;
        this.items = items;
        this.occurrences = occurrences;
        this.users = users;
        this.rights = rights;
        this.controls = new SqlPlannedControls(sql);
        this.units = new UnitNames(sql);
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"));
        Optional<OccurrenceIssueRows.At> at = occurrences.at(issue.getId());
        String key = at.map(OccurrenceIssueRows.At::key).orElse(issue.getKey());
        return found(key)
                .map(found -> island(
                        context,
                        issue,
                        found,
                        at.map(OccurrenceIssueRows.At::due).orElse(null)))
                .map(island -> Map.<String, Object>of("view", new PageView("item", "", island.json())))
                .orElse(Map.of());
    }

    /** An issue of the type that somebody made by hand belongs to no plan. */
    private Optional<ItemInForce.Found> found(String key) {
        try {
            return Optional.of(items.find(rights, key));
        } catch (NotVisible none) {
            return Optional.empty();
        }
    }

    private Island island(Map<String, Object> context, Issue issue, ItemInForce.Found found, @Nullable LocalDate due) {
        Wording wording = islands.wording(context);
        return islands.begin(
                        wording,
                        "service-safety.item.",
                        "service-safety.act.state.",
                        "service-safety.acts.numbered",
                        "service-safety.acts.not-numbered")
                .with("acts", acts(found, wording))
                .with("key", found.item().key())
                .with("due", due == null ? null : due.toString())
                .with("projectKey", issue.getProjectObject().getKey())
                .with("year", found.plan().year())
                .with(
                        "inForce",
                        found.plan()
                                .inForce()
                                .filter(one -> one.number() == found.item().revision())
                                .isPresent())
                .with("withdrawn", found.isWithdrawn())
                .with("monitor", named(found.item().content().monitor()));
    }

    /** Acts of the inspections by which a planned control is carried out (clause 13). */
    private List<Map<String, Object>> acts(ItemInForce.Found found, Wording wording) {
        if (found.item().content().kind() != ItemKind.CONTROL) {
            return List.of();
        }
        List<ControlAct> acts = controls.ofItem(found.item().key());
        Map<UnitId, UnitNames.UnitLabel> labels =
                units.of(acts.stream().map(ControlAct::unit).toList());
        return acts.stream()
                .map(act -> act(act, labels.get(act.unit()), wording))
                .toList();
    }

    private static Map<String, Object> act(ControlAct act, UnitNames.@Nullable UnitLabel unit, Wording wording) {
        return Map.of(
                "id", act.id().value(),
                "number", Objects.toString(act.number(), ""),
                "unitName",
                        unit == null ? "" : unit.name().in(wording.language().tag()),
                "state", act.state().name(),
                "endedOn", Objects.toString(act.endedOn(), ""));
    }

    /** Rank and office, and who it is. */
    private @Nullable String named(Official official) {
        String names = Stream.of(official.title(), users.fullNameOf(official.user()))
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
