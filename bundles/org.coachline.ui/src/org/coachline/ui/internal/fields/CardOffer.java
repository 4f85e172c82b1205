/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.fields;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.coachline.model.CardText;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Offers to mask a card number that was typed or pasted into a field, when the field is left. Whoever declines is not asked about that text
 * again; what leaves the coaches is masked all the same. UI thread.
 */
public final class CardOffer implements Listener {

    private final Text field;
    private final Supplier<@Nullable Consumer<String>> target;
    private final Set<String> declined = new HashSet<>();

    private CardOffer(Text field, Supplier<@Nullable Consumer<String>> target) {
        this.field = field;
        this.target = target;
    }

    /**
     * Watches a field for as long as it is there.
     *
     * @param target asked while the field is left: takes the masked text over into what the field shows then, as one step of undo; null for nothing
     * @return what listens, to be taken away again
     */
    public static Listener on(Text field, Supplier<@Nullable Consumer<String>> target) {
        CardOffer offer = new CardOffer(field, target);
        field.addListener(SWT.FocusOut, offer);
        return offer;
    }

    @Override
    public void handleEvent(org.eclipse.swt.widgets.Event event) {
        String typed = field.getText();
        Consumer<String> to = field.getEditable() && !declined.contains(typed) && CardText.holds(typed) ? target.get() : null;
        if (to != null) {
            Shell shell = field.getShell();
            // Once the focus is where it goes: a dialog in between would take it.
            field.getDisplay().asyncExec(() -> ask(shell, typed, to));
        }
    }

    private void ask(Shell shell, String typed, Consumer<String> to) {
        Shell active = shell.isDisposed() ? null : shell.getDisplay().getActiveShell();
        if (shell.isDisposed() || active != null && active != shell) {
            // Somebody went to another window: it is asked when the field is left for good.
            return;
        }
        String masked = CardText.masked(typed);
        MessageDialog dialog = new MessageDialog(shell, Texts.get("card.title"), null, Texts.get("card.question", excerpt(masked)), MessageDialog.QUESTION, 0,
                Texts.get("card.mask"), Texts.get("card.leave"));
        if (dialog.open() == IDialogConstants.OK_ID) {
            to.accept(masked);
        } else {
            declined.add(typed);
        }
    }

    private static String excerpt(String masked) {
        String line = masked.replaceAll("\\s+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + '\u2026' : line;
    }
}
