package org.servicesafety.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.ItemInForce;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
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

    public ItemPanel(
            Islands islands, ItemInForce items, OccurrenceIssueRows occurrences, UserNames users, Rights rights) {
        this.islands = islands;
        this.items = items;
        this.occurrences = occurrences;
        this.users = users;
        this.rights = rights;
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
        return islands.begin(islands.wording(context), "service-safety.item.")
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

    /** Rank and office, and who it is. */
    private @Nullable String named(Official official) {
        String names = Stream.of(official.title(), users.fullNameOf(official.user()))
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
