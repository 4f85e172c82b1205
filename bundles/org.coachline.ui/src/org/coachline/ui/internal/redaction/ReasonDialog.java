/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.util.List;
import java.util.stream.IntStream;

import org.coachline.model.CardText;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks in one line why a part of a call is redacted. The usual reasons are offered: Down chooses one, Enter takes it. */
final class ReasonDialog extends CoachlineDialog {

    private static final int USUAL = 7;
    private static final int WIDTH = 280;

    private final String what;
    private final boolean optional;
    private Combo field;
    private String reason = "";

    /**
     * @param what     is redacted, in words
     * @param optional whether the reason may be left out
     */
    ReasonDialog(@Nullable Shell shell, String what, boolean optional) {
        super(shell, RedactionTexts.get("why.title"), WIDTH);
        this.what = what;
        this.optional = optional;
    }

    /** What was said, without card numbers; empty where it was left out. */
    String reason() {
        return reason;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(what);
        setMessage(RedactionTexts.get(optional ? "why.optional" : "why.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        field = Styles.id(Fields.openCombo(area, RedactionTexts.get("why.label")), "redactionReason");
        usual().forEach(field::add);
        field.addListener(SWT.Modify, event -> changed());
        field.setFocus();
        return area;
    }

    private static List<String> usual() {
        return IntStream.rangeClosed(1, USUAL).mapToObj(each -> RedactionTexts.get("why.usual." + each)).toList();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, RedactionTexts.get("why.ok"));
        changed();
    }

    private void changed() {
        // What is told of a redaction is read by everybody: it must not repeat what was redacted.
        reason = CardText.masked(field.getText().strip());
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(optional || !reason.isEmpty());
        }
    }
}
