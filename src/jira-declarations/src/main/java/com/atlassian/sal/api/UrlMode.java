package com.atlassian.sal.api;

public enum UrlMode {
    ABSOLUTE,
    CANONICAL
}
