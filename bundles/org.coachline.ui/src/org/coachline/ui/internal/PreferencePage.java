/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal;

import org.coachline.ui.internal.delivery.DeliveryPreferences;
import org.coachline.ui.internal.editing.NudgePreferences;
import org.coachline.ui.internal.going.ListPreferences;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.SecondsField;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.today.TodayAtStart;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Who reviews, and how playing feels. */
public final class PreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST_LEAD = 60_000;
    private static final int LONGEST_BACK_STEP = 10_000;
    private static final int LONGEST_NUDGE = 1000;
    private static final int QUIETEST = -90;
    private static final int LOUDEST = -10;
    private static final int LONGEST_SILENCE = 60_000;
    private static final int LARGEST_PAGE = 50;

    /** A page with one column of fields. */
    public PreferencePage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("preferences.description"));
    }

    @Override
    protected void createFieldEditors() {
        add(new StringFieldEditor(Preferences.REVIEWER, Texts.get("preferences.reviewer"), getFieldEditorParent()));
        addField(new BooleanFieldEditor(TodayAtStart.PREFERENCE, Texts.get("preferences.todayAtStart"), getFieldEditorParent()));
        seconds(Preferences.BACK_STEP, "preferences.backStep", LONGEST_BACK_STEP);
        IntegerFieldEditor nudge = new IntegerFieldEditor(NudgePreferences.MILLIS, Texts.get("preferences.nudge"), getFieldEditorParent());
        nudge.setValidRange(1, LONGEST_NUDGE);
        add(nudge);
        addField(new BooleanFieldEditor(NudgePreferences.BY_PIXEL, Texts.get("preferences.nudgeByPixel"), getFieldEditorParent()));
        addField(new BooleanFieldEditor(NudgePreferences.HEARD, Texts.get("preferences.nudgeHeard"), getFieldEditorParent()));
        seconds(ListPreferences.LEAD_IN, "preferences.leadIn", LONGEST_LEAD);
        seconds(ListPreferences.LEAD_OUT, "preferences.leadOut", LONGEST_LEAD);
        IntegerFieldEditor threshold = new IntegerFieldEditor(ListeningPreferences.SKIP_THRESHOLD, Texts.get("preferences.skipThreshold"), getFieldEditorParent());
        threshold.setValidRange(QUIETEST, LOUDEST);
        add(threshold);
        seconds(ListeningPreferences.SKIP_MINIMUM, "preferences.skipMinimum", LONGEST_SILENCE);
        seconds(ListeningPreferences.SKIP_REMAINING, "preferences.skipRemaining", LONGEST_SILENCE);
        IntegerFieldEditor page = new IntegerFieldEditor(DeliveryPreferences.MOST_MEGABYTES, Texts.get("preferences.pageSize"), getFieldEditorParent());
        page.setValidRange(1, LARGEST_PAGE);
        add(page);
    }

    private void seconds(String name, String key, int most) {
        add(new SecondsField(name, Texts.get(key), most, getFieldEditorParent()));
    }

    private void add(StringFieldEditor editor) {
        addField(editor);
        Styles.named(editor.getTextControl(getFieldEditorParent()), editor.getLabelText());
    }
}
