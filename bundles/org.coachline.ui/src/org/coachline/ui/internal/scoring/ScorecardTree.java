/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.coachline.catalog.ScorecardCheck;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.look.Token;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * Sections, questions and answers as a tree. Insert adds a part like the one that is chosen, Shift+Insert one inside of it, Delete removes it, Alt with Up and Down moves it, Enter
 * leads to its fields. UI thread.
 */
final class ScorecardTree {

    private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

    private final Composite area;
    private final OpenDocument<KeptScorecard> open;
    private final Tree tree;
    private final Runnable chosen;
    private final Map<EObject, TreeItem> items = new HashMap<>();

    ScorecardTree(Composite parent, OpenDocument<KeptScorecard> open, Runnable chosen, Runnable edit) {
        this.open = open;
        this.chosen = chosen;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        tree = Styles.id(Styles.named(new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), ScoringTexts.get("tree.name")), "scorecardTree");
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(tree);
        Rows.style(tree);
        tree.addListener(SWT.Selection, event -> chosen.run());
        tree.addListener(SWT.DefaultSelection, event -> edit.run());
        tree.addListener(SWT.KeyDown, this::key);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        button(buttons, "plus", "tree.section", "addSection", this::addSection);
        button(buttons, "plus", "tree.question", "addQuestion", this::addQuestion);
        button(buttons, "plus", "tree.answer", "addAnswer", this::addAnswer);
        button(buttons, "arrow-up", "", "moveUp", () -> move(-1));
        button(buttons, "arrow-down", "", "moveDown", () -> move(1));
        button(buttons, "trash-2", "", "removePart", this::remove);
    }

    private void button(Composite parent, String icon, String text, String id, Runnable action) {
        FlatButton button = new FlatButton(parent, icon, ScoringTexts.get("tree." + id + ".tip"), false).onPress(action);
        if (!text.isEmpty()) {
            button.text(ScoringTexts.get(text));
        }
        Styles.id(button, id);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        event.doit = false;
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            EObject part = part();
            boolean inside = (event.stateMask & SWT.SHIFT) != 0;
            if (part instanceof AnswerOption || inside && part instanceof ScorecardQuestion) {
                addAnswer();
            } else if (part instanceof ScorecardQuestion || inside && part instanceof ScorecardSection) {
                addQuestion();
            } else {
                addSection();
            }
        } else if (alt && event.keyCode == SWT.ARROW_UP) {
            move(-1);
        } else if (alt && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
        } else {
            event.doit = true;
        }
    }

    private Scorecard card() {
        return open.document().getScorecard();
    }

    private boolean execute(Command command) {
        if (open.document().getState() != ScorecardState.DRAFT) {
            StatusLine.problem(ScoringTexts.get("editor.locked"));
            return false;
        }
        return open.execute(command);
    }

    private void addSection() {
        ScorecardSection section = ScorecardEdits.section(card());
        if (execute(ScorecardEdits.add(open.domain(), card(), MODEL.getScorecard_Sections(), section, -1))) {
            choose(section);
        }
    }

    private void addQuestion() {
        EObject part = part();
        ScorecardSection section = part instanceof ScorecardSection chosenSection ? chosenSection
                : part instanceof ScorecardQuestion question ? (ScorecardSection) question.eContainer()
                : part instanceof AnswerOption option ? (ScorecardSection) option.eContainer().eContainer()
                : card().getSections().isEmpty() ? null : card().getSections().get(card().getSections().size() - 1);
        if (section == null) {
            StatusLine.problem(ScoringTexts.get("tree.noSection"));
            return;
        }
        ScorecardQuestion question = ScorecardEdits.question(card());
        int at = part instanceof ScorecardQuestion before ? section.getQuestions().indexOf(before) + 1 : -1;
        if (execute(ScorecardEdits.add(open.domain(), section, MODEL.getScorecardSection_Questions(), question, at))) {
            choose(question);
        }
    }

    private void addAnswer() {
        EObject part = part();
        ScorecardQuestion question = part instanceof ScorecardQuestion chosenQuestion ? chosenQuestion
                : part instanceof AnswerOption option ? (ScorecardQuestion) option.eContainer() : null;
        if (question == null) {
            StatusLine.problem(ScoringTexts.get("tree.noQuestion"));
            return;
        }
        AnswerOption option = ScorecardEdits.option(question);
        if (execute(ScorecardEdits.add(open.domain(), question, MODEL.getScorecardQuestion_Options(), option, -1))) {
            choose(option);
        }
    }

    private void move(int by) {
        EObject part = part();
        if (part != null && !(part instanceof Scorecard) && execute(ScorecardEdits.move(open.domain(), part, by))) {
            choose(part);
        }
    }

    private void remove() {
        EObject part = part();
        if (part == null || part instanceof Scorecard) {
            StatusLine.problem(ScoringTexts.get("tree.nothing"));
        } else if (execute(ScorecardEdits.remove(open.domain(), card(), part))) {
            StatusLine.say(ScoringTexts.get("tree.removed", ((CatalogItem) part).getName()));
        }
    }

    /** The part that is chosen; the scorecard itself at first. */
    @Nullable EObject part() {
        TreeItem[] selection = tree.getSelection();
        return selection.length == 0 ? card() : (EObject) selection[0].getData();
    }

    /** Chooses a part. */
    void choose(EObject part) {
        TreeItem item = items.get(part);
        if (item != null) {
            tree.setSelection(item);
            tree.showItem(item);
            chosen.run();
        }
    }

    /** Shows the scorecard as it is, and which parts have something wrong with them. */
    void refresh(List<ScorecardCheck.Finding> findings) {
        EObject before = part();
        Set<EObject> opened = new HashSet<>();
        Set<EObject> closed = new HashSet<>();
        items.forEach((part, item) -> {
            if (!item.isDisposed() && part instanceof ScorecardQuestion && item.getExpanded()) {
                opened.add(part);
            } else if (!item.isDisposed() && part instanceof ScorecardSection && item.getItemCount() > 0 && !item.getExpanded()) {
                closed.add(part);
            }
        });
        tree.setRedraw(false);
        tree.removeAll();
        items.clear();
        TreeItem root = item(new TreeItem(tree, SWT.NONE), card(), findings);
        for (ScorecardSection section : card().getSections()) {
            TreeItem sectionItem = item(new TreeItem(root, SWT.NONE), section, findings);
            for (ScorecardQuestion question : section.getQuestions()) {
                TreeItem questionItem = item(new TreeItem(sectionItem, SWT.NONE), question, findings);
                question.getOptions().forEach(option -> item(new TreeItem(questionItem, SWT.NONE), option, findings));
            }
        }
        // From the top: a platform opens nothing within what is closed.
        root.setExpanded(true);
        for (TreeItem section : root.getItems()) {
            section.setExpanded(!closed.contains(section.getData()));
            for (TreeItem question : section.getItems()) {
                question.setExpanded(opened.contains(question.getData()));
            }
        }
        TreeItem again = items.getOrDefault(before, root);
        tree.setSelection(again);
        tree.setRedraw(true);
        tree.showItem(again);
    }

    private TreeItem item(TreeItem item, CatalogItem part, List<ScorecardCheck.Finding> findings) {
        String name = Objects.requireNonNullElse(part.getName(), "");
        item.setText(part instanceof AnswerOption option ? ScoringTexts.get("tree.option", name, ScoreText.number(option.getPoints())) : name);
        item.setData(part);
        items.put(part, item);
        if (findings.stream().anyMatch(each -> each.at() == part)) {
            Rows.color(item, 0, Token.MISSED);
        } else if (part instanceof AnswerOption) {
            Rows.color(item, 0, Token.QUIET_TEXT);
        }
        return item;
    }

    void setFocus() {
        tree.setFocus();
    }

    Composite control() {
        return area;
    }
}
