/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.insight.delivery.Prepared;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.delivery.DeliveryPreferences;
import org.coachline.ui.internal.delivery.DeliveryView;
import org.coachline.ui.internal.delivery.ReplyHandler;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.today.TodayHandler;
import org.coachline.ui.internal.today.TodayView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a review through the dialog to the agent, back with an answer, and until every disputed line is decided. */
class LoopPathTest {

    private static final String DIALOG = "Deliver to the Agent";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private String reviewId;
    private ScorecardEntry.Question question;
    private Library library;
    private OpenReview open;

    @BeforeEach
    void openAReview() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().scorecards().isEmpty());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            TeamSettings.change(made, Map.of(InsightSetting.ZONE, Optional.of("UTC")), "Alex");
            call = CallFixture.call(made, folder.resolve("recordings"), "Loop");
            Review written = CoachingFactory.eINSTANCE.createReview();
            reviewId = Documents.newId();
            written.setId(reviewId);
            written.setCallId(call);
            written.setReviewerId(made.reviewerNamed("Coach Invented"));
            written.getMoments().add(CallFixture.moment("validate-first", Verdict.MISSED, 2));
            written.getMoments().add(CallFixture.moment("warm-tone", Verdict.USED_WELL, 6));
            written.getMoments().add(CallFixture.moment("stay-calm", Verdict.MISSED, 4));
            written.setEvaluation(evaluation(written.getMoments().get(1)));
            made.save(written, 0);
        }
        window.openLibrary(place);
        library = Session.get().library();
    }

    @AfterEach
    void closeAll() throws Exception {
        PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window.window());
        window.closeEditors();
        Session.get().close();
    }

    /** One question with three answers or more, answered with the first, and a moment attached. */
    private Evaluation evaluation(Moment evidence) {
        ScorecardEntry card = Session.get().catalog().scorecards().stream()
                .filter(each -> each.sections().stream().flatMap(one -> one.questions().stream()).anyMatch(one -> one.options().size() > 2)).findFirst().orElseThrow();
        ScorecardEntry.Section section = card.sections().stream().filter(each -> each.questions().stream().anyMatch(one -> one.options().size() > 2)).findFirst().orElseThrow();
        question = section.questions().stream().filter(each -> each.options().size() > 2).findFirst().orElseThrow();
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(card.ref());
        evaluation.setScorecardVersion(card.version());
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId(section.id());
        answer.setQuestionId(question.id());
        answer.setOptionId(question.options().getLast().id());
        answer.getMoments().add(evidence);
        evaluation.getAnswers().add(answer);
        return evaluation;
    }

    private void openTheReview() throws Exception {
        ReviewEditor editor = window.open(call);
        open = Window.review(editor);
        window.view(DeliveryView.ID, DeliveryView.class);
    }

    private Review document() {
        return open.review().document();
    }

    private Review stored() throws Exception {
        return library.load(Review.class, reviewId).document();
    }

    /** Has something done in a dialog as soon as it is there; its own event loop runs meanwhile. */
    private void whenThereIs(String title, Consumer<Shell> deed) {
        Display display = window.window().getShell().getDisplay();
        display.addFilter(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
                    display.removeFilter(SWT.Show, this);
                    display.asyncExec(() -> deed.accept(shell));
                }
            }
        });
    }

    private static Button button(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
                return button;
            }
            Button found = child instanceof Composite composite ? button(composite, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void set(Shell shell, String id, boolean on) {
        Button box = (Button) Styles.find(shell, id).orElseThrow();
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private void command(String id) throws Exception {
        window.window().getService(IHandlerService.class).executeCommand(id, null);
    }

    /** Through the dialog, as a person does. */
    private Delivery deliver(Path page, Consumer<Shell> more) throws Exception {
        int before = document().getDeliveries().size();
        whenThereIs(DIALOG, shell -> {
            more.accept(shell);
            ((Text) Styles.find(shell, "delivery.file").orElseThrow()).setText(page.toString());
            set(shell, "deliver.open", false);
            press(button(shell, "Deliver"));
        });
        window.page().activate(window.page().getActiveEditor());
        command("org.coachline.ui.delivery.deliver");
        window.until("the open review knows that it is delivered", () -> document().getDeliveries().size() > before);
        window.until("it is said", () -> StatusLine.text().contains(page.getFileName().toString()));
        return document().getDeliveries().getLast();
    }

    private Delivery deliver() throws Exception {
        return deliver(folder.resolve("debrief.html"), shell -> {
        });
    }

    private static String line(Delivery delivery, int index) {
        return delivery.getLines().get(index).getLine();
    }

    private Path reply(Delivery delivery, Instant written, String disputes) throws Exception {
        String id = UUID.randomUUID().toString();
        String body = "{\"delivery\":\"" + delivery.getId() + "\",\"review\":\"" + reviewId + "\",\"reply\":\"" + id + "\",\"writtenAt\":\"" + written
                + "\",\"acknowledged\":true,\"comment\":\"Thank you.\",\"self\":[],\"disputes\":[" + disputes + "]}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(delivery.getSecret()), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(("coachline-reply 1\n" + body).getBytes(StandardCharsets.UTF_8)));
        return Files.writeString(folder.resolve("coachline-reply-" + id + ".json"),
                "{\"format\":\"coachline-reply\",\"version\":1,\"body\":\"" + body.replace("\"", "\\\"") + "\",\"signature\":\"" + signature + "\"}");
    }

    private static String disputed(DeliveredLine line, String proposed) {
        return "{\"line\":\"" + line.getLine() + "\"," + proposed + ",\"reason\":\"Hear it again.\"}";
    }

    private void take(Path file) {
        ReplyHandler.take(window.window(), library, List.of(file));
    }

    private void rule(int choice, String reason) {
        Combo decision = (Combo) window.control("ruling.decision");
        decision.select(choice);
        decision.notifyListeners(SWT.Selection, new Event());
        Text why = (Text) window.control("ruling.reason");
        why.setText(reason);
        // Enter in the field decides.
        why.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private Control focus() {
        return window.window().getShell().getDisplay().getFocusControl();
    }

    private void untilTheNextIsReady(int decided) {
        window.until("the next line is ready to be decided", () -> document().getDisputes().stream().filter(each -> each.getRuling() != null).count() == decided
                && focus() == window.control("ruling.decision"));
    }

    @Test
    void theDialogSaysWhatGoesOutAndItsButtonDeliversWhatIsThenAcknowledged() throws Exception {
        openTheReview();
        Path page = folder.resolve("for Agent.html");
        String[] told = new String[2];
        Delivery delivery = deliver(page, shell -> {
            told[0] = ((Text) Styles.find(shell, "delivery.goes").orElseThrow()).getText();
            ((Text) Styles.find(shell, "delivery.file").orElseThrow()).setText("");
            assertFalse(button(shell, "Deliver").isEnabled(), "without a file nothing is delivered");
            set(shell, "deliver.self", true);
            set(shell, "deliver.pdf", true);
            Combo sound = (Combo) Styles.find(shell, "deliver.sound").orElseThrow();
            told[1] = String.join(" | ", sound.getItems());
            sound.select(sound.getItemCount() - 1);
        });
        assertTrue(told[0].contains("3 moments: "), told[0]);
        assertTrue(told[0].contains("may dispute up to 5 lines until"), told[0]);
        assertTrue(told[1].matches("As recorded \\([0-9.]+ MB\\) \\| Smaller, as on a telephone \\([0-9.]+ MB\\) \\| Smaller and short.* \\| None .*"), told[1]);
        String html = Files.readString(page);
        assertTrue(html.contains("<!DOCTYPE html") && !html.contains("data:audio"));
        assertTrue(new String(Files.readAllBytes(folder.resolve("for Agent.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertTrue(delivery.isSelfReview());
        assertEquals(ReviewStatus.DELIVERED, stored().getStatus());
        take(reply(delivery, Instant.now(), ""));
        window.until("it is acknowledged", () -> document().getStatus() == ReviewStatus.ACKNOWLEDGED);
        window.until("the line says so", () -> ((Link) window.control("reviewState")).getText().startsWith("Acknowledged by "));
        assertNotNull(stored().getAcknowledgedAt());
        assertFalse(open.isDirty());
    }

    @Test
    void whatMailboxesDoNotTakeIsWarnedOfAndTheNameOfTheFileIsNotThatOfThePerson() throws Exception {
        Stored<Review> stored = library.load(Review.class, reviewId);
        for (int second = 5; second < 25; second++) {
            stored.document().getMoments().add(CallFixture.moment("stay-calm", Verdict.USED_WELL, second % 10));
        }
        library.save(stored.document(), stored.version());
        openTheReview();
        String[] told = new String[3];
        Preferences.store().setValue(DeliveryPreferences.MOST_MEGABYTES, 1);
        whenThereIs(DIALOG, shell -> {
            told[0] = Path.of(((Text) Styles.find(shell, "delivery.file").orElseThrow()).getText()).getFileName().toString();
            told[1] = text(shell);
            Combo sound = (Combo) Styles.find(shell, "deliver.sound").orElseThrow();
            told[2] = sound.getText();
            press(button(shell, "Cancel"));
        });
        window.page().activate(window.page().getActiveEditor());
        command("org.coachline.ui.delivery.deliver");
        window.until("the dialog was there", () -> told[2] != null);
        Preferences.store().setToDefault(DeliveryPreferences.MOST_MEGABYTES);
        assertTrue(told[0].matches("debrief-AI-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.html"), told[0]);
        assertTrue(told[2].startsWith("Smaller and short"), () -> "the smallest is proposed, and not " + told[2]);
        assertTrue(told[1].contains("Many mailboxes do not take that"), told[1]);
    }

    @Test
    void aDialogThatIsClosedDeliversNothing() throws Exception {
        openTheReview();
        boolean[] closed = new boolean[1];
        whenThereIs(DIALOG, shell -> {
            press(button(shell, "Cancel"));
            closed[0] = true;
        });
        window.page().activate(window.page().getActiveEditor());
        command("org.coachline.ui.delivery.deliver");
        window.until("the dialog was there", () -> closed[0]);
        assertEquals(List.of(), stored().getDeliveries());
        assertEquals(ReviewStatus.DRAFT, stored().getStatus());
    }

    /** Kept, accepted and a third answer, of moments and of a question: each line is gone to, and decided from the keyboard. */
    @Test
    void lineByLineWhatIsDisputedIsKeptAcceptedOrAnsweredOtherwise() throws Exception {
        openTheReview();
        Delivery delivery = deliver();
        List<DeliveredLine> lines = delivery.getLines();
        List<DeliveredLine> missed = lines.stream().filter(each -> each.getVerdict() == Verdict.MISSED).toList();
        DeliveredLine asked = lines.stream().filter(each -> question.id().equals(each.getQuestionId())).findFirst().orElseThrow();
        Double score = delivery.getScore();
        window.closeEditors();
        take(reply(delivery, Instant.now(), disputed(missed.get(0), "\"verdict\":\"partly\"") + ',' + disputed(missed.get(1), "\"verdict\":\"used-well\"") + ','
                + disputed(asked, "\"option\":\"" + question.options().getFirst().id() + '"')));
        window.until("the review opens with what is disputed", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && focus() == window.control("ruling.decision"));
        open = Window.review((ReviewEditor) window.page().getActiveEditor());
        assertEquals(ReviewStatus.DISPUTED, document().getStatus());
        assertEquals(missed.get(0).getMomentId(), open.selected().getId(), "the disputed moment is selected");
        window.until("the play head is there", () -> open.viewport().playhead() == open.selected().getStartMicros());

        rule(0, "Heard again: the feeling is not named.");
        untilTheNextIsReady(1);
        assertEquals(missed.get(1).getMomentId(), open.selected().getId());
        rule(1, "Heard again: calm throughout.");
        untilTheNextIsReady(2);
        assertEquals(document().getMoments().get(1).getId(), open.selected().getId(), "of a question what is attached to its answer is selected");
        Combo decision = (Combo) window.control("ruling.decision");
        String third = "Otherwise: " + question.options().get(1).name();
        assertTrue(decision.indexOf(third) > 1, String.join(", ", decision.getItems()));
        rule(decision.indexOf(third), "Half of it was said.");
        window.until("all is decided", () -> document().getStatus() == ReviewStatus.RESOLVED);
        window.until("the keyboard is at the list", () -> focus() == window.control("disputes"));

        assertEquals(List.of(DisputeDecision.KEPT, DisputeDecision.ACCEPTED, DisputeDecision.OTHER),
                stored().getDisputes().stream().map(each -> each.getRuling().getDecision()).toList());
        assertEquals(List.of(Verdict.MISSED, Verdict.USED_WELL), missed.stream().map(line -> document().getMoments().stream()
                .filter(each -> each.getId().equals(line.getMomentId())).findFirst().orElseThrow().getVerdict()).toList());
        assertEquals(question.options().get(1).id(), document().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(score, document().getDeliveries().get(0).getScore(), "the earlier score stays");
        assertEquals(score, document().getDisputes().get(2).getRuling().getScoreBefore());
        String story = ((Text) window.control("deliveryStory")).getText();
        assertTrue(story.contains("Half of it was said. Score "), story);
        assertFalse(open.isDirty());
    }

    @Test
    void enterOnADisputedLineLeadsToItsMoment() throws Exception {
        openTheReview();
        Delivery delivery = deliver();
        List<DeliveredLine> missed = delivery.getLines().stream().filter(each -> each.getVerdict() == Verdict.MISSED).toList();
        take(reply(delivery, Instant.now(), disputed(missed.get(0), "\"verdict\":\"partly\"") + ',' + disputed(missed.get(1), "\"verdict\":\"partly\"")));
        Table disputes = (Table) window.control("disputes");
        window.until("both are listed", () -> disputes.getItemCount() == 2);
        disputes.setSelection(1);
        disputes.notifyListeners(SWT.Selection, new Event());
        disputes.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(missed.get(1).getMomentId(), open.selected().getId());
        assertEquals(open.selected().getStartMicros(), open.viewport().playhead());
    }

    @Test
    void fromTodayADisputeLeadsToItsLine() throws Exception {
        openTheReview();
        Delivery delivery = deliver();
        DeliveredLine missed = delivery.getLines().stream().filter(each -> each.getVerdict() == Verdict.MISSED).findFirst().orElseThrow();
        take(reply(delivery, Instant.now(), disputed(missed, "\"verdict\":\"partly\"")));
        window.until("it is disputed", () -> document().getStatus() == ReviewStatus.DISPUTED);
        window.closeEditors();
        TodayHandler.open(window.window());
        TodayView view = (TodayView) window.page().findView(TodayView.ID);
        Table today = (Table) window.control("today");
        window.until("the day has the dispute", () -> view.isIdle() && row(today) >= 0);
        today.setSelection(row(today));
        today.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the line is ready to be decided", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && focus() == window.control("ruling.decision"));
        open = Window.review((ReviewEditor) window.page().getActiveEditor());
        assertEquals(missed.getMomentId(), open.selected().getId());
        assertEquals(1, ((Table) window.control("disputes")).getItemCount());
    }

    private static int row(Table today) {
        for (int i = 0; i < today.getItemCount(); i++) {
            if (today.getItem(i).getText(2).startsWith("disputes the review")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void whatIsDisputedAfterTheDeadlineIsKeptAndSaysSo() throws Exception {
        openTheReview();
        Instant longAgo = Instant.now().minus(Duration.ofDays(60));
        Path page = folder.resolve("late.html");
        Prepared sent = Deliveries.prepare(library, Session.get().catalog(), reviewId, null, false, "Coach Invented", ZoneOffset.UTC, longAgo);
        Deliveries.deliver(library, sent, page, file -> Files.writeString(file, "sent long ago"));
        window.until("the open review knows", () -> !document().getDeliveries().isEmpty());
        Delivery delivery = document().getDeliveries().getLast();
        assertTrue(delivery.getDisputesUntil().isBefore(Instant.now()));
        take(reply(delivery, Instant.now(), disputed(delivery.getLines().get(0), "\"verdict\":\"partly\"")));
        window.until("the reply is there", () -> document().getDisputes().size() == 1);
        assertEquals(ReviewStatus.ACKNOWLEDGED, document().getStatus(), "what comes too late disputes nothing");
        Table disputes = (Table) window.control("disputes");
        window.until("it is listed as late", () -> disputes.getItemCount() == 1 && disputes.getItem(0).getText(3).equals("came too late"));
    }

    @Test
    void aReplyThatDisputesMoreLinesThanTheTeamAllowsIsRefusedInWords() throws Exception {
        TeamSettings.change(library, Map.of(InsightSetting.DISPUTE_LINES, Optional.of("1")), "Alex");
        openTheReview();
        String[] told = new String[2];
        Delivery delivery = deliver(folder.resolve("one.html"), shell -> told[0] = ((Text) Styles.find(shell, "delivery.goes").orElseThrow()).getText());
        assertTrue(told[0].contains("may dispute one line until"), told[0]);
        whenThereIs("Replies that were not taken", shell -> {
            told[1] = text(shell);
            press(button(shell, "OK"));
        });
        take(reply(delivery, Instant.now(), disputed(delivery.getLines().get(0), "\"verdict\":\"partly\"") + ',' + disputed(delivery.getLines().get(1), "\"verdict\":\"partly\"")));
        window.until("it is refused", () -> told[1] != null);
        assertTrue(told[1].contains("1"), told[1]);
        assertEquals(List.of(), stored().getReplies());
        assertEquals(ReviewStatus.DELIVERED, stored().getStatus());
    }

    private static String text(Composite parent) {
        StringBuilder all = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Label label) {
                all.append(label.getText()).append('\n');
            } else if (child instanceof Text field) {
                all.append(field.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                all.append(text(composite));
            }
        }
        return all.toString();
    }
}
