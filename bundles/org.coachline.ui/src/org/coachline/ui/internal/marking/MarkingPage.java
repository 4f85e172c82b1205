/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.util.List;
import java.util.stream.Collectors;

import org.coachline.look.Spacing;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How marking while a call plays feels: the reaction time, set or learned with its arithmetic shown, and how long holding a key is. */
public final class MarkingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST_REACTION = 3000;
    private static final int SHORTEST_HOLD = 150;
    private static final int LONGEST_HOLD = 2000;
    private static final int WIDTH = 460;
    private static final double MILLIS = 1000;

    private Text arithmetic;
    private Button forget;

    /** A page with one column of fields. */
    public MarkingPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(MarkingMessages.get("page.description"));
    }

    @Override
    protected void createFieldEditors() {
        number(Preferences.REACTION, "page.reaction", 0, LONGEST_REACTION);
        add(new BooleanFieldEditor(MarkingPreferences.LEARN, MarkingMessages.get("page.learn"), getFieldEditorParent()));
        number(MarkingPreferences.HOLD, "page.hold", SHORTEST_HOLD, LONGEST_HOLD);
    }

    private void number(String name, String key, int least, int most) {
        IntegerFieldEditor editor = new IntegerFieldEditor(name, MarkingMessages.get(key), getFieldEditorParent());
        editor.setValidRange(least, most);
        add(editor);
        Styles.named(editor.getTextControl(getFieldEditorParent()), editor.getLabelText());
    }

    private void add(FieldEditor editor) {
        addField(editor);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        Composite learned = Styles.panel((Composite) fields, 1, true);
        learned.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, Spacing.MEDIUM).create());
        Styles.strong(learned, MarkingMessages.get("page.learned"));
        // A field rather than a label, so that it can be read by keyboard and copied.
        arithmetic = Styles.id(Styles.named(new Text(learned, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), MarkingMessages.get("page.learned")), "reactionArithmetic");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(arithmetic);
        forget = Styles.id(new Button(learned, SWT.PUSH), "reactionForget");
        forget.setText(MarkingMessages.get("page.forget"));
        GridDataFactory.swtDefaults().applyTo(forget);
        forget.addListener(SWT.Selection, event -> {
            MarkingPreferences.forget();
            show();
        });
        show();
        return fields;
    }

    private void show() {
        arithmetic.setText(explained(MarkingPreferences.corrections(), MarkingPreferences.learns(), MarkingPreferences.reactionMillis(),
                Preferences.store().getInt(Preferences.REACTION)));
        forget.setEnabled(!MarkingPreferences.corrections().corrections().isEmpty() || !Preferences.store().isDefault(MarkingPreferences.LEARNED));
        arithmetic.getParent().getParent().layout(true, true);
    }

    /**
     * What is taken off a mark, and how that comes about.
     *
     * @param time  what was learned
     * @param learn whether it is wanted
     * @param used  milliseconds taken off now
     * @param set   milliseconds that were set
     */
    static String explained(ReactionTime time, boolean learn, int used, int set) {
        List<ReactionTime.Correction> corrections = time.corrections();
        StringBuilder text = new StringBuilder(MarkingMessages.get(learn ? "learned.used" : "learned.set", used / MILLIS));
        if (!corrections.isEmpty()) {
            String all = corrections.stream().map(each -> MarkingMessages.get("learned.each", each.millis() / MILLIS)).collect(Collectors.joining(", "));
            text.append('\n').append(MarkingMessages.get("learned.corrections", corrections.size(), all));
        }
        if (time.median().isEmpty()) {
            text.append('\n').append(MarkingMessages.get("learned.tooFew", corrections.size(), ReactionTime.LEAST, set / MILLIS));
        } else {
            int median = time.median().getAsInt();
            text.append('\n').append(MarkingMessages.get("learned.median", median / MILLIS, ReactionTime.MOST));
            if (learn && median != used) {
                text.append(' ').append(MarkingMessages.get("learned.step", ReactionTime.STEP / MILLIS));
            }
        }
        return text.toString();
    }

    @Override
    protected void performDefaults() {
        super.performDefaults();
        show();
    }
}
