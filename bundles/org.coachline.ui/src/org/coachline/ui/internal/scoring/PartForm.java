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

import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.ui.internal.edit.Edits;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a scorecard. What is typed becomes a step when the field loses the keyboard or Enter is pressed. UI thread. */
final class PartForm {

    private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;
    private static final int TECHNIQUES_HEIGHT = 120;

    private final ScrolledComposite scroller;
    private final OpenDocument<KeptScorecard> open;
    private final Catalog catalog;
    private final List<Runnable> refreshers = new ArrayList<>();
    private final List<Runnable> flushers = new ArrayList<>();
    private Composite form;
    private @Nullable EObject part;
    private String shape = "";

    PartForm(Composite parent, OpenDocument<KeptScorecard> open, Catalog catalog) {
        this.open = open;
        this.catalog = catalog;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private boolean locked() {
        return open.document().getState() != org.coachline.model.coaching.ScorecardState.DRAFT;
    }

    private void size() {
        if (form != null && !form.isDisposed()) {
            scroller.setMinSize(form.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** Commits what is typed. */
    void flush() {
        List.copyOf(flushers).forEach(Runnable::run);
    }

    /** Puts the cursor into the first field. */
    void edit() {
        if (form != null) {
            form.setFocus();
        }
    }

    /** Shows a part; the one that is shown already is brought up to date. */
    void show(@Nullable EObject wanted) {
        String now = shape(wanted);
        if (wanted == part && now.equals(shape)) {
            refreshers.forEach(Runnable::run);
            return;
        }
        if (wanted != part) {
            flush();
        }
        part = wanted;
        shape = now;
        refreshers.clear();
        flushers.clear();
        Control old = scroller.getContent();
        form = Styles.panel(scroller, 1, false);
        if (wanted instanceof Scorecard card) {
            text(card, MODEL.getCatalogItem_Name(), "form.name", 1);
            text(card, MODEL.getScorecard_Version(), "form.version", 1);
            text(card, MODEL.getScorecard_Description(), "form.description", 4);
        } else if (wanted instanceof ScorecardSection section) {
            text(section, MODEL.getCatalogItem_Name(), "form.name", 1);
            number(section, MODEL.getScorecardSection_Weight(), "form.sectionWeight");
        } else if (wanted instanceof ScorecardQuestion question) {
            question(question);
        } else if (wanted instanceof AnswerOption option) {
            text(option, MODEL.getCatalogItem_Name(), "form.answer", 1);
            number(option, MODEL.getAnswerOption_Points(), "form.points");
            fails(option);
            check(option, MODEL.getAnswerOption_CommentRequired(), "form.answerComment");
        }
        Fields.setReadOnly(form, locked());
        scroller.setContent(form);
        if (old != null) {
            old.dispose();
        }
        size();
        form.layout(true, true);
    }

    /** What the form is made from besides values: when that changes it is made anew. */
    private static String shape(@Nullable EObject wanted) {
        if (!(wanted instanceof ScorecardQuestion question)) {
            return "";
        }
        StringBuilder shape = new StringBuilder();
        question.getConditions().forEach(each -> shape.append(each.getQuestion()).append(each.getAnswers()).append(';'));
        ScorecardEdits.before(question).forEach(each -> shape.append(each.getName()).append(each.getOptions().size()).append(','));
        return shape.toString();
    }

    private void question(ScorecardQuestion question) {
        text(question, MODEL.getCatalogItem_Name(), "form.question", 2);
        text(question, MODEL.getScorecardQuestion_Guidance(), "form.guidance", 4);
        number(question, MODEL.getScorecardQuestion_Weight(), "form.questionWeight");
        check(question, MODEL.getScorecardQuestion_AllowsNotApplicable(), "form.notApplicable");
        check(question, MODEL.getScorecardQuestion_CommentRequired(), "form.questionComment");
        Fields.label(form, ScoringTexts.get("form.conditions"));
        Composite conditions = new Composite(form, SWT.NONE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().applyTo(conditions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(conditions);
        question.getConditions().forEach(each -> condition(conditions, question, each));
        List<ScorecardQuestion> before = ScorecardEdits.before(question);
        FlatButton add = new FlatButton(conditions, "plus", ScoringTexts.get("form.addConditionTip"), false).text(ScoringTexts.get("form.addCondition"))
                .onPress(() -> open.execute(AddCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(),
                        ScorecardEdits.condition(before.get(0)))));
        add.setEnabled(!before.isEmpty() && !locked());
        techniques(question);
    }

    private void condition(Composite parent, ScorecardQuestion question, QuestionCondition condition) {
        Composite row = new Composite(parent, SWT.NONE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<ScorecardQuestion> before = ScorecardEdits.before(question);
        Combo which = Fields.bareCombo(row, ScoringTexts.get("form.conditionQuestion"));
        which.setItems(before.stream().map(each -> Objects.requireNonNullElse(each.getName(), each.getId())).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(which);
        ScorecardQuestion asked = before.stream().filter(each -> Objects.equals(each.getId(), condition.getQuestion())).findFirst().orElse(null);
        which.select(asked == null ? -1 : before.indexOf(asked));
        which.addListener(SWT.Selection, event -> {
            QuestionCondition other = ScorecardEdits.condition(before.get(which.getSelectionIndex()));
            org.eclipse.emf.common.command.CompoundCommand command = new org.eclipse.emf.common.command.CompoundCommand(ScoringTexts.get("edit.condition"));
            int at = question.getConditions().indexOf(condition);
            command.append(RemoveCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), condition));
            command.append(AddCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), other, at));
            open.execute(command);
        });
        new FlatButton(row, "trash-2", ScoringTexts.get("form.removeCondition"), false)
                .onPress(() -> open.execute(RemoveCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), condition)));
        if (asked != null) {
            for (AnswerOption option : asked.getOptions()) {
                Button each = new Button(row, SWT.CHECK);
                each.setText(Objects.requireNonNullElse(option.getName(), option.getId()).replace("&", "&&"));
                GridDataFactory.fillDefaults().span(2, 1).applyTo(each);
                each.setSelection(condition.getAnswers().contains(option.getId()));
                each.addListener(SWT.Selection, event -> open.execute(each.getSelection()
                        ? AddCommand.create(open.domain(), condition, MODEL.getQuestionCondition_Answers(), option.getId())
                        : RemoveCommand.create(open.domain(), condition, MODEL.getQuestionCondition_Answers(), option.getId())));
            }
        }
    }

    private void techniques(ScorecardQuestion question) {
        Fields.label(form, ScoringTexts.get("form.techniques"));
        Table table = Styles.named(new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), ScoringTexts.get("form.techniques"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, TECHNIQUES_HEIGHT).applyTo(table);
        for (TechniqueEntry technique : catalog.techniques()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(technique.name());
            item.setData(technique.ref().key());
        }
        table.setEnabled(!locked());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                String key = (String) item.getData();
                open.execute(item.getChecked() ? AddCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Techniques(), key)
                        : RemoveCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Techniques(), key));
            }
        });
        refresher(() -> {
            for (TableItem item : table.getItems()) {
                item.setChecked(question.getTechniques().contains((String) item.getData()));
            }
        });
    }

    private void refresher(Runnable refresh) {
        refreshers.add(refresh);
        refresh.run();
    }

    private void set(EObject owner, EStructuralFeature feature, @Nullable Object value, String label) {
        open.execute(Edits.set(open.domain(), owner, feature, value, ScoringTexts.get("edit.change", plain(label))));
    }

    private static String plain(String label) {
        return ScoringTexts.get(label).replace("&", "").replace(":", "");
    }

    private void text(EObject owner, EStructuralFeature feature, String label, int lines) {
        Text text = Styles.id(lines == 1 ? Fields.text(form, ScoringTexts.get(label)) : Fields.area(form, ScoringTexts.get(label), lines), label);
        Runnable commit = () -> {
            if (!text.isDisposed() && text.getEditable()) {
                set(owner, feature, text.getText(), label);
            }
        };
        commitOn(text, commit);
        refresher(() -> {
            String now = Objects.requireNonNullElse((String) owner.eGet(feature), "");
            if (!text.isDisposed() && !text.getText().equals(now)) {
                text.setText(now);
            }
        });
    }

    private void commitOn(Text text, Runnable commit) {
        text.addListener(SWT.FocusOut, event -> commit.run());
        text.addListener(SWT.DefaultSelection, event -> commit.run());
        flushers.add(commit);
    }

    private void number(EObject owner, EStructuralFeature feature, String label) {
        Text text = Styles.id(Fields.text(form, ScoringTexts.get(label)), label);
        commitOn(text, () -> {
            if (text.isDisposed() || !text.getEditable()) {
                return;
            }
            try {
                double value = Double.parseDouble(text.getText().strip().replace(',', '.'));
                if (value < 0 || value > 1_000_000) {
                    throw new NumberFormatException(text.getText());
                }
                set(owner, feature, value, label);
            } catch (NumberFormatException e) {
                StatusLine.problem(ScoringTexts.get("form.noNumber", text.getText()));
                text.setText(QuestionTable.number((Double) owner.eGet(feature)));
            }
        });
        refresher(() -> {
            String now = QuestionTable.number((Double) owner.eGet(feature));
            if (!text.isDisposed() && !text.getText().equals(now)) {
                text.setText(now);
            }
        });
    }

    private void check(EObject owner, EStructuralFeature feature, String label) {
        Button check = Styles.id(new Button(form, SWT.CHECK | SWT.WRAP), label);
        check.setText(ScoringTexts.get(label));
        check.setEnabled(!locked());
        check.addListener(SWT.Selection, event -> set(owner, feature, check.getSelection(), label));
        refresher(() -> check.setSelection((Boolean) owner.eGet(feature)));
    }

    private void fails(AnswerOption option) {
        Combo combo = Styles.id(Fields.combo(form, ScoringTexts.get("form.fails")), "form.fails");
        combo.setItems(ScoringTexts.get("form.failsNothing"), ScoringTexts.get("form.failsSection"), ScoringTexts.get("form.failsAll"));
        combo.setEnabled(!locked());
        combo.addListener(SWT.Selection, event -> set(option, MODEL.getAnswerOption_Fails(), FailScope.get(combo.getSelectionIndex()), "form.fails"));
        refresher(() -> combo.select(option.getFails().getValue()));
    }

    Control control() {
        return scroller;
    }
}
