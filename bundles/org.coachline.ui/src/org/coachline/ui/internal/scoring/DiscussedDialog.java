/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.calibration.SideBySide;
import org.coachline.insight.scoring.GivenAnswer;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scoring;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the result that reviewers agreed on in talking; it begins with the one there is, or with what all of them said anyway. */
final class DiscussedDialog extends CoachlineDialog implements QuestionTable.Keys {

    private final SideBySide compared;
    private final Map<String, GivenAnswer> answers = new LinkedHashMap<>();
    private QuestionTable table;
    private Label share;
    private Label said;

    DiscussedDialog(Shell shell, SideBySide compared) {
        super(shell, ScoringTexts.get("calibration.discuss.title"));
        this.compared = compared;
        Score before = compared.discussed() != null ? compared.discussed() : compared.scores().isEmpty() ? null : compared.scores().get(0);
        for (SideBySide.Item item : compared.items()) {
            if (before != null && (compared.discussed() != null || item.agreed())) {
                before.question(item.id()).filter(each -> each.optionId() != null || each.standing() == Score.Standing.NOT_APPLICABLE)
                        .ifPresent(each -> answers.put(item.id(), new GivenAnswer(item.id(), each.optionId(), each.optionId() == null, "-")));
            }
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(ScoringTexts.get("calibration.discuss.title"));
        setMessage(ScoringTexts.get("calibration.discuss.hint"));
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        table = new QuestionTable(area, false, this);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 320).applyTo(table.control());
        said = Styles.quiet(area, "");
        share = Styles.strong(area, "");
        table.ask(compared.card());
        refresh();
        return area;
    }

    private void refresh() {
        Score score = Scoring.of(compared.card(), answers.values());
        table.show(question -> 0, score, Map.of());
        share.setText(ScoringTexts.share(score));
        chosen();
    }

    private void answer(GivenAnswer answer) {
        answers.put(answer.questionId(), answer);
        refresh();
        table.next(Scoring.of(compared.card(), answers.values()));
    }

    @Override
    public void chosen() {
        ScorecardEntry.Question question = table == null ? null : table.chosen();
        if (said != null) {
            said.setText(question == null ? "" : compared.items().stream().filter(each -> each.id().equals(question.id())).findFirst()
                    .map(SideBySide.Item::sentence).orElse("").replace("&", "&&"));
            said.getParent().layout();
        }
    }

    @Override
    public void option(int number) {
        ScorecardEntry.Question question = table.chosen();
        if (question != null && number < question.options().size()) {
            answer(new GivenAnswer(question.id(), question.options().get(number).id(), false, "-"));
        }
    }

    @Override
    public void notApplicable() {
        ScorecardEntry.Question question = table.chosen();
        if (question != null && question.allowsNotApplicable()) {
            answer(new GivenAnswer(question.id(), null, true, "-"));
        }
    }

    @Override
    public void clear() {
        ScorecardEntry.Question question = table.chosen();
        if (question != null) {
            answers.remove(question.id());
            refresh();
        }
    }

    @Override
    public void take() {
        okPressed();
    }

    @Override
    public void attach() {
        // The evidence is with the originals.
    }

    @Override
    public void goToEvidence() {
        // The evidence is with the originals.
    }

    @Override
    public void comment() {
        // What was talked about is in the originals and the note.
    }

    /** What was agreed on. */
    Evaluation result() {
        Evaluation result = CoachingFactory.eINSTANCE.createEvaluation();
        ScorecardPin.of(compared.card()).pin(result);
        for (ScorecardEntry.Section section : compared.card().sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                GivenAnswer given = answers.get(question.id());
                if (given != null) {
                    Answer answer = CoachingFactory.eINSTANCE.createAnswer();
                    answer.setSectionId(section.id());
                    answer.setQuestionId(question.id());
                    answer.setOptionId(given.optionId());
                    answer.setNotApplicable(given.notApplicable());
                    result.getAnswers().add(answer);
                }
            }
        }
        return result;
    }
}
