/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.AnswerProposal;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.fields.CardOffer;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.KeptFocus;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * One question: how to decide, its answers, what is proposed and why, the comment and the evidence; below it the score's arithmetic. What was typed
 * becomes a step when the field loses the keyboard.
 */
final class QuestionDetails {

    private static final int COMMENT_LINES = 2;

    private final ScrolledComposite scroller;
    private final QuestionTable.Keys keys;
    private @Nullable Answering answering;
    private ScorecardEntry.@Nullable Question question;
    private @Nullable Text comment;
    private @Nullable Text overall;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Runnable back = () -> { };

    QuestionDetails(Composite parent, QuestionTable.Keys keys) {
        this.keys = keys;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
    }

    /** What leads back from the comment. */
    void onBack(Runnable action) {
        back = action;
    }

    private void size() {
        Control content = scroller.getContent();
        if (content != null && !content.isDisposed()) {
            scroller.setMinSize(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** Commits what is typed. */
    void flush() {
        Text typed = comment;
        Answering to = answering;
        ScorecardEntry.Question of = question;
        if (typed != null && to != null && of != null && !typed.isDisposed()) {
            to.comment(of, typed.getText());
        }
        Text whole = overall;
        if (whole != null && to != null && !whole.isDisposed()) {
            to.overall(whole.getText());
        }
    }

    /** Puts the cursor into the comment. */
    void editComment() {
        if (comment != null && !comment.isDisposed()) {
            comment.setFocus();
        }
    }

    /** Shows a question, or the name of a section, where there is none. */
    void show(@Nullable Answering newAnswering, ScorecardEntry.@Nullable Question newQuestion, @Nullable AnswerProposal proposal) {
        if (newAnswering == answering && Objects.equals(newQuestion, question) && scroller.getContent() != null) {
            build(proposal, true);
            return;
        }
        flush();
        answering = newAnswering;
        question = newQuestion;
        build(proposal, false);
    }

    private static boolean typing(@Nullable Text field) {
        return field != null && !field.isDisposed() && field.isFocusControl();
    }

    private void build(@Nullable AnswerProposal proposal, boolean same) {
        Answering of = answering;
        ScorecardEntry.Question asked = question;
        // While somebody types, the field must stay what it is; the rest follows when they are done.
        if (same && (typing(comment) || typing(overall))) {
            refreshers.forEach(Runnable::run);
            return;
        }
        KeptFocus.around(scroller, () -> build(of, asked, proposal), "", "answerComment");
    }

    private void build(@Nullable Answering of, ScorecardEntry.@Nullable Question asked, @Nullable AnswerProposal proposal) {
        Control old = scroller.getContent();
        refreshers.clear();
        comment = null;
        overall = null;
        Composite page = Styles.panel(scroller, 1, false);
        if (of != null && asked != null) {
            question(page, of, asked, proposal);
        }
        if (of != null) {
            steps(page, of);
        }
        scroller.setContent(page);
        if (old != null) {
            old.dispose();
        }
        size();
        page.layout(true, true);
    }

    private void question(Composite page, Answering of, ScorecardEntry.Question asked, @Nullable AnswerProposal proposal) {
        Score.Question stands = of.score().question(asked.id()).orElseThrow();
        Styles.strong(page, asked.name());
        if (!stands.asked()) {
            Styles.quiet(page, conditions(of.card(), asked));
        }
        if (!asked.guidance().isEmpty()) {
            Styles.quiet(page, asked.guidance());
        }
        Composite answers = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(answers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        for (int i = 0; i < asked.options().size(); i++) {
            int number = i;
            ScorecardEntry.Option option = asked.options().get(i);
            choice(answers, ScoringTexts.get("details.option", i + 1, option.name()), tip(asked, option), option.id().equals(stands.optionId()),
                    () -> keys.choose(number), of.isReadOnly(), "option" + (i + 1));
        }
        if (asked.allowsNotApplicable()) {
            choice(answers, ScoringTexts.get("details.notApplicable"), ScoringTexts.get("details.notApplicableTip"),
                    stands.standing() == Standing.NOT_APPLICABLE, () -> keys.choose(-1), of.isReadOnly(), "optionNone");
        }
        if (proposal != null && !proposal.optionId().equals(stands.optionId())) {
            Composite proposed = row(page);
            FlatButton take = new FlatButton(proposed, "", ScoringTexts.get("details.takeTip"), false)
                    .text(ScoringTexts.get("details.take", proposal.answer())).onPress(keys::take);
            Styles.id(take, "takeProposal");
            take.setEnabled(!of.isReadOnly());
            Styles.quiet(page, ScoringTexts.get("details.reason", proposal.reason()));
        }
        evidence(page, of, asked);
        comment(page, of, asked);
    }

    /** A native choice, since its words wrap: answers may be whole sentences. */
    private static void choice(Composite parent, String text, String tip, boolean chosen, Runnable action, boolean readOnly, String id) {
        Button button = Styles.id(new Button(parent, SWT.RADIO | SWT.WRAP), id);
        button.setText(text.replace("&", "&&"));
        button.setToolTipText(tip);
        button.setSelection(chosen);
        button.setEnabled(!readOnly);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                action.run();
            }
        });
    }

    private static String tip(ScorecardEntry.Question asked, ScorecardEntry.Option option) {
        String points = asked.weight() > 0 && asked.most() > 0
                ? ScoringTexts.get("details.points", ScoreText.number(option.points()), ScoreText.number(asked.most())) : ScoringTexts.get("table.notScored");
        FailScope fails = asked.fails(option);
        String tip = fails == FailScope.NOTHING ? points : ScoringTexts.get(fails == FailScope.ALL ? "details.failsAll" : "details.failsSection", points);
        return asked.needsComment(option) ? ScoringTexts.get("details.withComment", tip) : tip;
    }

    static String conditions(ScorecardEntry card, ScorecardEntry.Question asked) {
        List<String> all = new ArrayList<>();
        for (ScorecardEntry.Condition condition : asked.conditions()) {
            ScorecardEntry.Question before = card.question(condition.question()).orElse(null);
            String names = String.join(", ", condition.answers().stream().map(id -> before == null ? id
                    : before.option(id).map(ScorecardEntry.Option::name).orElse(id)).toList());
            all.add(ScoringTexts.get("details.askedWhen", before == null ? condition.question() : before.name(), names));
        }
        return String.join(" ", all);
    }

    private static Composite row(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void comment(Composite page, Answering of, ScorecardEntry.Question asked) {
        Styles.quiet(page, ScoringTexts.get("details.commentHint"));
        Text text = Styles.id(Styles.named(new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP), ScoringTexts.get("details.comment")), "answerComment");
        text.setText(of.comment(asked));
        text.setEditable(!of.isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, text.getLineHeight() * COMMENT_LINES).applyTo(text);
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.Traverse, event -> leave(event));
        CardOffer.on(text, () -> masked -> of.comment(asked, masked));
        comment = text;
    }

    /** Tab leads on, Esc back to the questions. */
    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            back.run();
        }
    }

    private void evidence(Composite page, Answering of, ScorecardEntry.Question asked) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        FlatButton attach = Styles.id(new FlatButton(row, "link", ScoringTexts.get("details.attachTip"), false).text(ScoringTexts.get("details.attach"))
                .onPress(keys::attach), "attachEvidence");
        attach.setEnabled(!of.isReadOnly());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(attach);
        Link links = Styles.id(Styles.named(new Link(row, SWT.WRAP), ScoringTexts.get("details.evidence")), "evidence");
        StringBuilder text = new StringBuilder();
        for (Moment moment : of.evidence(asked)) {
            OpenReview review = of.review();
            text.append(text.isEmpty() ? "" : "   ").append(ScoringTexts.get("details.link", moment.getId(), review.place(moment),
                    review.name(moment.getTechnique()).name()));
        }
        links.setText(text.isEmpty() ? ScoringTexts.get("details.noEvidence") : text.toString());
        links.addListener(SWT.Selection, event -> {
            if (event.text.startsWith("-")) {
                of.review().moment(event.text.substring(1)).ifPresent(moment -> of.detach(asked, moment));
            } else {
                Answering.follow(of.review(), of.review().moment(event.text).orElse(null));
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(links);
    }

    private void steps(Composite page, Answering of) {
        Styles.strong(page, ScoringTexts.get("details.overall"));
        Text text = Styles.id(Styles.named(new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP), ScoringTexts.get("details.overall")), "overallComment");
        text.setText(of.overall());
        text.setEditable(!of.isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, text.getLineHeight() * COMMENT_LINES).applyTo(text);
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.Traverse, event -> leave(event));
        CardOffer.on(text, () -> of::overall);
        overall = text;
        Label title = Styles.strong(page, ScoringTexts.get("details.steps"));
        ((GridData) title.getLayoutData()).verticalIndent = 6;
        Label steps = Styles.id(Styles.quiet(page, String.join("\n", of.score().steps()).replace("&", "&&")), "steps");
        refreshers.add(() -> {
            String now = String.join("\n", of.score().steps()).replace("&", "&&");
            if (!steps.isDisposed() && !steps.getText().equals(now)) {
                steps.setText(now);
                page.layout();
            }
        });
    }

    Control control() {
        return scroller;
    }
}
