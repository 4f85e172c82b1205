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

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.insight.calibration.Intervention;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.coachline.ui.Session;
import org.coachline.ui.internal.scoring.CalibrationView;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations are begun, ended and talked through by dialogs. */
class CalibrationDialogsPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private String self;
    private String kim;
    private ScorecardEntry card;

    @BeforeEach
    void openACall() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().scorecards().isEmpty());
        card = Session.get().catalog().scorecards().get(0);
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            self = made.reviewerNamed(Preferences.reviewer());
            kim = made.reviewerNamed("Kim");
            made.reviewerNamed("Robin");
        }
        window.openLibrary(place);
        window.open(call);
        window.view(CalibrationView.ID, CalibrationView.class);
        window.until("one can begin", () -> window.control("calibration.begin").isEnabled() && state().startsWith("This call is not"));
    }

    @AfterEach
    void closeAll() {
        window.page().hideView(window.page().findView(CalibrationView.ID));
        window.closeEditors();
        Session.get().close();
    }

    private Library library() {
        return Objects.requireNonNull(Session.get().library());
    }

    private String state() {
        return ((Label) window.control("calibrationState")).getText();
    }

    private void press(String id) {
        window.control(id).notifyListeners(SWT.Selection, new Event());
    }

    private static <C extends Control> C in(Shell shell, String id, Class<C> type) {
        return type.cast(Styles.find(shell, id).orElseThrow(() -> new AssertionError("there is no " + id)));
    }

    private static Button ok(Composite in) {
        return Objects.requireNonNull(((Shell) in).getDefaultButton());
    }

    private static void check(Table table, String... names) {
        for (TableItem each : table.getItems()) {
            each.setChecked(List.of(names).contains(each.getText()));
        }
        Event ticked = new Event();
        ticked.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, ticked);
    }

    private List<CalibrationRow> rows() {
        try {
            return library().scoring().calibrations().of(call);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itIsBegunWithAScorecardAndTwoReviewersAtLeast() throws Exception {
        String me = Preferences.reviewer();
        ShellWatch watch = ShellWatch.press("Begin a Calibration", "Begin", shell -> {
            Table people = in(shell, "calibration.reviewers", Table.class);
            assertTrue(Arrays.stream(people.getItems()).map(TableItem::getText).toList().containsAll(List.of("Kim", "Robin", me)));
            check(people, "Kim");
            assertFalse(ok(shell).isEnabled(), "one reviewer is not enough");
            assertTrue(in(shell, "calibration.missing", Label.class).isVisible(), "and the dialog says so");
            check(people, "Kim", me);
            assertTrue(ok(shell).isEnabled());
            in(shell, "calibrationNote", Text.class).setText("Before the holidays");
        });
        press("calibration.begin");
        window.until("it was asked", watch::seen);
        window.until("it is blind", () -> state().startsWith("Blind until all are in"));
        CalibrationRow row = rows().get(0);
        assertEquals(self, row.organiserId());
        assertEquals("Before the holidays", row.note());
        assertEquals(List.of("Kim", me).stream().sorted().toList(), row.parts().stream().map(CalibrationRow.Part::reviewer).sorted().toList());
        assertTrue(state().contains("Begun by " + me), state());
        assertEquals(card.content(), library().load(Calibration.class, row.id()).document().getScorecardContent());
        assertFalse(window.control("calibration.begin").isEnabled());
    }

    /** Somebody else began it and nobody is in. */
    private void kimBegan() throws Exception {
        new CalibrationActs(library(), Session.get().catalog()).begin(call, card, kim, List.of(kim, self), "", Instant.now(), "Kim");
        window.until("it is blind", () -> state().startsWith("Blind until all are in"));
    }

    @Test
    void whoDidNotBeginItGivesItUpWithAReasonThatEverybodySeesAndTheNextOneIsBegunInItsKnowledge() throws Exception {
        kimBegan();
        ShellWatch watch = ShellWatch.press("Give up", "OK", shell -> {
            assertFalse(ok(shell).isEnabled(), "a reason must be given");
            Text reason = text(shell);
            reason.setText("It was the wrong call.");
            assertTrue(ok(shell).isEnabled());
        });
        press("calibration.giveUp");
        window.until("a reason was asked for", watch::seen);
        window.until("it is seen", () -> state().contains("gave the calibration up when 0 of 2 were in: “It was the wrong call.”"));
        assertTrue(rows().isEmpty());
        assertEquals(List.of(Preferences.reviewer()), Intervention.of(library(), call).stream().map(Intervention::who).toList());
        ShellWatch again = ShellWatch.press("Begin a Calibration", "Cancel", shell -> assertTrue(in(shell, "pastCalibrations", Label.class).getText()
                .contains("gave the calibration up"), "whoever begins the next one knows"));
        window.until("one can begin again", () -> window.control("calibration.begin").isEnabled());
        press("calibration.begin");
        window.until("it was asked", again::seen);
    }

    private static Text text(Composite in) {
        for (Control each : in.getChildren()) {
            if (each instanceof Text text && text.getEditable()) {
                return text;
            }
            if (each instanceof Composite composite) {
                Text found = text(composite);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void bothAreIn() throws Exception {
        CalibrationActs acts = new CalibrationActs(library(), Session.get().catalog());
        String id = acts.begin(call, card, self, List.of(kim, self), "", Instant.now(), "Kim");
        for (String each : List.of(kim, self)) {
            library().scoring().calibrations().readAs(each);
            review(each, each.equals(kim) ? 0 : 1);
            acts.handIn(id, each, Instant.now(), each);
        }
        window.until("it is open", () -> state().startsWith("Open") && window.control("calibration.discuss").isEnabled());
    }

    private void review(String reviewer, int option) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(reviewer);
        review.setCreatedAt(Instant.now());
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        ScorecardPin.of(card).pin(evaluation);
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
        evaluation.setCompletedAt(Instant.now());
        review.setEvaluation(evaluation);
        library().save(review, 0);
    }

    @Test
    void theResultTalkedThroughIsWrittenDownBesideTheOriginals() throws Exception {
        bothAreIn();
        ShellWatch watch = ShellWatch.press("Discussed Result", "OK", shell -> {
            Table questions = in(shell, "questions", Table.class);
            // All of them: those on which both agreed stand there already.
            for (int i = 0; i < questions.getItemCount(); i++) {
                questions.setSelection(i);
                Event key = new Event();
                key.character = '1';
                questions.notifyListeners(SWT.KeyDown, key);
            }
        });
        press("calibration.discuss");
        window.until("it was asked", watch::seen);
        Table table = (Table) window.control("calibrationTable");
        assertNotNull(table);
        window.until("it stands beside the originals", () -> {
            Table now = (Table) window.control("calibrationTable");
            return now.getItemCount() > 0 && !now.getItem(now.getItemCount() - 1).getText(3).isEmpty();
        });
        Calibration stored = library().load(Calibration.class, rows().get(0).id()).document();
        assertEquals(card.size(), stored.getDiscussed().getAnswers().size());
        assertEquals(self, stored.getDiscussedBy());
        assertEquals(card.content(), stored.getDiscussed().getScorecardContent());
    }

    @Test
    void whoIsStrictOrLenientIsAChartWithItsFigures() throws Exception {
        bothAreIn();
        window.until("there is a chart", () -> window.control("calibration.drift").isEnabled());
        assertTrue(((Text) window.control("calibrationWords")).getText().contains("Kim: Too few calls: one, where 5 are needed to tell."),
                () -> ((Text) window.control("calibrationWords")).getText());
        ShellWatch watch = ShellWatch.press("Strict or lenient", "Close", shell -> {
            assertEquals(2, in(shell, "driftReviewer", org.eclipse.swt.widgets.Combo.class).getItemCount());
            Control chart = in(shell, "chart.DRIFT", Control.class);
            assertTrue(chart.isVisible());
            in(shell, "figures.DRIFT", Control.class).notifyListeners(SWT.Selection, new Event());
            Table figures = in(shell, "table.DRIFT", Table.class);
            assertEquals(1, figures.getItemCount());
            assertEquals("too few to say", figures.getItem(0).getText(5));
        });
        press("calibration.drift");
        window.until("it was shown", watch::seen);
    }
}
