/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.coachline.look.Spacing;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.ChoiceButton;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The four verdicts as toggles, each with its glyph, its word and its key. */
final class VerdictBar {

    private final Composite bar;
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private @Nullable Verdict shown;

    VerdictBar(Composite parent, Consumer<Verdict> chosen) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(Spacing.GRID, Spacing.GRID).applyTo(bar);
        int key = 1;
        for (Verdict verdict : Verdicts.BY_KEY) {
            ChoiceButton button = new ChoiceButton(bar, Verdicts.name(verdict), java.util.Objects.requireNonNull(Verdicts.glyph(verdict)),
                    Texts.get("details.verdictKey", Verdicts.name(verdict), key++));
            button.onPress(() -> chosen.accept(shown == verdict ? Verdict.NONE : verdict));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            buttons.add(button);
        }
    }

    Composite control() {
        return bar;
    }

    /**
     * Shows a verdict as chosen.
     *
     * @param verdict  nothing means that none can be chosen
     * @param readOnly whether it can be looked at only
     */
    void show(@Nullable Verdict verdict, boolean readOnly) {
        shown = verdict;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setEnabled(verdict != null && !readOnly);
            buttons.get(i).setChosen(Verdicts.BY_KEY.get(i) == verdict);
        }
    }
}
