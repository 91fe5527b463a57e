package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/** Keeps the changes in the order in which they were added. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    private final List<ChangeItemBean> changeItems = new ArrayList<>();

    @Override
    public void addChangeItem(ChangeItemBean changeItemBean) {
        changeItems.add(changeItemBean);
    }

    @Override
    public List<ChangeItemBean> getChangeItems() {
        return changeItems;
    }
}
