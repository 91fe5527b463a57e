package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

public interface IssueChangeHolder {
    void addChangeItem(ChangeItemBean changeItemBean);

    List<ChangeItemBean> getChangeItems();
}
