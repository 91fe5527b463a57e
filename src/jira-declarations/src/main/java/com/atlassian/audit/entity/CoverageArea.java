package com.atlassian.audit.entity;

public enum CoverageArea {
    ECOSYSTEM,
    LOCAL_CONFIG_AND_ADMINISTRATION
}
