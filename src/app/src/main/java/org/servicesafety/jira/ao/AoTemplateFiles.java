package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.print.TemplateFiles;

/** Templates of the site's own in the table FORM_TEMPLATE, their contents in STORED_FILE. */
public final class AoTemplateFiles implements TemplateFiles {

    private final ActiveObjects ao;
    private final StoredFiles files;

    public AoTemplateFiles(ActiveObjects ao) {
        this.ao = ao;
        this.files = new StoredFiles(ao);
    }

    @Override
    public List<Own> all() {
        return Arrays.stream(ao.find(FormTemplateRow.class, Query.select().order("NAME")))
                .map(AoTemplateFiles::own)
                .toList();
    }

    @Override
    public Optional<byte[]> content(FormKind kind, Language language) {
        return row(kind, language).map(row -> files.content(row.getFileId()));
    }

    @Override
    public void put(Own own, byte[] content) {
        remove(own.kind(), own.language());
        Map<String, Object> columns = new HashMap<>();
        columns.put("NAME", name(own.kind(), own.language()));
        columns.put("FILE_NAME", own.name());
        columns.put("DONE_BY", own.by());
        columns.put("DONE_ON", own.on().toString());
        columns.put("FILE_ID", files.add(ByteBuffer.wrap(content)));
        ao.create(FormTemplateRow.class, columns);
    }

    @Override
    public void remove(FormKind kind, Language language) {
        row(kind, language).ifPresent(row -> {
            int file = row.getFileId();
            ao.delete(row);
            files.remove(file);
        });
    }

    private Optional<FormTemplateRow> row(FormKind kind, Language language) {
        return Arrays.stream(ao.find(FormTemplateRow.class, "NAME = ?", name(kind, language)))
                .findFirst();
    }

    private static String name(FormKind kind, Language language) {
        return kind.name() + "/" + language.tag();
    }

    private static Own own(FormTemplateRow row) {
        String[] name = row.getName().split("/", 2);
        return new Own(
                FormKind.valueOf(name[0]),
                Language.ofTag(name[1]).orElseThrow(),
                row.getFileName(),
                row.getDoneBy(),
                LocalDate.parse(row.getDoneOn()));
    }
}
