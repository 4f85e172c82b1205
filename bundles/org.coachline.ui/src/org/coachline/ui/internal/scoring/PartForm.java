/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.internal.edit.Edits;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.KeptFocus;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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

/**
 * The fields of one part of a scorecard. What is typed becomes a step when the field loses the keyboard, Enter is pressed or after a pause, so that
 * nothing is on the screen alone. UI thread.
 */
final class PartForm {

    private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;
    private static final int TECHNIQUES_HEIGHT = 120;
    private static final double MOST = 1_000_000;

    private final ScrolledComposite scroller;
    private final OpenDocument<KeptScorecard> open;
    private final Catalog catalog;
    private final Runnable back;
    private final List<Runnable> refreshers = new ArrayList<>();
    private final Map<EStructuralFeature, String> labels = new HashMap<>();
    private @Nullable DocumentFields fields;
    private Composite form;
    private @Nullable EObject part;
    private String shape = "";
    /** What is to have the keyboard once a step has made the form anew. */
    private String wanted = "";

    /** @param back leads back to the parts (Esc) */
    PartForm(Composite parent, OpenDocument<KeptScorecard> open, Catalog catalog, Runnable back) {
        this.open = open;
        this.catalog = catalog;
        this.back = back;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private boolean locked() {
        return open.document().getState() != ScorecardState.DRAFT;
    }

    private void size() {
        if (form != null && !form.isDisposed()) {
            scroller.setMinSize(form.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** Commits what is typed. */
    void flush() {
        DocumentFields typed = fields;
        if (typed != null) {
            typed.flush();
        }
    }

    /** Puts the cursor into the first field. */
    void edit() {
        if (form != null) {
            form.setFocus();
        }
    }

    /** Shows a part; the one that is shown already is brought up to date. */
    void show(@Nullable EObject shown) {
        String now = shape(shown);
        if (shown == part && now.equals(shape)) {
            refreshers.forEach(Runnable::run);
            return;
        }
        if (shown != part) {
            flush();
        }
        part = shown;
        shape = now;
        KeptFocus.around(scroller, () -> build(shown), wanted, "addCondition");
        wanted = "";
    }

    private void build(@Nullable EObject shown) {
        DocumentFields before = fields;
        if (before != null) {
            before.dispose();
        }
        refreshers.clear();
        labels.clear();
        DocumentFields bound = new DocumentFields(open, this::change);
        fields = bound;
        Control old = scroller.getContent();
        form = Styles.panel(scroller, 1, false);
        if (shown instanceof Scorecard) {
            text(bound, MODEL.getCatalogItem_Name(), "form.name", 1);
            text(bound, MODEL.getScorecard_Version(), "form.version", 1);
            text(bound, MODEL.getScorecard_Description(), "form.description", 4);
        } else if (shown instanceof ScorecardSection) {
            text(bound, MODEL.getCatalogItem_Name(), "form.name", 1);
            number(bound, MODEL.getScorecardSection_Weight(), "form.sectionWeight");
        } else if (shown instanceof ScorecardQuestion question) {
            question(bound, question);
        } else if (shown instanceof AnswerOption option) {
            text(bound, MODEL.getCatalogItem_Name(), "form.answer", 1);
            number(bound, MODEL.getAnswerOption_Points(), "form.points");
            fails(option);
            check(option, MODEL.getAnswerOption_CommentRequired(), "form.answerComment");
        }
        bound.show(shown);
        Fields.setReadOnly(form, locked());
        leaveOnEscape(form);
        scroller.setContent(form);
        if (old != null) {
            old.dispose();
        }
        size();
        form.layout(true, true);
    }

    private void leaveOnEscape(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                flush();
                back.run();
            }
        });
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                leaveOnEscape(child);
            }
        }
    }

    /** What the form is made from besides values: when that changes it is made anew. */
    private static String shape(@Nullable EObject shown) {
        if (!(shown instanceof ScorecardQuestion question)) {
            return "";
        }
        StringBuilder shape = new StringBuilder();
        question.getConditions().forEach(each -> shape.append(each.getQuestion()).append(';'));
        ScorecardEdits.before(question).forEach(each -> {
            shape.append(each.getName());
            each.getOptions().forEach(option -> shape.append('/').append(option.getId()).append(option.getName()));
            shape.append(',');
        });
        return shape.toString();
    }

    private void question(DocumentFields bound, ScorecardQuestion question) {
        text(bound, MODEL.getCatalogItem_Name(), "form.question", 2);
        text(bound, MODEL.getScorecardQuestion_Guidance(), "form.guidance", 4);
        number(bound, MODEL.getScorecardQuestion_Weight(), "form.questionWeight");
        check(question, MODEL.getScorecardQuestion_AllowsNotApplicable(), "form.notApplicable");
        check(question, MODEL.getScorecardQuestion_CommentRequired(), "form.questionComment");
        Fields.label(form, ScoringTexts.get("form.conditions"));
        Composite conditions = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(conditions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(conditions);
        for (int i = 0; i < question.getConditions().size(); i++) {
            condition(conditions, question, i);
        }
        List<ScorecardQuestion> before = ScorecardEdits.before(question);
        FlatButton add = Styles.id(new FlatButton(conditions, "plus", ScoringTexts.get("form.addConditionTip"), false)
                .text(ScoringTexts.get("form.addCondition")).onPress(() -> {
                    wanted = "condition" + question.getConditions().size();
                    open.execute(AddCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), ScorecardEdits.condition(before.get(0))));
                }), "addCondition");
        add.setEnabled(!before.isEmpty() && !locked());
        techniques(question);
    }

    private void condition(Composite parent, ScorecardQuestion question, int number) {
        QuestionCondition condition = question.getConditions().get(number);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<ScorecardQuestion> before = ScorecardEdits.before(question);
        Combo which = Styles.id(Fields.bareCombo(row, ScoringTexts.get("form.conditionQuestion")), "condition" + number);
        which.setItems(before.stream().map(each -> Objects.requireNonNullElse(each.getName(), each.getId())).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(which);
        ScorecardQuestion asked = before.stream().filter(each -> Objects.equals(each.getId(), condition.getQuestion())).findFirst().orElse(null);
        which.select(asked == null ? -1 : before.indexOf(asked));
        which.addListener(SWT.Selection, event -> {
            QuestionCondition other = ScorecardEdits.condition(before.get(which.getSelectionIndex()));
            CompoundCommand command = new CompoundCommand(ScoringTexts.get("edit.condition"));
            command.append(RemoveCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), condition));
            command.append(AddCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), other, number));
            open.execute(command);
        });
        Styles.id(new FlatButton(row, "trash-2", ScoringTexts.get("form.removeCondition"), false)
                .onPress(() -> open.execute(RemoveCommand.create(open.domain(), question, MODEL.getScorecardQuestion_Conditions(), condition))),
                "condition" + number + ".remove").setEnabled(!locked());
        if (asked != null) {
            asked.getOptions().forEach(option -> condition(row, condition, option, "condition" + number + '.' + option.getId()));
        }
    }

    /** One of the answers that a condition wants. */
    private void condition(Composite row, QuestionCondition condition, AnswerOption option, String id) {
        Button wants = Styles.id(new Button(row, SWT.CHECK), id);
        wants.setText(Objects.requireNonNullElse(option.getName(), option.getId()).replace("&", "&&"));
        wants.setEnabled(!locked());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(wants);
        wants.addListener(SWT.Selection, event -> open.execute(wants.getSelection()
                ? AddCommand.create(open.domain(), condition, MODEL.getQuestionCondition_Answers(), option.getId())
                : RemoveCommand.create(open.domain(), condition, MODEL.getQuestionCondition_Answers(), option.getId())));
        refresher(() -> wants.setSelection(condition.getAnswers().contains(option.getId())));
    }

    private void techniques(ScorecardQuestion question) {
        Fields.label(form, ScoringTexts.get("form.techniques"));
        Table table = Styles.id(Styles.named(new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), ScoringTexts.get("form.techniques")), "form.techniques");
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

    private Command change(EObject owner, DocumentFields.Change change) {
        return Edits.set(open.domain(), owner, change.feature(), change.value(), step(labels.getOrDefault(change.feature(), "form.name")));
    }

    private static String step(String label) {
        return ScoringTexts.get("edit.change", ScoringTexts.get(label).replace("&", "").replace(":", ""));
    }

    private void text(DocumentFields bound, EStructuralFeature feature, String label, int lines) {
        Text text = Styles.id(lines == 1 ? Fields.text(form, ScoringTexts.get(label)) : Fields.area(form, ScoringTexts.get(label), lines), label);
        labels.put(feature, label);
        if (lines == 1) {
            bound.text(text, feature);
        } else {
            bound.lines(text, feature);
        }
    }

    private void number(DocumentFields bound, EStructuralFeature feature, String label) {
        Text text = Styles.id(Fields.text(form, ScoringTexts.get(label)), label);
        labels.put(feature, label);
        text.addListener(SWT.FocusOut, event -> {
            try {
                number(text.getText());
            } catch (NumberFormatException e) {
                StatusLine.problem(ScoringTexts.get("form.noNumber", text.getText()));
            }
        });
        bound.text(text, feature, value -> ScoreText.number(value == null ? 0 : (Double) value), PartForm::number);
    }

    /** Both a point and a comma are taken for what stands before a fraction: keyboards differ from languages. */
    private static Double number(String typed) {
        double value = Double.parseDouble(typed.strip().replace(',', '.'));
        if (!(value >= 0 && value <= MOST)) {
            throw new NumberFormatException(typed);
        }
        return value;
    }

    private void check(EObject owner, EStructuralFeature feature, String label) {
        Button check = Styles.id(new Button(form, SWT.CHECK | SWT.WRAP), label);
        check.setText(ScoringTexts.get(label));
        check.setEnabled(!locked());
        check.addListener(SWT.Selection, event -> open.execute(Edits.set(open.domain(), owner, feature, check.getSelection(), step(label))));
        refresher(() -> check.setSelection((Boolean) owner.eGet(feature)));
    }

    private void fails(AnswerOption option) {
        Combo combo = Styles.id(Fields.combo(form, ScoringTexts.get("form.fails")), "form.fails");
        combo.setItems(ScoringTexts.get("form.failsNothing"), ScoringTexts.get("form.failsSection"), ScoringTexts.get("form.failsAll"));
        combo.setEnabled(!locked());
        combo.addListener(SWT.Selection, event -> open.execute(Edits.set(open.domain(), option, MODEL.getAnswerOption_Fails(),
                FailScope.get(combo.getSelectionIndex()), step("form.fails"))));
        refresher(() -> combo.select(option.getFails().getValue()));
    }

    Control control() {
        return scroller;
    }

    /** Stops following the document. */
    void dispose() {
        DocumentFields bound = fields;
        if (bound != null) {
            bound.dispose();
        }
    }
}
