/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.ui.internal.edit.MergeConflict;
import org.coachline.ui.internal.edit.MergeConflict.Side;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;

/** Asks what to keep where two people changed the same thing differently. What is not asked about is merged already. */
final class MergeDialog extends CoachlineDialog {

    private final List<MergeConflict> conflicts;
    private final Map<String, Side> choices = new HashMap<>();

    MergeDialog(Shell parent, List<MergeConflict> conflicts) {
        super(parent, Texts.get("merge.window"));
        this.conflicts = conflicts;
        conflicts.forEach(conflict -> choices.put(conflict.key(), Side.MINE));
    }

    /** Whose value to take, by the keys of the conflicts. */
    Map<String, Side> choices() {
        return Map.copyOf(choices);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("merge.title"));
        setMessage(Texts.get("merge.message"));
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite list = Styles.panel(scroller, 1, false);
        for (MergeConflict conflict : conflicts) {
            row(list, conflict);
        }
        scroller.setContent(list);
        Point wanted = list.computeSize(540, SWT.DEFAULT);
        scroller.setMinSize(wanted);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, Math.min(320, wanted.y)).applyTo(scroller);
        return area;
    }

    private void row(Composite list, MergeConflict conflict) {
        Group group = new Group(list, SWT.NONE);
        group.setText(Texts.get("merge.row", conflict.where(), conflict.what()));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        choice(group, conflict, Side.MINE, Texts.get("merge.mine", shown(conflict.mine())));
        choice(group, conflict, Side.THEIRS, Texts.get("merge.theirs", shown(conflict.theirs())));
    }

    private static String shown(String value) {
        return value.isEmpty() ? Texts.get("merge.nothing") : value;
    }

    private void choice(Group group, MergeConflict conflict, Side side, String text) {
        Button button = new Button(group, SWT.RADIO | SWT.WRAP);
        button.setText(text.replace("&", "&&"));
        button.setSelection(side == Side.MINE);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choices.put(conflict.key(), side);
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, Texts.get("merge.save"));
    }
}
