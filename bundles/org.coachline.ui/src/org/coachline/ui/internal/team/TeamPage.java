/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.team;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettingException;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.library.Library;
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

/** What a team has set about its figures: shown and changed for everybody who opens the library, and who changed what. */
public final class TeamPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 500;
    private static final int LABEL = 280;
    private static final int FIELD = 220;
    private static final int CHANGES_HEIGHT = 70;

    /** What is read in the background. */
    private record Found(Map<InsightSetting, String> chosen, List<SettingChange> log) {
    }

    private final Map<InsightSetting, Text> fields = new EnumMap<>(InsightSetting.class);
    private Text changes;
    private Map<InsightSetting, String> shown = Map.of();
    private @Nullable Library library;
    private @Nullable Job reading;

    @Override
    public void init(IWorkbench workbench) {
        library = Session.get().library();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Label about = new Label(page, SWT.WRAP);
        about.setText(TeamTexts.get(library == null ? "page.noLibrary" : library.readOnly() ? "page.readOnly" : "page.description"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        if (library == null) {
            noDefaultAndApplyButton();
            return page;
        }
        InsightSettings usual = InsightSettings.usual(ZoneId.systemDefault());
        for (InsightSetting each : InsightSetting.values()) {
            Label label = new Label(page, SWT.WRAP);
            label.setText(each.label());
            label.setToolTipText(each.allowed());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL, SWT.DEFAULT).applyTo(label);
            Text field = Styles.id(Styles.named(new Text(page, SWT.BORDER), each.label()), "team." + each.key());
            field.setMessage(TeamTexts.get("page.usual", value(each.text(usual))));
            field.setToolTipText(each.allowed());
            field.setEnabled(false);
            field.addListener(SWT.Modify, event -> check());
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
            fields.put(each, field);
        }
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Styles.strong(page, TeamTexts.get("page.changes")));
        changes = Styles.id(Styles.named(new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), TeamTexts.get("page.changes")), "team.changes");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, CHANGES_HEIGHT).applyTo(changes);
        changes.setText(TeamTexts.get("page.reading"));
        read(library);
        return page;
    }

    private void read(Library of) {
        reading = Work.quietly(TeamTexts.get("page.reading"), () -> new Found(TeamSettings.chosen(of), TeamSettings.log(of)), this::show, UiErrors::mention);
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
        changes.setText(found.log().isEmpty() ? TeamTexts.get("page.none") : found.log().stream().map(TeamPage::change).collect(Collectors.joining("\n")));
    }

    private static String change(SettingChange change) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(change.at().atZone(ZoneId.systemDefault()));
        String name = InsightSetting.of(change.name()).map(InsightSetting::label).orElse(change.name());
        return TeamTexts.get("page.change", when, change.who(), name, value(change.before()), value(change.after()));
    }

    private static String value(@Nullable String text) {
        return text == null ? TeamTexts.get("page.asUsual") : text.isEmpty() ? "\u2013" : text;
    }

    private void check() {
        InsightSettings usual = InsightSettings.usual(ZoneId.systemDefault());
        String wrong = null;
        for (Map.Entry<InsightSetting, Text> each : fields.entrySet()) {
            String text = each.getValue().getText().strip();
            if (wrong == null && !text.isEmpty()) {
                try {
                    each.getKey().with(usual, text);
                } catch (InsightSettingException e) {
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
        if (of == null || fields.isEmpty() || of.readOnly()) {
            return true;
        }
        Map<InsightSetting, Optional<String>> wanted = new EnumMap<>(InsightSetting.class);
        fields.forEach((setting, field) -> {
            String text = field.getText().strip();
            if (field.isEnabled() && !text.equals(shown.getOrDefault(setting, ""))) {
                wanted.put(setting, text.isEmpty() ? Optional.empty() : Optional.of(text));
            }
        });
        if (!wanted.isEmpty()) {
            String who = Preferences.reviewer();
            Work.quietly(TeamTexts.get("page.job"), () -> {
                TeamSettings.change(of, wanted, who);
                return new Found(TeamSettings.chosen(of), TeamSettings.log(of));
            }, this::show, failure -> UiErrors.show(TeamTexts.get("page.failed"), failure));
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
