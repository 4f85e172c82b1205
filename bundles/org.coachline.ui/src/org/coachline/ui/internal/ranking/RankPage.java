/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.ranking;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettingException;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;

/** What a team has set about which calls are worth hearing and about redaction: shown and changed for everybody who opens the library. */
public final class RankPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 500;
    private static final int LABEL = 320;
    private static final int FIELD = 180;
    private static final int CHANGES_HEIGHT = 60;

    /** What is read in the background. */
    private record Found(Map<RankSetting, String> chosen, List<SettingChange> log) {

        static Found of(Library library) throws LibraryException {
            return new Found(RankSettings.chosen(library), library.settings().log().stream().filter(each -> RankSetting.of(each.name()).isPresent()).toList());
        }
    }

    private final Map<RankSetting, Text> fields = new EnumMap<>(RankSetting.class);
    private Text changes;
    private Map<RankSetting, String> shown = Map.of();
    private @Nullable Library library;
    private @Nullable Job reading;

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
        about.setText(RankTexts.get(of == null ? "page.noLibrary" : of.readOnly() ? "page.readOnly" : "page.description"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        if (of == null) {
            noDefaultAndApplyButton();
            return page;
        }
        for (RankSetting each : RankSetting.values()) {
            row(page, each);
        }
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Styles.strong(page, RankTexts.get("page.changes")));
        changes = Styles.id(Styles.named(new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), RankTexts.get("page.changes")), "ranks.changes");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, CHANGES_HEIGHT).applyTo(changes);
        changes.setText(RankTexts.get("page.reading"));
        reading = Work.quietly(RankTexts.get("page.reading"), () -> Found.of(of), this::show, UiErrors::mention);
        return page;
    }

    private void row(Composite page, RankSetting setting) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(setting.label());
        label.setToolTipText(setting.allowed());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL, SWT.DEFAULT).applyTo(label);
        Text field = Styles.id(Styles.named(new Text(page, SWT.BORDER), setting.label()), "ranks." + setting.key());
        field.setMessage(RankTexts.get("page.usual", setting.usual().isEmpty() ? RankTexts.get("page.empty") : setting.usual()));
        field.setToolTipText(setting.allowed());
        field.setEnabled(false);
        field.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
        fields.put(setting, field);
    }

    private void show(Found found) {
        if (changes.isDisposed()) {
            return;
        }
        shown = found.chosen();
        fields.forEach((setting, field) -> {
            field.setText(found.chosen().getOrDefault(setting, ""));
            field.setEnabled(library != null && !library.readOnly());
        });
        changes.setText(found.log().isEmpty() ? RankTexts.get("page.none") : found.log().stream().map(RankPage::change).collect(Collectors.joining("\n")));
    }

    private static String change(SettingChange change) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(change.at().atZone(ZoneId.systemDefault()));
        String name = RankSetting.of(change.name()).map(RankSetting::label).orElse(change.name());
        return RankTexts.get("page.change", when, change.who(), name, value(change.before()), value(change.after()));
    }

    private static String value(@Nullable String text) {
        return text == null ? RankTexts.get("page.asUsual") : text.isEmpty() ? "\u2013" : text;
    }

    private void check() {
        String wrong = null;
        for (Map.Entry<RankSetting, Text> each : fields.entrySet()) {
            String text = each.getValue().getText().strip();
            if (wrong == null && !text.isEmpty()) {
                try {
                    each.getKey().read(text);
                } catch (RankSettingException e) {
                    wrong = e.getMessage();
                }
            }
        }
        setErrorMessage(wrong);
        setValid(wrong == null);
    }

    @Override
    protected void performDefaults() {
        fields.values().forEach(field -> field.setText(""));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Library of = library;
        if (of == null || of.readOnly()) {
            return true;
        }
        Map<RankSetting, Optional<String>> wanted = new EnumMap<>(RankSetting.class);
        fields.forEach((setting, field) -> {
            String text = field.getText().strip();
            if (field.isEnabled() && !text.equals(shown.getOrDefault(setting, ""))) {
                wanted.put(setting, text.isEmpty() ? Optional.empty() : Optional.of(text));
            }
        });
        if (!wanted.isEmpty()) {
            String who = Preferences.reviewer();
            Work.quietly(RankTexts.get("page.job"), () -> {
                RankSettings.change(of, wanted, who);
                return Found.of(of);
            }, this::show, failure -> UiErrors.show(RankTexts.get("page.failed"), failure));
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
