package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** The options of selection fields, by configuration and in their order. */
public final class FieldOptions implements OptionsManager {
    private static final String SELECT = "select o.id, o.value, o.disabled, o.parent_id from jira.field_option o ";

    private final Sql sql;

    public FieldOptions(Sql sql) {
        this.sql = sql;
    }

    private static final class OptionList extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1;

        OptionList(List<Option> options) {
            super(options);
        }

        @Override
        public @Nullable Option getOptionById(Long id) {
            return stream()
                    .filter(option -> option.getOptionId().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable Option getOptionForValue(String value, @Nullable Long parentId) {
            return stream()
                    .filter(option ->
                            option.getValue().equalsIgnoreCase(value) && ((StoredOption) option).isUnder(parentId))
                    .findFirst()
                    .orElse(null);
        }
    }

    private Option read(ResultSet row) throws SQLException {
        return new StoredOption(row.getLong(1), row.getString(2), row.getBoolean(3), (Long) row.getObject(4), this);
    }

    List<Option> childrenOf(Long parentId) {
        return sql.list(this::read, SELECT + "where o.parent_id = ? order by o.place, o.id", parentId);
    }

    boolean isOptionOf(Option option, FieldConfig config) {
        return sql.any(
                "select 1 from jira.field_option where id = ? and context_id = ? and not disabled",
                option.getOptionId(),
                config.getId());
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new OptionList(sql.list(
                this::read,
                SELECT + "where o.context_id = ? and o.parent_id is null order by o.place, o.id",
                config.getId()));
    }

    @Override
    public Option createOption(FieldConfig config, @Nullable Long parentId, @Nullable Long sequence, String value) {
        long id = sql.insert(
                "insert into jira.field_option (context_id, parent_id, place, value)"
                        + " select ?, ?::bigint, coalesce(?::bigint, count(*)), ? from jira.field_option"
                        + " where context_id = ? returning id",
                config.getId(),
                parentId,
                sequence,
                value,
                config.getId());
        return Objects.requireNonNull(findByOptionId(id));
    }

    @Override
    public @Nullable Option findByOptionId(@Nullable Long id) {
        return sql.one(this::read, SELECT + "where o.id = ?", id).orElse(null);
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        sql.change("delete from jira.field_option where id = ?", option.getOptionId());
    }

    @Override
    public void enableOption(Option option) {
        disable(option, false);
    }

    @Override
    public void disableOption(Option option) {
        disable(option, true);
    }

    private void disable(Option option, boolean disabled) {
        sql.change("update jira.field_option set disabled = ? where id = ?", disabled, option.getOptionId());
    }
}
