/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.AnswerProposal;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.EvaluationCommands;
import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The evaluation of the open review, beside the timeline: choosing a scorecard, answering it by key, and what it comes to so far. */
public final class EvaluationView extends ReviewView implements QuestionTable.Keys {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.evaluation";

    /** Edits come one after the other, as in a drag: the view follows shortly after, for several at once. */
    private static final int SHORTLY_MILLIS = 60;

    /** What was read for a review. */
    private record Read(List<ScorecardEntry> offered, Optional<ScorecardEntry> card) {
    }

    private PageStack stack;
    private Composite choosing;
    private Table offered;
    private Composite page;
    private Label share;
    private Label state;
    private FlatButton complete;
    private QuestionTable table;
    private QuestionDetails details;
    private List<ScorecardEntry> cards = List.of();
    private @Nullable Answering answering;
    private @Nullable Job reading;
    private boolean waiting;
    private boolean focusWanted;
    private final Runnable refresh = this::refresh;

    @Override
    protected void create(Composite parent) {
        stack = new PageStack(parent);
        createChoice();
        page = new Composite(stack.control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        createBar();
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new QuestionTable(sash, true, this);
        details = new QuestionDetails(sash, this);
        details.onBack(() -> table.control().setFocus());
        sash.setWeights(60, 40);
    }

    private void createChoice() {
        choosing = Styles.panel(stack.control(), 1, false);
        Styles.strong(choosing, ScoringTexts.get("choose.title"));
        Styles.quiet(choosing, ScoringTexts.get("choose.hint"));
        offered = Styles.id(Styles.named(new Table(choosing, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE), ScoringTexts.get("choose.title")),
                "scorecards");
        // Else Enter would begin, and open the details of the selected moment besides.
        offered.setData(PlainKeys.OWN_KEYS, Boolean.TRUE);
        Columns.of(offered).share(ScoringTexts.get("choose.title"), 120, 1).done();
        Rows.style(offered);
        LookColors.get().keep(offered, offered::redraw);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(offered);
        offered.addListener(SWT.DefaultSelection, event -> begin());
        FlatButton begin = new FlatButton(choosing, "", ScoringTexts.get("choose.beginTip"), true).text(ScoringTexts.get("choose.begin")).onPress(this::begin);
        Styles.id(begin, "beginEvaluation");
        GridDataFactory.swtDefaults().applyTo(begin);
    }

    private void createBar() {
        Composite bar = Styles.panel(page, 4, true);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        share = Styles.id(Styles.strong(bar, ""), "share");
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(share);
        state = Styles.id(Styles.quiet(bar, ""), "state");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        complete = new FlatButton(bar, "", ScoringTexts.get("bar.completeTip"), true).text(ScoringTexts.get("bar.complete")).onPress(this::complete);
        Styles.id(complete, "completeEvaluation");
        new FlatButton(bar, "trash-2", ScoringTexts.get("bar.remove"), false).onPress(this::remove);
    }

    private void begin() {
        OpenReview review = review();
        int chosen = offered.getSelectionIndex();
        if (review == null || chosen < 0 || chosen >= cards.size()) {
            StatusLine.problem(ScoringTexts.get("choose.none"));
            return;
        }
        ScorecardEntry card = cards.get(chosen);
        Library library = Session.get().library();
        if (library == null || review.refuses()) {
            return;
        }
        // What it asks is kept first: the pack may have changed it before the review is saved.
        Work.quietly(ScoringTexts.get("view.reading"), () -> Scorecards.keep(library, card), pin -> {
            if (review == review() && review.review().document().getEvaluation() == null) {
                focusWanted = true;
                review.edit(EvaluationCommands.begin(review.review().domain(), review.review().document(), pin));
            }
        }, failure -> UiErrors.show(ScoringTexts.get("choose.begin"), failure));
    }

    private void remove() {
        OpenReview review = review();
        if (review != null && review.edit(EvaluationCommands.remove(review.review().domain(), review.review().document()))) {
            StatusLine.say(ScoringTexts.get("evaluation.removed"));
        }
    }

    private void complete() {
        details.flush();
        Answering now = answering;
        if (now != null) {
            now.complete().ifPresent(missing -> {
                table.choose(missing.id());
                table.control().setFocus();
            });
        }
    }

    @Override
    protected void reviewChanged() {
        answering = null;
        // Who wanted to answer in another review must not lose the keyboard in this one.
        focusWanted = false;
        read();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        OpenReview review = review();
        Evaluation evaluation = review == null || !review.isRead() ? null : review.review().document().getEvaluation();
        if (!Objects.equals(evaluation, answering == null ? null : answering.evaluation())) {
            // Another evaluation, begun, taken away, or come back by undo.
            read();
        } else {
            soon();
        }
    }

    @Override
    public void momentSelected() {
        // What is attached is what is selected when it is asked for.
    }

    @Override
    public void timesTold() {
        soon();
    }

    private void soon() {
        if (!waiting && !stack.control().isDisposed()) {
            waiting = true;
            stack.control().getDisplay().timerExec(SHORTLY_MILLIS, refresh);
        }
    }

    /** Reads the scorecard of the review's evaluation, or what is offered where it has none. */
    private void read() {
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        OpenReview review = review();
        Library library = Session.get().library();
        if (review == null || library == null || !review.isRead()) {
            answering = null;
            stack.say(ScoringTexts.get(review == null || library == null ? "view.noReview" : "view.waiting"));
            if (review != null && library != null) {
                review.whenRead(() -> {
                    if (review == review() && !stack.control().isDisposed()) {
                        read();
                    }
                });
            }
            return;
        }
        Evaluation evaluation = review.review().document().getEvaluation();
        Optional<ScorecardPin> pin = evaluation == null ? Optional.empty() : ScorecardPin.of(evaluation);
        String callId = review.call().document().getId();
        Catalog catalog = Session.get().catalog();
        reading = Work.quietly(ScoringTexts.get("view.reading"),
                () -> pin.isEmpty() ? new Read(Scorecards.offeredFor(library, catalog, callId), Optional.empty())
                        : new Read(List.of(), Scorecards.find(library, catalog, pin.get())),
                found -> use(review, evaluation, found), failure -> {
                    UiErrors.log("the scorecards cannot be read", failure);
                    stack.say(UiErrors.plain(failure));
                });
    }

    private void use(OpenReview review, @Nullable Evaluation evaluation, Read read) {
        if (review != review() || stack.control().isDisposed() || review.review().document().getEvaluation() != evaluation) {
            return;
        }
        if (evaluation == null) {
            answering = null;
            cards = read.offered();
            offered.removeAll();
            cards.forEach(card -> new TableItem(offered, SWT.NONE).setText(ScoringTexts.get("choose.card", card.name(), card.version(), card.size())));
            offered.select(0);
            if (cards.isEmpty()) {
                stack.say(ScoringTexts.get("view.noScorecards"));
            } else {
                focusWanted |= stack.show(choosing);
            }
        } else if (read.card().isEmpty()) {
            answering = null;
            stack.say(ScoringTexts.get("view.gone", String.valueOf(evaluation.getScorecard()), String.valueOf(evaluation.getScorecardVersion())));
        } else {
            Answering now = new Answering(review, evaluation, read.card().get());
            answering = now;
            if (!table.isAsking(now.card())) {
                table.ask(now.card());
            }
            refresh();
            focusWanted |= stack.show(page);
        }
        if (focusWanted) {
            focusWanted = false;
            setFocus();
        }
    }

    private void refresh() {
        waiting = false;
        Answering now = answering;
        if (now == null || stack.control().isDisposed()) {
            return;
        }
        Score score = now.score();
        Map<String, AnswerProposal> proposals = now.proposals();
        share.setText(ScoringTexts.share(score));
        boolean done = now.evaluation().getCompletedAt() != null;
        state.setText(ScoringTexts.get(done ? "bar.done" : "bar.state", now.card().name(), now.card().version(), score.answered(), score.asked())
                .replace("&", "&&"));
        complete.setEnabled(!done && !now.isReadOnly());
        table.show(question -> now.evidence(question).size(), score, proposals);
        ScorecardEntry.Question chosen = table.chosen();
        details.show(now, chosen, chosen == null ? null : proposals.get(chosen.id()));
        page.layout(true, true);
    }

    @Override
    public void chosen() {
        Answering now = answering;
        if (now != null && table != null) {
            ScorecardEntry.Question question = table.chosen();
            details.show(now, question, question == null ? null : now.proposals().get(question.id()));
        }
    }

    private interface Deed {
        boolean on(Answering now, ScorecardEntry.Question question);
    }

    /** Does something to the chosen question. */
    private boolean deed(Deed deed) {
        details.flush();
        Answering now = answering;
        ScorecardEntry.Question question = table.chosen();
        if (now == null || question == null) {
            StatusLine.problem(ScoringTexts.get("answer.noQuestion"));
            return false;
        }
        return !now.review().refuses() && deed.on(now, question);
    }

    private void answeredThenNext(boolean done) {
        Answering now = answering;
        if (done && now != null) {
            refresh();
            table.next(now.score());
        }
    }

    @Override
    public void option(int number) {
        answeredThenNext(deed((now, question) -> {
            if (number >= question.options().size()) {
                StatusLine.problem(ScoringTexts.get("answer.noOption", question.options().size()));
                return false;
            }
            ScorecardEntry.Option option = question.options().get(number);
            now.choose(question, option);
            StatusLine.say(ScoringTexts.get("answer.said", question.name(), option.name()));
            // Where a comment must be given, that comes next and not another question.
            return !(question.needsComment(option) && now.comment(question).isBlank());
        }));
    }

    @Override
    public void choose(int number) {
        deed((now, question) -> number < 0 ? now.notApplicable(question) : now.choose(question, question.options().get(number)));
        refresh();
    }

    @Override
    public void notApplicable() {
        answeredThenNext(deed(Answering::notApplicable));
    }

    @Override
    public void take() {
        answeredThenNext(deed(Answering::take));
    }

    @Override
    public void clear() {
        deed(Answering::clear);
    }

    @Override
    public void attach() {
        deed((now, question) -> now.attach(question, now.review().selection()));
    }

    @Override
    public void goToEvidence() {
        deed((now, question) -> {
            List<Moment> evidence = now.evidence(question);
            if (evidence.isEmpty()) {
                StatusLine.problem(ScoringTexts.get("answer.noEvidence"));
            } else {
                // Again and again it goes through all of them.
                Moment selected = now.review().selected();
                int at = selected == null ? -1 : evidence.indexOf(selected);
                Answering.follow(now.review(), evidence.get((at + 1) % evidence.size()));
            }
            return true;
        });
    }

    @Override
    public void comment() {
        details.editComment();
    }

    /** Chooses a question of the evaluation that is shown; the keyboard stays where it is. */
    public void choose(String questionId) {
        if (answering != null) {
            table.choose(questionId);
        }
    }

    /** The table of questions, where the view is asked for: by its command. */
    public void answer() {
        focusWanted = stack.shown() == stack.panel();
        setFocus();
    }

    @Override
    public void flush() {
        details.flush();
    }

    @Override
    public void setFocus() {
        if (stack.shown() == page) {
            table.control().setFocus();
        } else if (stack.shown() == choosing) {
            offered.setFocus();
        } else {
            stack.panel().forceFocus();
        }
    }
}
