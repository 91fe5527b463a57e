package org.servicesafety.jira.rest;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.jira.security.UserNames;

/** Shows items of plans. */
public final class ItemView {

    private final UserNames users;

    public ItemView(UserNames users) {
        this.users = users;
    }

    ItemJson show(Plan plan, PlanItem item, Rights rights) {
        ItemContent content = item.content();
        List<String> can =
                item.revision() == plan.latest().number() ? PlanAccess.canWithItems(rights, plan) : List.of();
        return new ItemJson(
                item.key(),
                item.version(),
                item.revision(),
                content.number(),
                content.activity(),
                content.kind().name(),
                official(content.responsible()),
                official(content.monitor()),
                term(content.term()),
                content.form(),
                item.status().name(),
                can);
    }

    private ItemJson.OfficialJson official(Official official) {
        return new ItemJson.OfficialJson(users.of(official.user()), official.title());
    }

    static ItemJson.TermJson term(ItemTerm term) {
        return new ItemJson.TermJson(
                term.text(),
                term.kind().name(),
                Plain.day(term.from()),
                term.dates().stream().map(Object::toString).toList());
    }
}
