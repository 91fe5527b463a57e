package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicesafety.host.HostProcess;

/** People are reminded of items of the plan by a mail server that takes their mails, while the host is killed between and within mails. */
@Tag("clause-6")
class ReminderIT {
    /** Each has an item that is due today. */
    private static final List<String> DOERS =
            List.of("performer", "chair", "unitcommander", "monitor", "officer", "commander", "member");

    /** Named in an item too, but the project is hidden from them. */
    private static final List<String> OUTSIDERS = List.of("analyst");

    private static final int PATIENCE_SECONDS = 60;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private HeldWire wire;
    private HostProcess host;

    @TempDir
    Path home;

    @BeforeEach
    void begin() throws Exception {
        mail.start();
        wire = new HeldWire(mail.getSmtp().getPort());
        start();
        // until all is prepared, so that the job which follows the start plans nothing
        Drafts.done(admin().post(Caller.APP + "/working-days", year(!weekend(), false)));
        Site.prepare(host.baseUrl(), List.of("MU01"));
        appoint("member");
        OUTSIDERS.forEach(this::appoint);
        language("performer", "ru");
        language("chair", "kk");
        approveItemsDueToday();
        OUTSIDERS.forEach(this::dismiss);
        Drafts.done(admin().post(Caller.APP + "/working-days", year(false, weekend())));
    }

    @AfterEach
    void end() throws Exception {
        host.stop();
        wire.close();
        mail.stop();
    }

    @Test
    void remindsEachOnceInHisLanguageAndNobodyWhoMayNotSee() throws Exception {
        run();
        int all = awaitSent();

        assertEachHasOne(all);
        MimeMessage russian = mailTo("performer");
        assertThat(russian.getSubject()).matches("Безопасность воинской службы: \\d+ обязательств.*, .*");
        assertThat(text(russian))
                .contains("СРОК ИСТЕКАЕТ")
                .contains("check the stores of performer")
                .contains("Срок сегодня")
                .contains(host.baseUrl() + "/browse/MU01-");
        assertThat(text(mailTo("chair"))).contains("МЕРЗІМІ БІТЕДІ").contains("check the stores of chair");
        assertThat(text(mailTo("member"))).contains("THE TERM ENDS").doesNotContain("stores of performer");
        assertThat(russian.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        run();
        run();
        TimeUnit.SECONDS.sleep(4);
        assertThat(mail.getReceivedMessages()).hasSize(all);
    }

    @Test
    void killedBetweenMailsAndWithinOneItSendsNoneTwiceAndMissesNone() throws Exception {
        killedAt(2, HeldWire.Point.BEGINNING);
        assertThat(mail.getReceivedMessages()).hasSize(2);
        killedAt(2, HeldWire.Point.END_OF_MAIL);
        assertThat(mail.getReceivedMessages()).hasSize(4);

        run();
        assertEachHasOne(awaitSent());
    }

    /** No protocol of mail servers can tell this one from a mail that was lost (RFC 1047): readers' servers know it by its name. */
    @Test
    void aMailWhoseAnswerWasLostComesAgainUnderItsOwnNameAndNoOtherDoes() throws Exception {
        killedAt(2, HeldWire.Point.ANSWER);
        assertThat(mail.getReceivedMessages()).hasSize(3);

        run();
        int all = awaitSent();
        assertThat(mail.getReceivedMessages()).hasSize(all + 1);
        assertThat(Arrays.stream(mail.getReceivedMessages()).map(ReminderIT::id).distinct())
                .hasSize(all);
    }

    @Test
    void isSwitchedOffByAnAdministratorAlone() throws Exception {
        assertThat(new Caller(host.baseUrl(), "officer")
                        .get(Caller.APP + "/reminders")
                        .status())
                .isEqualTo(403);
        assertThat(admin().post(Caller.APP + "/reminders", "{\"leadDays\": 21}").error(0, "code"))
                .isEqualTo("out-of-range");
        Drafts.done(admin().post(Caller.APP + "/reminders", "{\"on\": false}"));
        run();
        TimeUnit.SECONDS.sleep(4);
        JsonNode now = admin().get(Caller.APP + "/reminders").json();
        assertThat(now.path("plannedFor").asText()).isEqualTo(today.toString());
        assertThat(now.path("waiting").asInt() + now.path("sent").asInt()).isZero();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private void killedAt(int after, HeldWire.Point point) throws Exception {
        wire.hold(after, point);
        run();
        assertThat(wire.awaitHeld()).isTrue();
        host.kill();
        wire.release();
        start();
    }

    private void start() throws IOException, InterruptedException {
        host = HostProcess.start(home.resolve("home"), "--smtp", wire.address());
    }

    private void run() {
        Drafts.done(admin().post(Caller.APP + "/reminders/run", ""));
    }

    /** Waits until all are sent; answers how many. */
    private int awaitSent() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            JsonNode now = admin().get(Caller.APP + "/reminders").json();
            if (now.path("waiting").asInt() == 0 && now.path("sent").asInt() > 0) {
                return now.path("sent").asInt();
            }
            assertThat(System.nanoTime()).as(now.toString()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void assertEachHasOne(int all) {
        List<String> readers = Arrays.stream(mail.getReceivedMessages())
                .map(ReminderIT::reader)
                .toList();
        assertThat(readers).hasSize(all).doesNotHaveDuplicates();
        assertThat(readers).containsAll(DOERS).doesNotContainAnyElementsOf(OUTSIDERS);
    }

    private MimeMessage mailTo(String user) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> reader(message).equals(user))
                .findFirst()
                .orElseThrow();
    }

    private static String reader(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().replace("@example.org", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getHeader("X-Service-Safety-Digest", null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString();
    }

    private Caller admin() {
        return new Caller(host.baseUrl(), "admin");
    }

    private boolean weekend() {
        return today.getDayOfWeek() == DayOfWeek.SATURDAY || today.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String year(boolean off, boolean worked) {
        String day = "\"" + today + "\"";
        return "{\"year\": %d, \"off\": [%s], \"worked\": [%s]}"
                .formatted(today.getYear(), off ? day : "", worked ? day : "");
    }

    private void appoint(String user) {
        Drafts.done(admin().post(role(), "{\"user\": [\"" + user + "\"]}"));
    }

    /** From now on the person does not see the project. */
    private void dismiss(String user) {
        assertThat(admin().delete(role() + "?user=" + user).status()).isBetween(200, 204);
    }

    private String role() {
        String address = admin().get("/rest/api/2/project/MU01/role")
                .json()
                .path("Chairpersons and members of commissions")
                .asText();
        return address.substring(address.indexOf("/rest/"));
    }

    private void language(String user, String code) {
        Map<String, String> headers =
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");
        assertThat(new Caller(host.baseUrl(), user)
                        .send("POST", "/secure/SafetyLanguage.jspa", ("language=" + code).getBytes(UTF_8), headers)
                        .status())
                .isEqualTo(302);
    }

    private void approveItemsDueToday() {
        Drafts drafts = new Drafts(new Caller(host.baseUrl(), "officer"), new Caller(host.baseUrl(), "commander"));
        String plan = drafts.draft("MU01", today.getYear());
        DOERS.forEach(user -> add(drafts, plan, user, DOERS.indexOf(user)));
        OUTSIDERS.forEach(user -> add(drafts, plan, user, DOERS.size() + OUTSIDERS.indexOf(user)));
        drafts.submit(plan);
        drafts.approve(plan, (today.getYear() - 1) + "-12-24");
    }

    private void add(Drafts drafts, String plan, String user, int number) {
        String item =
                """
                {"number": %1$d, "activity": "check the stores of %2$s", "responsible": {"user": "%2$s"},
                 "monitor": {"user": "%4$s"}, "term": {"text": "%3$s"}}""";
        String monitor = user.equals("monitor") ? "officer" : "monitor";
        String term = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today);
        Drafts.done(drafts.officer().post(plan + "/items", item.formatted(number + 1, user, term, monitor)));
    }
}
