/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.coachline.intake.Pairs;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CallLength;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Leg;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Makes one call of two mono recordings, or two calls of a pair. Both are actions on the library: they ask first, and no key undoes them. */
public final class PairingHandler extends AbstractHandler {

    private static final String JOIN = "org.coachline.ui.pairing.join";
    /** A list to choose from, not to search in. */
    private static final int MOST = 200;
    /** Recorders stop both files of a call within some seconds of each other. */
    private static final long ABOUT_AS_LONG = 5_000_000;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Library library = Session.get().library();
        OpenReview review = ReviewOpener.active(window.getActivePage());
        if (library == null || review == null) {
            return null;
        }
        boolean join = JOIN.equals(event.getCommand().getId());
        Call call = review.call().document();
        if (review.isReadOnly()) {
            StatusLine.problem(Texts.get("editor.readOnlyRefused"));
        } else if (!(join ? isMono(call) : isPair(call))) {
            StatusLine.problem(Texts.get(join ? "pairing.notMono" : "pairing.notPair"));
        } else if (join) {
            Work.quietly("calls", () -> candidates(library, call), found -> choose(window, library, call, found), UiErrors::mention);
        } else {
            part(window, library, call, CallNames.title(call, review.people()));
        }
        return null;
    }

    private static boolean isMono(Call call) {
        List<Leg> legs = call.getLegs();
        return legs.size() == 1 && legs.get(0).getRecordings().size() == 1 && legs.get(0).getRecordings().get(0).getChannels().size() == 1;
    }

    private static boolean isPair(Call call) {
        return call.getLegs().size() == 1 && call.getLegs().get(0).getRecordings().size() == 2;
    }

    /** Calls nobody has reviewed, the likeliest first: about as long, and begun about when this one was. */
    private static List<CallRow> candidates(Library library, Call call) throws LibraryException {
        long length = CallLength.micros(call);
        Comparator<CallRow> likeliest = Comparator.comparingLong(row -> Math.abs(row.durationMicros() - length) / ABOUT_AS_LONG);
        return library.calls(CallQuery.ALL).stream().filter(row -> row.status().equals("new") && !row.id().equals(call.getId()))
                .sorted(likeliest.thenComparing(row -> apart(row, call))).limit(MOST).toList();
    }

    private static Duration apart(CallRow row, Call call) {
        return row.start() == null || call.getStart() == null ? Duration.ofDays(Short.MAX_VALUE) : Duration.between(row.start(), call.getStart()).abs();
    }

    private static void choose(IWorkbenchWindow window, Library library, Call call, List<CallRow> found) {
        if (found.isEmpty()) {
            StatusLine.problem(Texts.get("pairing.noOther"));
            return;
        }
        ListDialog dialog = new ListDialog(window.getShell());
        dialog.setTitle(Texts.get("pairing.join"));
        dialog.setMessage(Texts.get("pairing.joinMessage"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                CallRow row = (CallRow) element;
                return Texts.get("pairing.row", CallNames.title(row), Positions.clock(row.durationMicros()));
            }
        });
        dialog.setInput(found);
        dialog.setInitialSelections(found.get(0));
        dialog.create();
        Styles.named(dialog.getTableViewer().getTable(), Texts.get("pairing.joinTable"));
        if (dialog.open() == IDialogConstants.OK_ID && dialog.getResult().length == 1 && dialog.getResult()[0] instanceof CallRow other
                && closed(window, call.getId()) && closed(window, other.id())) {
            act(window, call.getId(), "join", monitor -> {
                Pairs.join(library, call.getId(), other.id(), Preferences.reviewer(), monitor);
                return true;
            });
        }
    }

    private static void part(IWorkbenchWindow window, Library library, Call call, String title) {
        if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Texts.get("pairing.part"), Texts.get("pairing.partQuestion", title), SWT.SHEET,
                Texts.get("pairing.partButton"), IDialogConstants.CANCEL_LABEL) == 0 && closed(window, call.getId())) {
            act(window, call.getId(), "part", monitor -> {
                Pairs.part(library, call.getId(), monitor);
                return true;
            });
        }
    }

    /** Closes a call wherever it is open: what is edited in it is saved first, or given up, or the action is. */
    private static boolean closed(IWorkbenchWindow window, String callId) {
        for (IEditorReference open : OpenEditors.of(Objects.requireNonNull(window.getActivePage()),
                OpenEditors.with(input -> input instanceof ReviewInput review && review.callId().equals(callId)))) {
            if (!open.getPage().closeEditors(new IEditorReference[] {open}, true)) {
                return false;
            }
        }
        return true;
    }

    /** Does it and opens the call again, also when it failed: then as it was. */
    private static void act(IWorkbenchWindow window, String callId, String what, Work.Task<Boolean> task) {
        Work.visibly(Texts.get("pairing." + what + "ing"), task, done -> {
            ReviewOpener.open(window, new ReviewInput(callId, null, ""));
            StatusLine.say(Texts.get("pairing." + what + "ed"));
        }, failure -> {
            ReviewOpener.open(window, new ReviewInput(callId, null, ""));
            UiErrors.show(Texts.get("pairing." + what + "Failed"), failure);
        });
    }
}
