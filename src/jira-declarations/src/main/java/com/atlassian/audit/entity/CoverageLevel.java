package com.atlassian.audit.entity;

public enum CoverageLevel {
    BASE
}
