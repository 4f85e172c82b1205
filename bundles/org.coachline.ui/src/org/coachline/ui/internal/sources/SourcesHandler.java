/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that shows where the library's recordings come from. */
public final class SourcesHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Library library = Session.get().library();
        if (library == null) {
            StatusLine.problem(SourceTexts.get("noLibrary"));
        } else {
            new SourcesDialog(HandlerUtil.getActiveShell(event), library).open();
        }
        return null;
    }
}
