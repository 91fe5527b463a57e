package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;

public interface WebResourceDataProvider {
    Jsonable get();
}
