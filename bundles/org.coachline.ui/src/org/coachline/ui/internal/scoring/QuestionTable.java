/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.AnswerProposal;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.look.Token;
import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a scorecard with their answers, a row each, below the name of their section. While it has the keyboard, digits answer, 0 and N
 * say that a question does not apply, Enter takes what is proposed, Delete takes an answer back, E attaches the selected moments, G goes to the
 * evidence and C to the comment.
 */
final class QuestionTable {

    private static final int QUESTION = 0;
    private static final int ANSWER = 1;
    private static final int POINTS = 2;
    private static final int EVIDENCE = 3;

    /** What keys ask for. */
    interface Keys {
        /** Another row was chosen. */
        void chosen();

        /** Answer by the number of an option, from 0, and go on. */
        void option(int number);

        /** Answer by the number of an option, or that it does not apply (-1), and stay: somebody walks along the answers. */
        default void choose(int number) {
            if (number < 0) {
                notApplicable();
            } else {
                option(number);
            }
        }

        void notApplicable();

        void take();

        void clear();

        void attach();

        void goToEvidence();

        void comment();
    }

    private final Table table;
    private final Keys keys;
    private final boolean evidence;
    /** Null for the name of a section. */
    private final List<ScorecardEntry.@Nullable Question> rows = new ArrayList<>();

    /** @param evidence whether answers can have any */
    QuestionTable(Composite parent, boolean evidence, Keys keys) {
        this.keys = keys;
        this.evidence = evidence;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), ScoringTexts.get("table.name")), "questions");
        table.setData(PlainKeys.OWN_KEYS, Boolean.TRUE);
        table.setHeaderVisible(true);
        Columns columns = Columns.of(table).share(ScoringTexts.get("table.question"), 180, 3).share(ScoringTexts.get("table.answer"), 100, 2)
                .fixed(ScoringTexts.get("table.points"), 76, SWT.LEFT);
        if (evidence) {
            columns.spare(ScoringTexts.get("table.evidence"), 80, SWT.LEFT);
        }
        columns.done();
        Rows.style(table);
        table.addListener(SWT.Selection, event -> keys.chosen());
        table.addListener(SWT.KeyDown, this::key);
        LookColors.get().keep(table, table::redraw);
    }

    Table control() {
        return table;
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        char typed = Character.toLowerCase(event.character);
        boolean used = true;
        if (typed >= '1' && typed <= '9') {
            keys.option(typed - '1');
        } else if (typed == '0' || typed == 'n') {
            keys.notApplicable();
        } else if (typed == SWT.CR) {
            keys.take();
        } else if (typed == SWT.DEL || typed == SWT.BS) {
            keys.clear();
        } else if (typed == 'e') {
            keys.attach();
        } else if (typed == 'g') {
            keys.goToEvidence();
        } else if (typed == 'c') {
            keys.comment();
        } else {
            used = false;
        }
        event.doit = !used;
    }

    /** Shows other questions. */
    void ask(ScorecardEntry card) {
        rows.clear();
        table.removeAll();
        for (ScorecardEntry.Section section : card.sections()) {
            rows.add(null);
            TableItem title = new TableItem(table, SWT.NONE);
            title.setText(QUESTION, section.name());
            Rows.color(title, QUESTION, Token.QUIET_TEXT);
            for (ScorecardEntry.Question question : section.questions()) {
                rows.add(question);
                new TableItem(table, SWT.NONE).setText(QUESTION, question.name());
            }
        }
        select(rows.isEmpty() ? -1 : 1);
        // The name of its section above the first question.
        table.setTopIndex(0);
    }

    /** Shows how everything stands. */
    void show(ToIntFunction<ScorecardEntry.Question> evidenceOf, Score score, Map<String, AnswerProposal> proposals) {
        int section = 0;
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            ScorecardEntry.Question question = rows.get(i);
            if (question == null) {
                Score.Section whole = score.sections().get(section++);
                set(item, ANSWER, "");
                set(item, POINTS, whole.share() == null ? "" : ScoreText.percent(whole.share()));
                Rows.color(item, POINTS, whole.failed() ? Token.MISSED : Token.QUIET_TEXT);
                continue;
            }
            Score.Question stands = score.question(question.id()).orElseThrow();
            boolean quiet = stands.standing() != Standing.ANSWERED;
            set(item, ANSWER, words(stands, proposals.get(question.id())));
            set(item, POINTS, points(stands));
            if (evidence) {
                int moments = evidenceOf.applyAsInt(question);
                set(item, EVIDENCE, moments == 0 ? "" : Integer.toString(moments));
            }
            boolean fails = score.failures().stream().anyMatch(each -> each.questionId().equals(question.id()));
            Rows.color(item, QUESTION, stands.asked() ? Token.TEXT : Token.QUIET_TEXT);
            Rows.color(item, ANSWER, fails ? Token.MISSED : quiet ? Token.QUIET_TEXT : Token.TEXT);
        }
        table.redraw();
    }

    private static void set(TableItem item, int column, String text) {
        if (!item.getText(column).equals(text)) {
            item.setText(column, text);
        }
    }

    private static String points(Score.Question stands) {
        if (stands.points() == null) {
            return "";
        }
        return stands.scored() ? ScoringTexts.get("table.of", ScoreText.number(stands.points()), ScoreText.number(stands.most())) : ScoringTexts.get("table.notScored");
    }

    private static String words(Score.Question stands, @Nullable AnswerProposal proposal) {
        String words = switch (stands.standing()) {
            case NOT_ASKED -> ScoringTexts.get("answer.notAsked");
            case NOT_APPLICABLE -> ScoringTexts.get("answer.notApplicable");
            case ANSWERED -> stands.answer();
            case OPEN -> proposal == null ? "" : ScoringTexts.get("answer.proposed", proposal.answer());
        };
        return stands.commentMissing() ? ScoringTexts.get("answer.needsComment", words) : words;
    }

    /** The question of the chosen row; null where it is the name of a section, or there is none. */
    ScorecardEntry.@Nullable Question chosen() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= rows.size() ? null : rows.get(row);
    }

    /** Chooses a question. */
    void choose(String questionId) {
        for (int i = 0; i < rows.size(); i++) {
            ScorecardEntry.Question question = rows.get(i);
            if (question != null && question.id().equals(questionId)) {
                select(i);
            }
        }
    }

    /** Goes to the next question that is asked and has no answer; stays where there is none. */
    void next(Score score) {
        int from = table.getSelectionIndex();
        for (int step = 1; step < rows.size(); step++) {
            ScorecardEntry.Question question = rows.get((from + step) % rows.size());
            if (question != null && score.question(question.id()).orElseThrow().standing() == Standing.OPEN) {
                select((from + step) % rows.size());
                return;
            }
        }
        keys.chosen();
    }

    private void select(int row) {
        if (row >= 0 && row < table.getItemCount()) {
            table.setSelection(row);
            table.showSelection();
        }
        keys.chosen();
    }

    boolean isAsking(ScorecardEntry card) {
        return rows.stream().filter(Objects::nonNull).toList().equals(card.sections().stream().flatMap(each -> each.questions().stream()).toList());
    }
}
