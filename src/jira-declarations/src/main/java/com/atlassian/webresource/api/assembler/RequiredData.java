package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);
}
