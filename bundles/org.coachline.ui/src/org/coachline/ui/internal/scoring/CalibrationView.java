/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.insight.agreement.Coefficient;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.insight.calibration.Drift;
import org.coachline.insight.calibration.Intervention;
import org.coachline.insight.calibration.SideBySide;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.look.Token;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Evaluation;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The calibration of the open call: who is in while it is blind; then what each said, question by question, the result talked through, how far they
 * agree and who is strict or lenient. What others say is not hidden here: the library does not give it before all are in.
 */
public final class CalibrationView extends ReviewView implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.calibration";

    /** What was read. */
    private record Shown(@Nullable CalibrationRow row, @Nullable SideBySide compared, List<Coefficient> answers, List<Drift> drifts, String self,
            String organiser, List<Intervention> interventions, List<String> changed) {

        /** Whether the user began it, as far as names tell. */
        boolean began() {
            return row != null && row.organiserId().equals(self);
        }
    }

    private static final int MOST_INTERVENTIONS = 3;

    private Composite area;
    private Label state;
    private Composite tableArea;
    private Text words;
    private FlatButton begin;
    private FlatButton handIn;
    private FlatButton takeOut;
    private FlatButton giveUp;
    private FlatButton discuss;
    private FlatButton drift;
    private @Nullable Shown shown;
    private @Nullable Job reading;

    @Override
    protected void create(Composite parent) {
        area = Styles.panel(parent, 1, false);
        state = Styles.id(Styles.quiet(area, ""), "calibrationState");
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        begin = button(buttons, "begin", this::begin);
        handIn = button(buttons, "handIn", this::handIn);
        takeOut = button(buttons, "takeOut", this::takeOut);
        giveUp = button(buttons, "giveUp", this::giveUp);
        discuss = button(buttons, "discuss", this::discuss);
        drift = button(buttons, "drift", this::drift);
        tableArea = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(tableArea);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(tableArea);
        words = Styles.id(Styles.named(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), ScoringTexts.get("calibration.words")),
                "calibrationWords");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, words.getLineHeight() * 4).applyTo(words);
        Session.get().addListener(this);
    }

    private static FlatButton button(Composite parent, String key, Runnable action) {
        FlatButton button = new FlatButton(parent, "", ScoringTexts.get("calibration." + key + ".tip"), false)
                .text(ScoringTexts.get("calibration." + key)).onPress(action);
        return Styles.id(button, "calibration." + key);
    }

    @Override
    protected void reviewChanged() {
        read();
    }

    @Override
    public void libraryOpened() {
        read();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        OpenReview review = review();
        if (review != null) {
            read();
        }
    }

    @Override
    public void flush() {
        // Nothing is typed here.
    }

    @Override
    public void momentSelected() {
        // A calibration is about the call as a whole.
    }

    @Override
    public void timesTold() {
        // No time is shown here.
    }

    private void read() {
        if (reading != null) {
            reading.cancel();
        }
        OpenReview review = review();
        Library library = Session.get().library();
        if (review == null || library == null || area.isDisposed()) {
            show(null);
            return;
        }
        String callId = review.call().document().getId();
        Catalog catalog = Session.get().catalog();
        reading = Work.quietly(ScoringTexts.get("calibration.reading"), () -> {
            String self = Reader.of(library).id().orElse("");
            CalibrationRow row = library.scoring().calibrations().of(callId).stream().findFirst().orElse(null);
            SideBySide compared = row == null || row.blind() ? null : SideBySide.of(library, catalog, row).orElse(null);
            // Reviewers who scored a call each on their own can be compared as well.
            List<Coefficient> answers = compared != null || row != null && row.blind() ? List.of()
                    : CalibrationReader.of(library, catalog, List.of(callId), TeamSettings.of(library, ZoneId.systemDefault())).answers();
            String organiser = row == null ? "" : library.reviewers().stream().filter(each -> each.id().equals(row.organiserId())).map(PersonRow::name).findFirst()
                    .orElse("");
            List<String> changed = compared == null ? List.of() : SideBySide.changedSince(library, compared.calibration());
            return new Shown(row, compared, answers, Drift.all(library, catalog), self, organiser, Intervention.of(library, callId), changed);
        }, this::show, failure -> {
            UiErrors.log("the calibration cannot be read", failure);
            if (!area.isDisposed()) {
                state.setText(UiErrors.plain(failure).replace("&", "&&"));
            }
        });
    }

    private void show(@Nullable Shown now) {
        if (area.isDisposed()) {
            return;
        }
        shown = now;
        CalibrationRow row = now == null ? null : now.row();
        state.setText(state(now).replace("&", "&&"));
        boolean taking = row != null && row.parts().stream().anyMatch(part -> part.reviewerId().equals(now.self()) && part.submittedAt() == null);
        begin.setEnabled(now != null && (row == null || !row.blind()));
        handIn.setEnabled(row != null && row.blind() && taking);
        takeOut.setEnabled(row != null && row.blind() && row.parts().size() > 1);
        giveUp.setEnabled(row != null && row.blind());
        discuss.setEnabled(now != null && now.compared() != null);
        drift.setEnabled(now != null && !now.drifts().isEmpty());
        table(now == null ? null : now.compared());
        words.setText(words(now));
        area.layout(true, true);
    }

    private static String state(@Nullable Shown now) {
        if (now == null) {
            return ScoringTexts.get("calibration.noReview");
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(now));
        List<String> gone = gone(now);
        if (!gone.isEmpty()) {
            lines.add(ScoringTexts.get("calibration.gone", String.join(", ", gone)));
        }
        if (!now.changed().isEmpty()) {
            lines.add(ScoringTexts.get("calibration.changed", String.join(", ", now.changed())));
        }
        now.interventions().stream().limit(MOST_INTERVENTIONS).forEach(each -> lines.add(intervention(each)));
        return String.join("\n", lines);
    }

    /** Whose review was in and is not compared, because it is not there any more. */
    private static List<String> gone(Shown now) {
        SideBySide compared = now.compared();
        return compared == null ? List.of() : compared.calibration().parts().stream().filter(part -> part.reviewId() != null && !compared.reviewerIds().contains(part.reviewerId()))
                .map(CalibrationRow.Part::reviewer).toList();
    }

    /** What somebody did while it was blind, for all to see. */
    static String intervention(Intervention each) {
        String when = WrittenTime.dayAndTime(each.at().atZone(ZoneId.systemDefault()));
        return each.reason().isEmpty() ? ScoringTexts.get("calibration.intervened", when, each.who(), each.what())
                : ScoringTexts.get("calibration.intervenedBecause", when, each.who(), each.what(), each.reason());
    }

    private static String row(Shown now) {
        CalibrationRow row = now.row();
        if (row == null) {
            return ScoringTexts.get("calibration.none");
        }
        List<String> people = row.parts().stream().map(part -> ScoringTexts.get(part.submittedAt() == null ? "calibration.missing" : "calibration.in",
                part.reviewer())).toList();
        return ScoringTexts.get(row.blind() ? "calibration.blind" : "calibration.open", String.join(", ", people), now.organiser());
    }

    private void table(@Nullable SideBySide compared) {
        for (org.eclipse.swt.widgets.Control old : tableArea.getChildren()) {
            old.dispose();
        }
        if (compared == null) {
            return;
        }
        Table table = Styles.id(Styles.named(new Table(tableArea, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), ScoringTexts.get("calibration.table")),
                "calibrationTable");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setHeaderVisible(true);
        Columns columns = Columns.of(table).share(ScoringTexts.get("table.question"), 140, 3);
        compared.reviewers().forEach(each -> columns.share(each, 70, 1));
        columns.share(ScoringTexts.get("calibration.discussed"), 70, 1).share(ScoringTexts.get("calibration.inWords"), 140, 3).done();
        Rows.style(table);
        for (SideBySide.Item each : compared.items()) {
            List<String> cells = new ArrayList<>(List.of(each.question()));
            cells.addAll(each.answers());
            Score discussed = compared.discussed();
            cells.add(discussed == null ? "" : discussed.question(each.id()).map(Score.Question::answer).orElse(""));
            cells.add(each.sentence());
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(cells.toArray(String[]::new));
            Rows.color(item, cells.size() - 1, each.agreed() ? Token.QUIET_TEXT : Token.TEXT);
        }
        List<String> sums = new ArrayList<>(List.of(ScoringTexts.get("calibration.score")));
        compared.scores().forEach(score -> sums.add(score.share() == null ? "" : ScoreText.percent(score.share())));
        Score discussed = compared.discussed();
        sums.add(discussed == null || discussed.share() == null ? "" : ScoreText.percent(discussed.share()));
        new TableItem(table, SWT.NONE).setText(sums.toArray(String[]::new));
    }

    private static String words(@Nullable Shown now) {
        List<String> lines = new ArrayList<>();
        if (now != null && now.compared() != null) {
            for (Coefficient each : now.compared().agreement()) {
                lines.add(ScoringTexts.get("calibration.coefficient", ScoringTexts.get("coefficient." + each.kind().name()), each.sentence()));
            }
        }
        if (now != null) {
            now.answers().stream().filter(each -> each.items() > 0).forEach(each -> lines.add(ScoringTexts.get("calibration.coefficient",
                    ScoringTexts.get("coefficient." + each.kind().name()), each.sentence())));
            now.drifts().forEach(each -> lines.add(ScoringTexts.get("calibration.driftLine", each.reviewer(), each.sentence())));
        }
        return String.join("\n", lines);
    }

    /** Something that is done with a calibration in the background. */
    @FunctionalInterface
    private interface Act {
        /** What is said when it is done. */
        String on(CalibrationActs acts, String self, String who) throws Exception;
    }

    private void act(String key, Act act) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        String who = Preferences.reviewer();
        CalibrationActs acts = new CalibrationActs(library, Session.get().catalog());
        Work.quietly(ScoringTexts.get(key), () -> {
            String self = library.reviewerNamed(who);
            library.scoring().calibrations().readAs(self);
            return act.on(acts, self, who);
        }, said -> {
            StatusLine.say(said);
            read();
        }, failure -> UiErrors.show(ScoringTexts.get(key), failure));
    }

    private void begin() {
        OpenReview review = review();
        Library library = Session.get().library();
        if (review == null || library == null) {
            return;
        }
        Catalog catalog = Session.get().catalog();
        List<String> past = shown == null ? List.of() : shown.interventions().stream().map(CalibrationView::intervention).toList();
        record Choice(List<ScorecardEntry> cards, List<PersonRow> people) {
        }
        Work.quietly(ScoringTexts.get("calibration.begin"), () -> new Choice(Scorecards.offered(library, catalog), library.reviewers()), choice -> {
            BeginCalibrationDialog dialog = new BeginCalibrationDialog(getSite().getShell(), choice.cards(), choice.people(), past);
            if (dialog.open() == Window.OK) {
                begin(review.call().document().getId(), dialog.card(), dialog.reviewers(), dialog.note());
            }
        }, failure -> UiErrors.show(ScoringTexts.get("calibration.begin"), failure));
    }

    /** Begins a calibration of a call; whoever calls this has asked who takes part. */
    public void begin(String callId, ScorecardEntry card, List<String> reviewerIds, String note) {
        act("calibration.begin", (acts, self, who) -> {
            acts.begin(callId, card, self, reviewerIds, note, Instant.now(), who);
            return ScoringTexts.get("calibration.begun");
        });
    }

    private void handIn() {
        OpenReview review = review();
        CalibrationRow row = shown == null ? null : shown.row();
        if (review == null || row == null) {
            return;
        }
        review.flush();
        if (review.isDirty()) {
            StatusLine.problem(ScoringTexts.get("calibration.saveFirst"));
            return;
        }
        act("calibration.handIn", (acts, self, who) -> ScoringTexts.get(acts.handIn(row.id(), self, Instant.now(), who) ? "calibration.isOpen" : "calibration.isIn"));
    }

    private void takeOut() {
        Shown now = shown;
        CalibrationRow row = now == null ? null : now.row();
        if (row == null) {
            return;
        }
        List<CalibrationRow.Part> missing = row.parts().stream().filter(part -> part.submittedAt() == null).toList();
        for (CalibrationRow.Part part : missing) {
            Optional<String> reason = confirm(now, "calibration.takeOut", part.reviewer());
            if (reason.isPresent()) {
                act("calibration.takeOut", (acts, self, who) -> ScoringTexts.get(acts.takeOut(row.id(), part.reviewerId(),
                        new CalibrationActs.By(self, who, reason.get()), Instant.now()) ? "calibration.isOpen" : "calibration.isOut"));
                return;
            }
        }
    }

    private void giveUp() {
        Shown now = shown;
        CalibrationRow row = now == null ? null : now.row();
        Optional<String> reason = row == null ? Optional.empty() : confirm(now, "calibration.giveUp", "");
        if (row != null && reason.isPresent()) {
            act("calibration.giveUp", (acts, self, who) -> {
                acts.giveUp(row.id(), new CalibrationActs.By(self, who, reason.get()));
                return ScoringTexts.get("calibration.isGivenUp");
            });
        }
    }

    /** Who began it says yes, anybody else says why; nothing where neither is said. */
    private Optional<String> confirm(Shown now, String key, String whom) {
        if (now.began()) {
            return MessageDialog.openQuestion(getSite().getShell(), ScoringTexts.get(key), ScoringTexts.get(key + ".ask", whom)) ? Optional.of("") : Optional.empty();
        }
        InputDialog dialog = new InputDialog(getSite().getShell(), ScoringTexts.get(key), ScoringTexts.get(key + ".ask", whom) + "\n\n"
                + ScoringTexts.get("calibration.why", now.organiser()), "", text -> text.isBlank() ? ScoringTexts.get("calibration.whyMissing") : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    private void drift() {
        Shown now = shown;
        if (now != null && !now.drifts().isEmpty()) {
            new DriftDialog(getSite().getWorkbenchWindow(), now.drifts(), now.self()).open();
        }
    }

    private void discuss() {
        SideBySide compared = shown == null ? null : shown.compared();
        if (compared != null) {
            DiscussedDialog dialog = new DiscussedDialog(getSite().getShell(), compared);
            if (dialog.open() == Window.OK) {
                Evaluation result = dialog.result();
                act("calibration.discuss", (acts, self, who) -> {
                    acts.discuss(compared.calibration().id(), result, self, Instant.now(), who);
                    return ScoringTexts.get("calibration.isDiscussed");
                });
            }
        }
    }

    @Override
    public void setFocus() {
        Optional<org.eclipse.swt.widgets.Control> table = Optional.ofNullable(tableArea.getChildren().length == 0 ? null : tableArea.getChildren()[0]);
        table.ifPresentOrElse(org.eclipse.swt.widgets.Control::setFocus, () -> begin.setFocus());
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        super.dispose();
    }
}
