package org.servicesafety.host.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.field.CustomFields;
import org.servicesafety.host.issue.IssueStore;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.search.Clauses.Jql;
import org.servicesafety.host.search.Clauses.Order;
import org.servicesafety.host.user.Authentication;

/** Finds issues by the query language: one statement, which counts, sorts, pages and keeps the searcher's rights. */
public final class Search implements SearchService {
    private static final String FROM = " from jira.issue i join jira.project p on p.id = i.project_id where ";
    private static final String VISIBLE = "i.project_id in (select project_id from jira.permitted"
            + " where permission = 'BROWSE_PROJECTS' and user_key = ?)";

    private final Sql sql;
    private final IssueStore issues;
    private final SearchFields fields;
    private final JqlFunctions functions;

    public Search(
            Sql sql,
            IssueStore issues,
            CustomFields customFields,
            PluginModules modules,
            Authentication authentication,
            Clock clock) {
        this.sql = sql;
        this.issues = issues;
        this.fields = new SearchFields(sql, customFields, clock);
        this.functions = new JqlFunctions(modules, authentication);
    }

    private record Hit(Long id, int total) {}

    /** Who asks; one who overrides security sees all projects. */
    private record Searcher(@Nullable ApplicationUser user, boolean all) {
        Condition visible() {
            return all ? Condition.of("true") : Condition.of(VISIBLE, user == null ? "" : user.getKey());
        }
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String text) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlReader.read(text), errors);
        } catch (JqlException refused) {
            errors.addErrorMessage(refused.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            where(query, new Searcher(searcher, false));
            order(query);
        } catch (JqlException refused) {
            errors.addErrorMessage(refused.getMessage());
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return find(new Searcher(searcher, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return find(new Searcher(searcher, true), query, pager);
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        try {
            return count(where(query, new Searcher(searcher, false)));
        } catch (JqlException refused) {
            throw new SearchException(refused.getMessage());
        }
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString();
    }

    private SearchResults<Issue> find(Searcher searcher, Query query, PagerFilter pager) throws SearchException {
        try {
            Condition where = where(query, searcher);
            List<Object> values = new ArrayList<>(where.values());
            values.add(pager.getMax());
            values.add(pager.getStart());
            List<Hit> hits = sql.list(
                    row -> new Hit(row.getLong(1), row.getInt(2)),
                    "select i.id, count(*) over ()" + FROM + where.sql() + " order by " + order(query)
                            + " limit ? offset ?",
                    values.toArray());
            int total =
                    hits.isEmpty() ? Math.toIntExact(count(where)) : hits.get(0).total();
            return new SearchResults<>(issues.all(hits.stream().map(Hit::id).toList()), total, pager);
        } catch (JqlException refused) {
            throw new SearchException(refused.getMessage());
        }
    }

    private long count(Condition where) {
        return sql.one(
                        row -> row.getLong(1),
                        "select count(*)" + FROM + where.sql(),
                        where.values().toArray())
                .orElseThrow();
    }

    private Condition where(Query query, Searcher searcher) {
        Clause clause = query.getWhereClause();
        return clause == null
                ? searcher.visible()
                : Condition.joined("and", List.of(searcher.visible(), condition(clause, searcher)));
    }

    private Condition condition(Clause clause, Searcher searcher) {
        if (clause instanceof Clauses.Not not) {
            return condition(not.inner(), searcher).negated();
        }
        if (clause instanceof Clauses.Terminal terminal) {
            return fields.field(terminal.getName())
                    .compare(terminal.comparison(), values(terminal.getOperand(), terminal, searcher));
        }
        return Condition.joined(
                clause instanceof Clauses.And ? "and" : "or",
                clause.getClauses().stream()
                        .map(part -> condition(part, searcher))
                        .toList());
    }

    private List<Value> values(Operand operand, Clauses.Terminal terminal, Searcher searcher) {
        if (operand instanceof Clauses.Many many) {
            return many.operands().stream()
                    .flatMap(one -> values(one, terminal, searcher).stream())
                    .toList();
        }
        if (operand instanceof FunctionOperand call) {
            return functions.values(call, terminal, searcher.user(), fields.moments(), searcher.all());
        }
        return List.of(
                operand instanceof SingleValueOperand single
                        ? new Value(single.getStringValue(), true)
                        : new Value(null, true));
    }

    /** Newest first where nothing was asked for; always complete, so that pages do not overlap. */
    private String order(Query query) {
        List<Order> orders = query instanceof Jql jql ? jql.orders() : List.of();
        String asked = orders.stream().map(order -> sorting(order) + ", ").collect(Collectors.joining());
        return asked + "i.id desc";
    }

    private String sorting(Order order) {
        String way = order.descending() ? "desc" : "asc";
        return fields.field(order.field()).sorting().replace("{way}", way) + " " + way + " nulls last";
    }
}
