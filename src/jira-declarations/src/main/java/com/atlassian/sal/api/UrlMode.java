package com.atlassian.sal.api;

public enum UrlMode {
    CANONICAL
}
