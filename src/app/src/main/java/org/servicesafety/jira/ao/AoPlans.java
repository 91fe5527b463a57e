package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanQuery;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** Plans in the tables PLAN and PLAN_REVISION; only lists are asked for by SQL. */
public final class AoPlans implements Plans {

    private static final String FROM = "FROM {PLAN} p JOIN {UNIT} u ON u.\"ID\" = p.\"BODY_ID\" {WHERE} ";
    private static final String PAGE =
            "SELECT p.\"ID\" " + FROM + "ORDER BY p.\"PLAN_YEAR\" DESC, u.\"CODE\", p.\"ID\" LIMIT ? OFFSET ?";

    private final ActiveObjects ao;
    private final Sql sql;
    private final PlanRevisions revisions;

    public AoPlans(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
        this.revisions = new PlanRevisions(ao);
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return plans(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Plan> find(UnitId body, int year) {
        return Arrays.stream(ao.find(PlanRow.class, "PLAN_KEY = ?", key(body, year)))
                .findFirst()
                .flatMap(row -> find(new PlanId(row.getID())));
    }

    @Override
    public Optional<Plan> findToChange(PlanId id) {
        PlanRow[] found = ao.find(PlanRow.class, "ID = ?", id.value());
        if (found.length == 0) {
            return Optional.empty();
        }
        Lock.take(found[0]);
        return find(id);
    }

    @Override
    public Page<Plan> find(PlanQuery query, Paging paging) {
        Filter filter = Filter.all()
                .among(
                        "p.\"BODY_ID\"",
                        query.bodies().stream().map(UnitId::value).toList())
                .andIf(query.year(), "p.\"PLAN_YEAR\" = ?");
        long total = sql.count("SELECT COUNT(*) AS \"N\" " + FROM, filter);
        List<Long> page = sql.list(PAGE, filter, row -> row.id("ID"), paging.limit(), paging.start());
        return Page.of(paging, total, plans(page));
    }

    /** The plans with these ids, in their order: those that are there. */
    private List<Plan> plans(List<Long> ids) {
        Map<PlanId, List<Revision>> all = revisions.of(ids);
        return Arrays.stream(ao.find(PlanRow.class, Asked.by(Filter.all().among("ID", ids))))
                .sorted(Comparator.comparingInt(row -> ids.indexOf((long) row.getID())))
                .map(row -> plan(row, Objects.requireNonNull(all.get(new PlanId(row.getID())))))
                .toList();
    }

    private static Plan plan(PlanRow row, List<Revision> revisions) {
        return new Plan(
                new PlanId(row.getID()), row.getVersion(), new UnitId(row.getBodyId()), row.getPlanYear(), revisions);
    }

    @Override
    public Plan add(UnitId body, int year, PlanContent content) {
        PlanRow row = ao.create(
                PlanRow.class,
                new DBParam("BODY_ID", Values.key(body)),
                new DBParam("PLAN_YEAR", year),
                new DBParam("PLAN_KEY", key(body, year)));
        return saved(row, Plan.draft(new PlanId(row.getID()), body, year, content));
    }

    @Override
    public Plan change(Plan plan) {
        return saved(Objects.requireNonNull(ao.get(PlanRow.class, key(plan.id()))), plan);
    }

    @Override
    public void remove(PlanId id) {
        revisions.remove(id);
        ao.deleteWithSQL(PlanRow.class, "ID = ?", key(id));
    }

    private Plan saved(PlanRow row, Plan plan) {
        row.setVersion(plan.version() + 1);
        row.save();
        revisions.write(plan.id(), plan.latest());
        return plan(row, plan.revisions());
    }

    private static String key(UnitId body, int year) {
        return body.value() + "/" + year;
    }

    private static int key(PlanId id) {
        return Math.toIntExact(id.value());
    }
}
