/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;

/** Says why the key of an editing command does nothing here, where its menu item would be grey. UI thread. */
public final class EditingReasons implements IExecutionListenerWithChecks {

    private static boolean listening;

    private EditingReasons() {
    }

    /** Begins to listen, once for the workbench. */
    public static void listen() {
        if (!listening) {
            listening = true;
            PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new EditingReasons());
        }
    }

    @Override
    public void notEnabled(String command, @Nullable NotEnabledException exception) {
        Deed deed = command.startsWith(EditingHandler.PREFIX) ? Deed.ALL.get(command.substring(EditingHandler.PREFIX.length())) : null;
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Deed.Place place = Deed.Place.of(window == null ? null : window.getActivePage());
        if (deed != null && place != null && !deed.works().test(place)) {
            StatusLine.problem(deed.reason(place));
        }
    }

    @Override
    public void notDefined(String command, @Nullable NotDefinedException exception) {
        // None of these.
    }

    @Override
    public void notHandled(String command, @Nullable NotHandledException exception) {
        // Outside of a review there is nothing that could be missing.
    }

    @Override
    public void postExecuteFailure(String command, @Nullable ExecutionException exception) {
        // Said by whoever threw it.
    }

    @Override
    public void postExecuteSuccess(String command, @Nullable Object value) {
        // Said by the deed itself.
    }

    @Override
    public void preExecute(String command, @Nullable ExecutionEvent event) {
        // Nothing is known yet.
    }
}
