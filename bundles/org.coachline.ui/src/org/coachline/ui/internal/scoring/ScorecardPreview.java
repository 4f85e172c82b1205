/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.ScorecardCheck;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.GivenAnswer;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Scoring;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The scorecard as reviewers will answer it: to be tried out, with the score it gives and how that comes about. Nothing of it is kept. UI thread. */
final class ScorecardPreview implements QuestionTable.Keys {

    private final Composite area;
    private final Label share;
    private final QuestionTable table;
    private final Text steps;
    private final Label problems;
    private final Map<String, GivenAnswer> tried = new LinkedHashMap<>();
    private ScorecardEntry card;

    ScorecardPreview(Composite parent, ScorecardEntry card) {
        this.card = card;
        area = Styles.panel(parent, 1, false);
        Styles.strong(area, ScoringTexts.get("preview.title"));
        Styles.quiet(area, ScoringTexts.get("preview.hint"));
        table = new QuestionTable(area, false, this);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(table.control());
        share = Styles.id(Styles.strong(area, ""), "previewShare");
        steps = Styles.id(Styles.named(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), ScoringTexts.get("details.steps")), "previewSteps");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, steps.getLineHeight() * 5).applyTo(steps);
        problems = Styles.id(Styles.quiet(area, ""), "scorecardProblems");
        table.ask(card);
    }

    /** Shows it as it is now, and what is wrong with it. */
    void show(ScorecardEntry now, List<ScorecardCheck.Finding> findings) {
        card = now;
        if (!table.isAsking(now)) {
            ScorecardEntry.Question before = table.chosen();
            table.ask(now);
            if (before != null) {
                table.choose(before.id());
            }
        }
        problems.setText(String.join("\n", findings.stream().map(each -> ScoringTexts.get(each.error() ? "preview.error" : "preview.warning", each.message()))
                .toList()).replace("&", "&&"));
        refresh();
        area.layout(true, true);
    }

    private void refresh() {
        Score score = Scoring.of(card, tried.values());
        share.setText(ScoringTexts.share(score));
        steps.setText(String.join("\n", score.steps()));
        table.show(question -> 0, score, Map.of());
    }

    private void tryOut(GivenAnswer answer) {
        tried.put(answer.questionId(), answer);
        refresh();
        table.next(Scoring.of(card, tried.values()));
    }

    @Override
    public void chosen() {
        // There is nothing more to show of a question here than its row.
    }

    @Override
    public void option(int number) {
        ScorecardEntry.Question question = table.chosen();
        if (question != null && number < question.options().size()) {
            tryOut(new GivenAnswer(question.id(), question.options().get(number).id(), false, ""));
        }
    }

    @Override
    public void notApplicable() {
        ScorecardEntry.Question question = table.chosen();
        if (question != null && question.allowsNotApplicable()) {
            tryOut(new GivenAnswer(question.id(), null, true, ""));
        }
    }

    @Override
    public void take() {
        // Nothing is marked in a trial, so that nothing is proposed.
    }

    @Override
    public void clear() {
        ScorecardEntry.Question question = table.chosen();
        if (question != null) {
            tried.remove(question.id());
            refresh();
        }
    }

    @Override
    public void attach() {
        // A trial has no moments.
    }

    @Override
    public void goToEvidence() {
        // A trial has no moments.
    }

    @Override
    public void comment() {
        // A trial keeps no comment.
    }
}
