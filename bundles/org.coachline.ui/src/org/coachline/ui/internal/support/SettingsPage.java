/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;
import org.coachline.library.TeamSetting;
import org.coachline.model.WrittenTime;
import org.coachline.ui.Session;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;

/**
 * What a team has set under some names: shown and changed for everybody who opens the library, and who changed what. UI thread; the library is read and
 * written in the background.
 *
 * @param <S> a setting
 */
public abstract class SettingsPage<S extends Enum<S> & TeamSetting> extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 500;

    /**
     * What is read in the background.
     *
     * @param chosen what somebody set
     * @param log    who changed what
     * @param <S>    a setting
     */
    public record Found<S>(Map<S, String> chosen, List<SettingChange> log) {
    }

    /** Where a setting is typed or chosen; an empty text follows what is usual. */
    private interface Field {
        Control control();

        String text();

        void show(String text);
    }

    private record Typed(Text control) implements Field {
        @Override
        public String text() {
            return control.getText().strip();
        }

        @Override
        public void show(String text) {
            control.setText(text);
        }
    }

    /** The first entry is what is usual; the others are the values in their order. */
    private record Chosen(Combo control, List<String> values) implements Field {
        @Override
        public String text() {
            return control.getSelectionIndex() <= 0 ? "" : values.get(control.getSelectionIndex() - 1);
        }

        @Override
        public void show(String text) {
            control.select(values.indexOf(text) + 1);
        }
    }

    /** Any number of values, kept separated by commas; those that nobody knows any more are kept with the others until they are unticked. */
    private record Ticked(Table control, UnaryOperator<String> named) implements Field {

        @Override
        public String text() {
            Set<String> ticked = Arrays.stream(control.getItems()).filter(TableItem::getChecked).map(each -> (String) each.getData())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            // In the order in which they were kept, so that a page at which somebody only looked changes nothing.
            String kept = control.getData() instanceof String text ? text : "";
            return ticked.equals(new LinkedHashSet<>(values(kept))) ? kept : String.join(", ", ticked);
        }

        @Override
        public void show(String text) {
            control.setData(text);
            List<String> values = values(text);
            List<String> shown = Arrays.stream(control.getItems()).map(each -> (String) each.getData()).toList();
            values.stream().filter(each -> !shown.contains(each)).forEach(each -> add(each, named.apply(each)));
            Arrays.stream(control.getItems()).forEach(each -> each.setChecked(values.contains(each.getData())));
            Arrays.stream(control.getItems()).filter(TableItem::getChecked).findFirst().ifPresent(control::showItem);
        }

        void add(String value, String name) {
            TableItem item = new TableItem(control, SWT.NONE);
            item.setText(name);
            item.setData(value);
        }

        private static List<String> values(String text) {
            return Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        }
    }

    private static final int TICKED_ROWS = 5;

    private final Class<S> kind;
    private final String prefix;
    private final int labelWidth;
    private final int fieldWidth;
    private final int changesHeight;
    private final Map<S, Field> fields = new LinkedHashMap<>();
    private Text changes;
    private Map<S, String> shown = Map.of();
    private @Nullable Library library;
    private @Nullable Job reading;

    /**
     * A page.
     *
     * @param kind          what may be set
     * @param prefix        of the ids of its fields
     * @param labelWidth    pixels
     * @param fieldWidth    pixels
     * @param changesHeight pixels
     */
    protected SettingsPage(Class<S> kind, String prefix, int labelWidth, int fieldWidth, int changesHeight) {
        this.kind = kind;
        this.prefix = prefix;
        this.labelWidth = labelWidth;
        this.fieldWidth = fieldWidth;
        this.changesHeight = changesHeight;
    }

    /** What it may be set to and how that is called, where that is a choice of few; empty where it is typed. */
    protected Map<String, String> choices(S setting) {
        return Map.of();
    }

    /** What any number of may be chosen, by their values, and how they are called; empty where it is something else. */
    protected Map<String, String> several(S setting) {
        return Map.of();
    }

    /** What a set value is called where people read what was changed. */
    protected String told(S setting, String value) {
        return choices(setting).getOrDefault(value, value);
    }

    /** What holds where nobody set it, as it is shown in its empty field. */
    protected abstract String usual(S setting);

    /** What is set; in the background. */
    protected abstract Found<S> read(Library from) throws LibraryException;

    /** Sets; in the background. */
    protected abstract void change(Library in, Map<S, Optional<String>> wanted, String who) throws Exception;

    /** A text of the page. */
    protected abstract String text(String key, Object... places);

    @Override
    public void init(IWorkbench workbench) {
        library = Session.get().library();
    }

    @Override
    protected Control createContents(Composite parent) {
        Library of = library;
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Label about = new Label(page, SWT.WRAP);
        about.setText(text(of == null ? "page.noLibrary" : of.readOnly() ? "page.readOnly" : "page.description"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        if (of == null) {
            noDefaultAndApplyButton();
            return page;
        }
        Arrays.asList(kind.getEnumConstants()).forEach(each -> row(page, each));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Styles.strong(page, text("page.changes")));
        changes = Styles.id(Styles.named(new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), text("page.changes")), prefix + ".changes");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, changesHeight).applyTo(changes);
        changes.setText(text("page.reading"));
        reading = Work.quietly(text("page.reading"), () -> read(of), this::show, UiErrors::mention);
        return page;
    }

    private void row(Composite page, S setting) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(setting.label());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(labelWidth, SWT.DEFAULT).applyTo(label);
        Map<String, String> choices = choices(setting);
        Map<String, String> several = several(setting);
        String allowed = several.isEmpty() ? setting.allowed() : text("page.several");
        label.setToolTipText(allowed);
        Field field = !several.isEmpty() ? ticked(page, setting, several) : choices.isEmpty() ? typed(page, setting) : chosen(page, setting, choices);
        Styles.id(Styles.named(field.control(), setting.label()), prefix + '.' + setting.key());
        field.control().setToolTipText(allowed);
        field.control().setEnabled(false);
        field.control().addListener(SWT.FocusIn, event -> setMessage(text("page.allowed", setting.label(), allowed), INFORMATION));
        int height = field instanceof Ticked many ? many.control().getItemHeight() * TICKED_ROWS : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(fieldWidth, height).applyTo(field.control());
        fields.put(setting, field);
    }

    private Field typed(Composite page, S setting) {
        Text field = new Text(page, SWT.BORDER);
        field.setMessage(text("page.usual", usual(setting)));
        field.addListener(SWT.Modify, event -> check());
        return new Typed(field);
    }

    private Field ticked(Composite page, S setting, Map<String, String> several) {
        Ticked field = new Ticked(new Table(page, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION), value -> told(setting, value));
        several.forEach(field::add);
        return field;
    }

    private Field chosen(Composite page, S setting, Map<String, String> choices) {
        Combo field = new Combo(page, SWT.READ_ONLY);
        field.add(text("page.usual", choices.getOrDefault(usual(setting), usual(setting))));
        choices.values().forEach(field::add);
        field.select(0);
        return new Chosen(field, List.copyOf(choices.keySet()));
    }

    private void show(Found<S> found) {
        if (changes.isDisposed()) {
            return;
        }
        shown = found.chosen();
        fields.forEach((setting, field) -> {
            field.show(found.chosen().getOrDefault(setting, ""));
            field.control().setEnabled(library != null && !library.readOnly());
        });
        changes.setText(found.log().isEmpty() ? text("page.none") : found.log().stream().map(this::told).collect(Collectors.joining("\n")));
    }

    private String told(SettingChange change) {
        String when = WrittenTime.dayAndTime(change.at().atZone(ZoneId.systemDefault()));
        Optional<S> setting = TeamSetting.named(kind, change.name());
        String name = setting.map(S::label).orElse(change.name());
        return text("page.change", when, change.who(), name, value(called(setting, change.before())), value(called(setting, change.after())));
    }

    private @Nullable String called(Optional<S> setting, @Nullable String value) {
        return value == null || setting.isEmpty() ? value : told(setting.get(), value);
    }

    /** A set text as it is shown. */
    protected final String value(@Nullable String text) {
        return text == null ? text("page.asUsual") : text.isEmpty() ? "\u2013" : text;
    }

    private void check() {
        @Nullable String wrong = fields.entrySet().stream().filter(each -> !each.getValue().text().isEmpty())
                .map(each -> each.getKey().wrong(each.getValue().text())).flatMap(Optional::stream).findFirst().orElse(null);
        setErrorMessage(wrong);
        setValid(wrong == null);
    }

    @Override
    protected void performDefaults() {
        fields.values().forEach(field -> field.show(""));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Library of = library;
        if (of == null || fields.isEmpty() || of.readOnly()) {
            return true;
        }
        Map<S, Optional<String>> wanted = new LinkedHashMap<>();
        fields.forEach((setting, field) -> {
            String text = field.text();
            if (field.control().isEnabled() && !text.equals(shown.getOrDefault(setting, ""))) {
                wanted.put(setting, text.isEmpty() ? Optional.empty() : Optional.of(text));
            }
        });
        if (!wanted.isEmpty()) {
            String who = Preferences.reviewer();
            Work.quietly(text("page.job"), () -> {
                change(of, wanted, who);
                return read(of);
            }, this::show, failure -> UiErrors.show(text("page.failed"), failure));
        }
        return true;
    }

    @Override
    public void dispose() {
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }
}
