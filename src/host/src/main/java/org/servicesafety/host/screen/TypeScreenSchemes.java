package org.servicesafety.host.screen;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.issue.Constants;

/** Which screen scheme an issue type has in a project. The oldest is the default one. */
public final class TypeScreenSchemes implements IssueTypeScreenSchemeManager {
    private static final String SELECT = "select s.id, s.name, s.description from jira.issue_type_screen_scheme s ";
    private static final String DEFAULT = "(select min(id) from jira.issue_type_screen_scheme)";
    private static final String EVERY_OTHER = "0";

    private final Sql sql;
    private final ScreenSchemes screenSchemes;
    private final Constants constants;

    public TypeScreenSchemes(Sql sql, ScreenSchemes screenSchemes, Constants constants) {
        this.sql = sql;
        this.screenSchemes = screenSchemes;
        this.constants = constants;
    }

    private record Entity(String typeId, long schemeId) {}

    private IssueTypeScreenScheme read(ResultSet row) throws SQLException {
        IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(this);
        scheme.setId(row.getLong(1));
        scheme.setName(row.getString(2));
        scheme.setDescription(row.getString(3));
        return scheme;
    }

    private IssueTypeScreenScheme fill(IssueTypeScreenScheme scheme) {
        sql.list(
                        row -> new Entity(row.getString(1), row.getLong(2)),
                        "select issue_type_id, screen_scheme_id from jira.issue_type_screen_scheme_item"
                                + " where scheme_id = ? order by 1",
                        scheme.getId())
                .forEach(stored -> scheme.addEntity(entity(stored)));
        return scheme;
    }

    private IssueTypeScreenSchemeEntity entity(Entity stored) {
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(this, screenSchemes, constants);
        entity.setIssueTypeId(stored.typeId.equals(EVERY_OTHER) ? null : stored.typeId);
        entity.setFieldScreenScheme(screenSchemes.getFieldScreenScheme(stored.schemeId));
        return entity;
    }

    private IssueTypeScreenScheme one(String condition, Object... values) {
        return fill(sql.one(this::read, SELECT + condition, values).orElseThrow());
    }

    /** Ids of the fields on the screen that the operation shows, in their order. */
    public List<String> fields(Project project, IssueType type, IssueOperation operation) {
        FieldScreenScheme scheme = getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
        FieldScreen screen = scheme == null ? null : scheme.getFieldScreen(operation);
        return screen == null ? List.of() : fieldsOf(screen);
    }

    /** Ids of the fields on all tabs, in their order. */
    public static List<String> fieldsOf(FieldScreen screen) {
        return screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(item -> item.getFieldId())
                .toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return one(
                "where s.id = (select coalesce(issue_type_screen_scheme, " + DEFAULT
                        + ") from jira.project where id = ?)",
                project.getId());
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return one("where s.id = " + DEFAULT);
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return getIssueTypeScreenScheme(issue.getProjectObject()).getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return sql.list(this::read, SELECT + "order by s.id").stream()
                .map(this::fill)
                .toList();
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.setId(sql.insert(
                "insert into jira.issue_type_screen_scheme (name, description) values (?, ?) returning id",
                scheme.getName(),
                Objects.requireNonNullElse(scheme.getDescription(), "")));
        scheme.getEntities().forEach(this::createIssueTypeScreenSchemeEntity);
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        sql.change(
                "update jira.issue_type_screen_scheme set name = ?, description = ? where id = ?",
                scheme.getName(),
                Objects.requireNonNullElse(scheme.getDescription(), ""),
                scheme.getId());
        scheme.getEntities().forEach(this::createIssueTypeScreenSchemeEntity);
    }

    /** An issue type has one screen scheme: the one that was stored last. */
    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        sql.change(
                "insert into jira.issue_type_screen_scheme_item values (?, ?::bigint, ?)"
                        + " on conflict (scheme_id, issue_type_id)"
                        + " do update set screen_scheme_id = excluded.screen_scheme_id",
                entity.getIssueTypeScreenScheme().getId(),
                Objects.requireNonNullElse(entity.getIssueTypeId(), EVERY_OTHER),
                entity.getFieldScreenScheme().getId());
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        scheme.getEntities().forEach(this::createIssueTypeScreenSchemeEntity);
        sql.change(
                "update jira.project set issue_type_screen_scheme = ? where id = ?", scheme.getId(), project.getId());
    }
}
