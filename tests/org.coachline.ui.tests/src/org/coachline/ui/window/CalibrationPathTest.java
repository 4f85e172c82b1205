/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.library.Library;
import org.coachline.library.ReviewRow;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.LaneSpec;
import org.coachline.ui.Session;
import org.coachline.ui.internal.delivery.DeliveryView;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.scoring.CalibrationView;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reviewers score a call blind, and then see what each said. */
class CalibrationPathTest {

    private static final long SECOND = 1_000_000;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private ReviewEditor editor;

    @BeforeEach
    void somebodyElseIsInAlready() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().scorecards().isEmpty());
        ScorecardEntry card = Session.get().catalog().scorecards().get(0);
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            String self = made.reviewerNamed(Preferences.reviewer());
            String kim = made.reviewerNamed("Kim");
            CalibrationActs acts = new CalibrationActs(made, Session.get().catalog());
            review(made, self, card, 0);
            review(made, kim, card, 1);
            String id = acts.begin(call, card, self, List.of(self, kim), "", Instant.now(), "Kim");
            made.scoring().calibrations().readAs(kim);
            assertFalse(acts.handIn(id, kim, Instant.now(), "Kim"));
        }
        window.openLibrary(place);
        editor = window.open(call);
        window.view(CalibrationView.ID, CalibrationView.class);
    }

    @AfterEach
    void closeAll() {
        window.page().hideView(window.page().findView(CalibrationView.ID));
        window.closeEditors();
        Session.get().close();
    }

    private void review(Library library, String reviewer, ScorecardEntry card, int option) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(reviewer);
        review.setCreatedAt(Instant.EPOCH);
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros((2 + option) * SECOND);
        moment.setEndMicros((3 + option) * SECOND);
        moment.setChannel(ChannelRole.AGENT);
        moment.setTechnique(new CatalogRef("org.coachline.deescalation", "validate-first", "1.0.0"));
        moment.setVerdict(option == 0 ? Verdict.USED_WELL : Verdict.MISSED);
        review.getMoments().add(moment);
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(card.ref());
        evaluation.setScorecardVersion(card.version());
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                Answer answer = CoachingFactory.eINSTANCE.createAnswer();
                answer.setSectionId(section.id());
                answer.setQuestionId(question.id());
                answer.setOptionId(question.options().get(question.options().size() > 2 ? option : 0).id());
                answer.setComment("heard");
                evaluation.getAnswers().add(answer);
            }
        }
        evaluation.setCompletedAt(Instant.EPOCH);
        review.setEvaluation(evaluation);
        library.save(review, 0);
    }

    private String state() {
        return ((Label) window.control("calibrationState")).getText();
    }

    @Test
    void whileItIsBlindNothingOfTheOtherIsToBeSeen() throws Exception {
        window.until("it says who is in", () -> state().contains("Kim (in)"));
        assertTrue(state().contains(Preferences.reviewer() + " (missing)"), state());
        Library library = Objects.requireNonNull(Session.get().library());
        assertEquals(1, library.reviews(call).size());
        assertFalse(window.control("calibration.discuss").isEnabled());
        assertTrue(Window.timeline(editor).getLanes().stream().noneMatch(lane -> lane.id().startsWith("reviewer:")));
    }

    @Test
    void whenTheLastIsInEverythingOpensSideBySideAndOnOneTimeline() throws Exception {
        window.until("one can hand in", () -> window.control("calibration.handIn").isEnabled());
        window.control("calibration.handIn").notifyListeners(SWT.Selection, new Event());
        window.until("it is open", () -> state().startsWith("Open"));
        Table table = (Table) window.control("calibrationTable");
        assertEquals("Question", table.getColumn(0).getText());
        assertTrue(List.of(table.getColumn(1).getText(), table.getColumn(2).getText()).contains("Kim"));
        int words = table.getColumnCount() - 1;
        assertTrue(java.util.Arrays.stream(table.getItems()).anyMatch(item -> item.getText(words).contains("Kim said")));
        assertTrue(((Text) window.control("calibrationWords")).getText().contains("kappa"));
        window.until("the other has a lane", () -> Window.timeline(editor).getLanes().stream().map(LaneSpec::name).toList().contains("Kim"));
        Library library = Objects.requireNonNull(Session.get().library());
        assertEquals(2, library.reviews(call).stream().map(ReviewRow::reviewerId).distinct().count());
    }

    private String own() throws Exception {
        Library library = Objects.requireNonNull(Session.get().library());
        String self = library.reviewerNamed(Preferences.reviewer());
        return library.reviews(call).stream().filter(row -> row.reviewerId().equals(self)).findFirst().orElseThrow().id();
    }

    /** The own review is delivered, and its agent hears its one moment otherwise. */
    private void disputed() throws Exception {
        Library library = Objects.requireNonNull(Session.get().library());
        String id = own();
        Deliveries.deliver(library, Deliveries.prepare(library, Session.get().catalog(), id, null, false, Preferences.reviewer(), ZoneOffset.UTC, Instant.now()),
                folder.resolve("debrief.html"), file -> Files.writeString(file, "page"));
        Stored<Review> stored = library.load(Review.class, id);
        Dispute dispute = CoachingFactory.eINSTANCE.createDispute();
        dispute.setId(Documents.newId());
        dispute.setDeliveryId(stored.document().getDeliveries().getLast().getId());
        dispute.setLine("m1");
        dispute.setVerdict(Verdict.PARTLY);
        dispute.setReason("I named half of it.");
        stored.document().getDisputes().add(dispute);
        ReviewStates.enter(stored.document(), ReviewStatus.DISPUTED, Instant.now(), "Agent", null, null);
        library.save(stored.document(), stored.version());
        window.view(DeliveryView.ID, DeliveryView.class);
        window.until("the dispute is listed", () -> ((Table) window.control("disputes")).getItemCount() == 1);
    }

    private List<String> compared() {
        Table table = (Table) window.control("calibrationTable");
        return Stream.of(table.getItems()).map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList().toString()).toList();
    }

    @Test
    void whatIsDecidedAboutADisputeAfterwardsChangesTheReviewAndNothingThatIsCompared() throws Exception {
        window.until("one can hand in", () -> window.control("calibration.handIn").isEnabled());
        window.control("calibration.handIn").notifyListeners(SWT.Selection, new Event());
        window.until("it is open", () -> state().startsWith("Open"));
        List<String> before = compared();
        window.until("the other has a lane", () -> lanes().contains("Kim"));
        assertFalse(lanes().contains("Handed in (" + Preferences.reviewer() + ")"), "as long as it is what one works on");
        disputed();
        Combo decision = (Combo) window.control("ruling.decision");
        decision.select(1);
        ((Text) window.control("ruling.reason")).setText("Heard again.");
        decision.notifyListeners(SWT.Selection, new Event());
        window.control("ruling.decide").notifyListeners(SWT.Selection, new Event());
        window.until("it is decided", () -> Window.review(editor).review().document().getStatus() == ReviewStatus.RESOLVED);
        assertEquals(Verdict.PARTLY, Window.review(editor).review().document().getMoments().get(0).getVerdict());
        window.view(CalibrationView.ID, CalibrationView.class);
        window.until("it says whose review is another one now", () -> state().contains("the review of " + Preferences.reviewer()));
        assertEquals(before, compared());
        window.until("what was handed in stays on the timeline", () -> lanes().contains("Handed in (" + Preferences.reviewer() + ")"));
    }

    private List<String> lanes() {
        return Window.timeline(editor).getLanes().stream().map(LaneSpec::name).toList();
    }

    @Test
    void whileItIsBlindTheDecisionSaysThatWhatWasHandedInCanOnlyBeKept() throws Exception {
        Library library = Objects.requireNonNull(Session.get().library());
        CalibrationActs acts = new CalibrationActs(library, Session.get().catalog());
        String self = library.reviewerNamed(Preferences.reviewer());
        String kim = library.reviewers().stream().filter(each -> each.name().equals("Kim")).findFirst().orElseThrow().id();
        acts.giveUp(library.scoring().calibrations().of(call).get(0).id(), new CalibrationActs.By(self, Preferences.reviewer(), ""));
        String again = acts.begin(call, Session.get().catalog().scorecards().get(0), self, List.of(self, kim), "", Instant.now(), "Kim");
        acts.handIn(again, self, Instant.now(), Preferences.reviewer());
        disputed();
        window.until("it says so", () -> ((Label) window.control("ruling.refused")).getText().contains("can only be kept"));
        assertTrue(window.control("ruling.refused").isVisible());
        ((Text) window.control("ruling.reason")).setText("Heard again.");
        assertFalse(canBecome(1), "accepted");
        assertTrue(canBecome(0), "kept");
        acts.takeOut(again, kim, new CalibrationActs.By(self, Preferences.reviewer(), ""), Instant.now());
        window.until("and not when it is open", () -> !window.control("ruling.refused").isVisible());
        assertTrue(canBecome(1), "accepted");
    }

    /** Whether the disputed line can be decided so, by what stands at a place among the decisions. */
    private boolean canBecome(int place) {
        Combo decision = (Combo) window.control("ruling.decision");
        decision.select(place);
        decision.notifyListeners(SWT.Selection, new Event());
        return window.control("ruling.decide").isEnabled();
    }
}
