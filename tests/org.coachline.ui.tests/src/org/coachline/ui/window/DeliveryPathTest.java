/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.intake.CallClips;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.calls.NextCall;
import org.coachline.ui.internal.delivery.DeliverHandler;
import org.coachline.ui.internal.delivery.DeliveryView;
import org.coachline.ui.internal.delivery.DeliveryWish;
import org.coachline.ui.internal.delivery.ReplyHandler;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.NoteCommands;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop with an agent in a real window: delivered, answered, disputed and decided while the review is open. */
class DeliveryPathTest {

    private static final int STATUS = 4;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private String reviewId;
    private Library library;
    private OpenReview open;

    @BeforeEach
    void openAReview() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            Review written = CoachingFactory.eINSTANCE.createReview();
            reviewId = Documents.newId();
            written.setId(reviewId);
            written.setCallId(call);
            written.setReviewerId(made.reviewerNamed("Coach Invented"));
            written.getMoments().add(CallFixture.moment("validate-first", Verdict.MISSED, 2));
            written.getMoments().add(CallFixture.moment("warm-tone", Verdict.USED_WELL, 6));
            made.save(written, 0);
        }
        window.openLibrary(place);
        library = Session.get().library();
        ReviewEditor editor = window.open(call);
        open = Window.review(editor);
        window.view(DeliveryView.ID, DeliveryView.class);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Review document() {
        return open.review().document();
    }

    private Delivery deliver() throws Exception {
        Path page = folder.resolve("debrief.html");
        DeliverHandler.write(library, call, Deliveries.prepare(library, Session.get().catalog(), reviewId, null, false, "Coach Invented", ZoneOffset.UTC, Instant.now()),
                new DeliveryWish(page, false, CallClips.Quality.FULL, false, false));
        window.until("it is delivered", () -> StatusLine.text().contains(page.toString()));
        window.until("the open review knows", () -> !document().getDeliveries().isEmpty());
        return document().getDeliveries().getLast();
    }

    private Path reply(Delivery delivery, String disputes) throws Exception {
        String body = "{\"delivery\":\"" + delivery.getId() + "\",\"review\":\"" + reviewId + "\",\"reply\":\"" + UUID.randomUUID() + "\",\"writtenAt\":\"" + Instant.now()
                + "\",\"acknowledged\":true,\"comment\":\"Thank you.\",\"self\":[],\"disputes\":[" + disputes + "]}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(delivery.getSecret()), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(("coachline-reply 1\n" + body).getBytes(StandardCharsets.UTF_8)));
        return Files.writeString(folder.resolve("reply.json"),
                "{\"format\":\"coachline-reply\",\"version\":1,\"body\":\"" + body.replace("\"", "\\\"") + "\",\"signature\":\"" + signature + "\"}");
    }

    private void disputed() throws Exception {
        Path file = reply(deliver(), "{\"line\":\"m1\",\"verdict\":\"partly\",\"reason\":\"I named it.\"}");
        ReplyHandler.take(window.window(), library, List.of(file));
        window.until("the dispute is on the open review", () -> document().getStatus() == ReviewStatus.DISPUTED);
    }

    private String line() {
        return ((Link) window.control("reviewState")).getText();
    }

    @Test
    void whatIsDeliveredShowsOnTheOpenReviewAndLeavesNothingToSave() throws Exception {
        deliver();
        assertTrue(Files.size(folder.resolve("debrief.html")) > 50_000, "the moments are in it, to be heard");
        assertEquals(ReviewStatus.DELIVERED, document().getStatus());
        assertFalse(open.isDirty());
        window.until("the line says so", () -> line().startsWith("Delivered to Agent"));
    }

    @Test
    void aDeliveredReviewThatIsEditedSaysThatTheAgentHasSomethingElse() throws Exception {
        deliver();
        window.until("the line says where it stands", () -> line().startsWith("Delivered"));
        assertFalse(line().contains("something else"), this::line);
        open.edit(MomentCommands.setVerdict(open.review().domain(), document().getMoments().get(0), Verdict.PARTLY));
        window.until("it is told", () -> line().contains("something else than what the agent has"));
        open.undo();
        window.until("it is as it was delivered", () -> !line().contains("something else"));
    }

    @Test
    void aReplyThatComesWhileThereAreEditsLosesNoneAndUndoTakesThemBack() throws Exception {
        Delivery delivery = deliver();
        open.edit(NoteCommands.setSummary(open.review().domain(), document(), "Typed meanwhile"));
        ReplyHandler.take(window.window(), library, List.of(reply(delivery, "{\"line\":\"m1\",\"verdict\":\"partly\",\"reason\":\"I named it.\"}")));
        window.until("the dispute is on the open review", () -> document().getDisputes().size() == 1);
        assertEquals("Typed meanwhile", document().getSummary());
        assertTrue(open.isDirty());
        window.page().getActiveEditor().doSave(new NullProgressMonitor());
        Review stored = library.load(Review.class, reviewId).document();
        assertEquals("Typed meanwhile", stored.getSummary());
        assertEquals(1, stored.getDisputes().size());
        assertEquals("Thank you.", stored.getReplies().get(0).getComment());
        open.undo();
        assertEquals(1, document().getDisputes().size(), "a reply is no step of undo");
        assertTrue(document().getSummary() == null || document().getSummary().isEmpty());
    }

    @Test
    void aDisputedLineIsDecidedInTheViewAndWhatWasDeliveredStaysToBeSeen() throws Exception {
        disputed();
        Table disputes = (Table) window.control("disputes");
        window.until("the dispute is listed", () -> disputes.getItemCount() == 1);
        assertEquals(List.of("missed", "partly", "waits"), List.of(disputes.getItem(0).getText(1), disputes.getItem(0).getText(2), disputes.getItem(0).getText(3)));
        Combo decision = (Combo) window.control("ruling.decision");
        Button decide = (Button) window.control("ruling.decide");
        decision.select(1);
        assertFalse(decide.isEnabled(), "nobody decides without a reason");
        ((Text) window.control("ruling.reason")).setText("Heard again: the feeling is named.");
        decision.notifyListeners(SWT.Selection, new Event());
        assertTrue(decide.isEnabled());
        decide.notifyListeners(SWT.Selection, new Event());
        window.until("it is decided", () -> document().getStatus() == ReviewStatus.RESOLVED);
        assertEquals(Verdict.PARTLY, document().getMoments().get(0).getVerdict());
        assertEquals(Verdict.MISSED, document().getDeliveries().get(0).getLines().get(0).getVerdict());
        assertFalse(open.isDirty());
        window.until("the list says so", () -> disputes.getItem(0).getText(3).equals("accepted: partly"));
        assertTrue(((Text) window.control("deliveryStory")).getText().contains("Heard again"), () -> ((Text) window.control("deliveryStory")).getText());
    }

    @Test
    void theKeyboardStaysInTheWindowWhenWhatIsBeingDecidedIsClosed() throws Exception {
        disputed();
        Combo decision = (Combo) window.control("ruling.decision");
        window.until("it can be decided", () -> decision.isVisible() && decision.isEnabled());
        assertTrue(decision.forceFocus());
        window.until("the keyboard is there", decision::isFocusControl);

        window.closeEditors();

        window.until("no review is shown", () -> !decision.isVisible() || !decision.isEnabled());
        window.until("something else that can be used has the keyboard", () -> {
            Control has = decision.getDisplay().getFocusControl();
            return has != null && has != decision && !(has instanceof Shell) && has.isVisible() && has.isEnabled();
        });
    }

    @Test
    void whoMayNotDecideReadsThatBeforeTheyTry() throws Exception {
        assertNotEquals("Coach Invented", Preferences.reviewer());
        TeamSettings.change(library, Map.of(InsightSetting.DISPUTE_DECIDES, Optional.of("reviewer")), "Coach Invented");
        disputed();
        window.until("it is said who decides", () -> ((Label) window.control("ruling.refused")).getText().contains("Only who made the review decides"));
        assertTrue(((Label) window.control("ruling.refused")).isVisible());
        assertFalse(((Combo) window.control("ruling.decision")).isEnabled());
        assertFalse(((Text) window.control("ruling.reason")).isEnabled());
        assertTrue(((Text) window.control("ruling.why")).getText().contains("I named it."), "what is disputed is read all the same");
    }

    private void untilTheListSaysDelivered(int rows) {
        Table calls = (Table) window.control("calls");
        window.until("the list knows of the delivery", () -> calls.getItemCount() == rows
                && Arrays.stream(calls.getItems()).anyMatch(each -> each.getText(STATUS).equals("delivered")));
    }

    @Test
    void afterADeliveryTheNextCallOfTheListIsOneKeyAway() throws Exception {
        String other = CallFixture.call(library, folder.resolve("more"), "Other");
        deliver();
        assertTrue(StatusLine.text().endsWith(NextCall.hint()) && NextCall.hint().contains("Shift+Ctrl+H"), StatusLine.text());
        untilTheListSaysDelivered(2);

        window.control("view.next").notifyListeners(SWT.Selection, new Event());

        window.until("the other call is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && editor.review().call().document().getId().equals(other));
        assertTrue(StatusLine.text().startsWith("Next call: ") && StatusLine.text().contains("no other waits"), StatusLine.text());
    }

    @Test
    void whereNothingWaitsTheNextCallSaysSo() throws Exception {
        deliver();
        untilTheListSaysDelivered(1);

        NextCall.open(window.window());

        assertEquals("No other call in this list waits for its review to be delivered.", StatusLine.text());
    }

    @Test
    void theListShowsWhichCallIsOpen() throws Exception {
        String other = CallFixture.call(library, folder.resolve("more"), "Other");
        Table list = (Table) window.control("calls");
        window.until("both are listed", () -> list.getItemCount() == 2);
        CallsView calls = (CallsView) window.page().findView(CallsView.ID);

        window.open(other);
        window.until("the list shows the other", () -> calls.selectedCall() != null && calls.selectedCall().id().equals(other));

        window.open(call);
        window.until("the list shows the first again", () -> calls.selectedCall() != null && calls.selectedCall().id().equals(call));
    }
}
