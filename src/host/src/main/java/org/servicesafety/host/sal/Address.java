package org.servicesafety.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** What the stand-in calls itself, and where it is. */
public final class Address implements ApplicationProperties {

    private final String baseUrl;

    /**
     * The place.
     *
     * @param baseUrl with the context path, without a slash at the end
     */
    public Address(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return baseUrl;
    }

    @Override
    public String getDisplayName() {
        return "Jira (stand-in)";
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }
}
