/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import org.coachline.look.Spacing;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.Follow;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How calls are drawn: amplitude, times, following. */
public final class SeeingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** A page with one column of fields. */
    public SeeingPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(SeeingTexts.get("description"));
    }

    @Override
    protected void createFieldEditors() {
        choice(SeeingPreferences.AMPLITUDE, "amplitude", Amplitude.LINEAR.name(), Amplitude.DECIBELS.name());
        addField(new RadioGroupFieldEditor(SeeingPreferences.CLOCK, SeeingTexts.get("clock"), 1, new String[][] {
            {SeeingTexts.get("clock.pageOff"), "false"}, {SeeingTexts.get("clock.pageOn"), "true"}}, getFieldEditorParent(), true));
        choice(SeeingPreferences.FOLLOW, "follow", Follow.PAGE.name(), Follow.CENTRE.name(), Follow.OFF.name());
    }

    /** The platform sets one group upon the next. */
    @Override
    protected Control createContents(Composite parent) {
        Composite fields = (Composite) super.createContents(parent);
        for (Control each : fields.getChildren()) {
            if (each instanceof Group group && group.getLayoutData() instanceof GridData data && group.getLayout() instanceof GridLayout layout) {
                data.verticalIndent = Spacing.SMALL;
                layout.marginWidth = Spacing.SMALL;
                layout.marginHeight = Spacing.SMALL;
                layout.verticalSpacing = Spacing.GRID;
            }
        }
        return fields;
    }

    private void choice(String preference, String key, String... values) {
        String[][] choices = new String[values.length][];
        for (int i = 0; i < values.length; i++) {
            choices[i] = new String[] {SeeingTexts.get(key + ".page" + values[i]), values[i]};
        }
        addField(new RadioGroupFieldEditor(preference, SeeingTexts.get(key), 1, choices, getFieldEditorParent(), true));
    }
}
