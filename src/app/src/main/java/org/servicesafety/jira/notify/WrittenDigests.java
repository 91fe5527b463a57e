package org.servicesafety.jira.notify;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.reminder.Digest;
import org.servicesafety.domain.reminder.Digests;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;

/** Digests, written down in the language of their readers when they are planned. */
public final class WrittenDigests implements Digests {

    private final AoDigests rows;
    private final UnitNames names;
    private final Languages languages;
    private final Texts texts;
    private final UserManager users;
    private final ApplicationProperties jira;

    public WrittenDigests(
            AoDigests rows,
            UnitNames names,
            Languages languages,
            Texts texts,
            UserManager users,
            ApplicationProperties jira) {
        this.rows = rows;
        this.names = names;
        this.languages = languages;
        this.texts = texts;
        this.users = users;
        this.jira = jira;
    }

    @Override
    public @Nullable LocalDate lock() {
        return rows.lock();
    }

    @Override
    public void planned(LocalDate day) {
        rows.planned(day);
    }

    @Override
    public void add(List<Digest> digests) {
        Map<UnitId, UnitLabel> bodies = names.of(digests.stream()
                .flatMap(digest -> digest.matters().stream())
                .map(matter -> matter.obligation().body())
                .toList());
        String baseUrl = jira.getBaseUrl(UrlMode.CANONICAL);
        rows.add(
                digests.stream().map(digest -> written(digest, bodies, baseUrl)).toList());
    }

    private AoDigests.Written written(Digest digest, Map<UnitId, UnitLabel> bodies, String baseUrl) {
        var language = languages.localeFor(users.getUserByKey(digest.person()));
        DigestText text = new DigestText(digest, texts.in(language), bodies, baseUrl);
        return new AoDigests.Written(digest.person(), digest.day(), text.subject(), text.body());
    }
}
