package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Collection;

public interface ResolutionManager {
    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);

    Resolution createResolution(String name, String description);
}
