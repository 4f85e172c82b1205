/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.records.RetentionRule;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.library.records.RetentionRule.What;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The rules of retention: each a row, added and taken away here, for everybody who opens the library. UI thread. */
final class RulesPanel {

    private static final int DAYS = 365;
    private static final int BUTTON = 96;

    private final Library library;
    private final Composite page;
    private final Label about;
    private final Table table;
    private final Combo what;
    private final Spinner days;
    private final Text queue;
    private final Combo team;
    private final Button outside;
    private final Button add;
    private final Button remove;
    private List<PersonRow> teams = List.of();
    private List<RetentionRule> rules = List.of();

    private record Found(List<RetentionRule> rules, List<PersonRow> teams) {
    }

    RulesPanel(Composite parent, Library library) {
        this.library = library;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(page);
        about = new Label(page, SWT.WRAP);
        about.setText(RecordTexts.get("rules.text"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(700, SWT.DEFAULT).applyTo(about);
        table = Styles.id(Styles.named(new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), RecordTexts.plain("keeping.rules")), "retentionRules");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(RecordTexts.get("rules.what"), 110, 2).share(RecordTexts.get("rules.days"), 80, 1).share(RecordTexts.get("rules.queue"), 110, 2)
                .share(RecordTexts.get("rules.team"), 110, 2).share(RecordTexts.get("rules.outside"), 200, 4).done();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> enable());
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        what = Styles.id(Styles.named(new Combo(labelled(line, "rules.label.what"), SWT.READ_ONLY), RecordTexts.plain("rules.what")), "ruleWhat");
        for (What each : What.values()) {
            what.add(RecordTexts.get("what." + each.name()));
        }
        what.select(0);
        what.addListener(SWT.Selection, event -> enable());
        days = Styles.id(Styles.named(new Spinner(labelled(line, "rules.label.for"), SWT.BORDER), RecordTexts.plain("rules.days")), "ruleDays");
        days.setValues(DAYS, 1, RetentionRule.MAX_DAYS, 0, 1, 30);
        queue = Styles.id(Styles.named(new Text(labelled(line, "rules.label.days"), SWT.BORDER), RecordTexts.plain("rules.queue")), "ruleQueue");
        queue.setMessage(RecordTexts.get("rules.anyQueue"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(queue);
        team = Styles.id(Styles.named(new Combo(labelled(line, "rules.label.team"), SWT.READ_ONLY), RecordTexts.plain("rules.team")), "ruleTeam");
        team.add(RecordTexts.get("rules.anyTeam"));
        team.select(0);
        outside = Styles.id(new Button(page, SWT.CHECK), "ruleOutside");
        outside.setText(RecordTexts.get("rules.deleteOutside"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(outside);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 8).applyTo(buttons);
        add = button(buttons, "rules.add", "ruleAdd", this::add);
        remove = button(buttons, "rules.remove", "ruleRemove", this::remove);
        enable();
        Work.quietly(RecordTexts.plain("keeping.rules"), () -> new Found(library.records().retention().rules(), library.teams()), this::show, UiErrors::mention);
    }

    private static Composite labelled(Composite line, String key) {
        new Label(line, SWT.NONE).setText(RecordTexts.get(key));
        return line;
    }

    private static Button button(Composite parent, String key, String id, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), id);
        button.setText(RecordTexts.get(key));
        GridDataFactory.fillDefaults().hint(Math.max(BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Control control() {
        return page;
    }

    private void show(Found found) {
        if (table.isDisposed()) {
            return;
        }
        teams = found.teams();
        for (PersonRow each : teams) {
            team.add(each.name());
        }
        show(found.rules());
    }

    private void show(List<RetentionRule> now) {
        if (table.isDisposed()) {
            return;
        }
        rules = now;
        about.setText(now.isEmpty() ? RecordTexts.get("rules.none") : RecordTexts.get("rules.text"));
        table.removeAll();
        for (RetentionRule rule : now) {
            new TableItem(table, SWT.NONE).setText(new String[] {RecordTexts.get("what." + rule.what().name()), NumberFormat.getIntegerInstance().format(rule.days()),
                rule.queue().isEmpty() ? RecordTexts.get("rules.anyQueue") : rule.queue(), team(rule),
                rule.what() != What.RECORDINGS ? "" : RecordTexts.get("outside." + rule.outside().name())});
        }
        enable();
    }

    private String team(RetentionRule rule) {
        return rule.team().isEmpty() ? RecordTexts.get("rules.anyTeam")
                : teams.stream().filter(each -> each.id().equals(rule.team())).map(PersonRow::name).findFirst().orElse(rule.team());
    }

    private void add() {
        What kind = What.values()[what.getSelectionIndex()];
        String of = team.getSelectionIndex() <= 0 ? "" : teams.get(team.getSelectionIndex() - 1).id();
        List<RetentionRule> now = new ArrayList<>(rules);
        now.add(new RetentionRule(kind, days.getSelection(), kind == What.PLANS ? "" : queue.getText(), of, outside.getSelection() ? Outside.DELETE_FILE : Outside.DROP_REFERENCE));
        set(now);
    }

    private void remove() {
        List<RetentionRule> now = new ArrayList<>(rules);
        if (table.getSelectionIndex() >= 0) {
            now.remove(table.getSelectionIndex());
            set(now);
        }
    }

    private void set(List<RetentionRule> now) {
        String who = Preferences.reviewer();
        Work.quietly(RecordTexts.plain("keeping.rules"), () -> {
            library.records().retention().setRules(now, who);
            return now;
        }, set -> {
            show(set);
            StatusLine.say(RecordTexts.get("rules.set"));
        }, failure -> UiErrors.show(RecordTexts.get("rules.failed"), failure));
    }

    private void enable() {
        boolean writable = !library.readOnly();
        add.setEnabled(writable);
        remove.setEnabled(writable && table.getSelectionIndex() >= 0);
        queue.setEnabled(what.getSelectionIndex() != What.PLANS.ordinal());
        outside.setEnabled(writable && what.getSelectionIndex() == What.RECORDINGS.ordinal());
    }
}
