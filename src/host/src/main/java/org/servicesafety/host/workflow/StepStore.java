package org.servicesafety.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Where each issue stands in its workflow, in tables named as OSWorkflow names them. */
final class StepStore implements WorkflowStore {
    private static final String COLUMNS =
            "id, entry_id, step_id, action_id, owner, start_date, due_date," + " finish_date, status, caller, previous";

    private final Sql sql;
    private @Nullable Long created;
    private boolean moved;

    StepStore(Sql sql) {
        this.sql = sql;
    }

    /** Takes back the entry that this store has made, if it made one. */
    void forgetCreated() {
        if (created != null) {
            sql.change("delete from jira.os_wfentry where id = ?", created);
        }
    }

    /** Whether a step was written through this store. */
    boolean hasMoved() {
        return moved;
    }

    private static Step read(ResultSet row) throws SQLException {
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                row.getTimestamp("start_date"),
                row.getTimestamp("due_date"),
                row.getTimestamp("finish_date"),
                row.getString("status"),
                previous(row.getArray("previous")),
                row.getString("caller"));
    }

    private static long[] previous(Array ids) throws SQLException {
        return Arrays.stream((Long[]) ids.getArray()).mapToLong(Long::longValue).toArray();
    }

    @SuppressWarnings("JavaUtilDate") // OSWorkflow hands dates over so
    private static @Nullable Timestamp time(@Nullable Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = sql.insert(
                "insert into jira.os_wfentry (name, state) values (?, ?) returning id",
                workflowName,
                WorkflowEntry.CREATED);
        created = id;
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return sql.one(
                        row -> new SimpleWorkflowEntry(entryId, row.getString(1), row.getInt(2)),
                        "select name, state from jira.os_wfentry where id = ?",
                        entryId)
                .orElseThrow(() -> new StoreException("There is no workflow entry " + entryId));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        sql.change("update jira.os_wfentry set state = ? where id = ?", state, entryId);
    }

    /** Properties of an entry live as long as one transition: nothing here keeps any. */
    @Override
    public PropertySet getPropertySet(long entryId) {
        PropertySet properties = new MemoryPropertySet();
        properties.init(new HashMap<>(), new HashMap<>());
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            @Nullable String owner,
            Date startDate,
            @Nullable Date dueDate,
            @Nullable String status,
            long[] previousIds) {
        moved = true;
        return sql.one(
                        StepStore::read,
                        "insert into jira.os_currentstep (" + COLUMNS + ")"
                                + " values (nextval('jira.os_step_id'), ?, ?, 0, ?, ?, ?, null, ?, null, ?::bigint[])"
                                + " returning " + COLUMNS,
                        entryId,
                        stepId,
                        owner,
                        time(startDate),
                        time(dueDate),
                        status,
                        Arrays.stream(previousIds).boxed().toList())
                .orElseThrow();
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return sql.list(
                StepStore::read,
                "select " + COLUMNS + " from jira.os_currentstep where entry_id = ? order by id",
                entryId);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return sql.list(
                StepStore::read,
                "select " + COLUMNS + " from jira.os_historystep where entry_id = ? order by id desc",
                entryId);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finishDate, @Nullable String status, String caller) {
        return sql.one(
                        StepStore::read,
                        "update jira.os_currentstep set action_id = ?, finish_date = ?, status = ?, caller = ?"
                                + " where id = ? returning " + COLUMNS,
                        actionId,
                        time(finishDate),
                        status,
                        caller,
                        step.getId())
                .orElseThrow();
    }

    @Override
    public void moveToHistory(Step step) {
        sql.change(
                "with moved as (delete from jira.os_currentstep where id = ? returning " + COLUMNS
                        + ") insert into jira.os_historystep (" + COLUMNS + ") select " + COLUMNS + " from moved",
                step.getId());
    }

    @Override
    public void init(Map properties) {}

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public List<Long> query(WorkflowQuery query) throws StoreException {
        throw new StoreException("Issues are searched by JQL, not by workflow queries");
    }

    @Override
    public List<Long> query(WorkflowExpressionQuery query) throws StoreException {
        throw new StoreException("Issues are searched by JQL, not by workflow queries");
    }
}
