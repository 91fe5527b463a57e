package com.atlassian.query.order;

public interface OrderBy {}
