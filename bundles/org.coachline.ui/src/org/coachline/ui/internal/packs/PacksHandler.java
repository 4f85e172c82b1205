/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that shows all technique packs; where they are shown already, it brings them to the front. */
public final class PacksHandler extends AbstractHandler {

    private static @Nullable PacksDialog open;

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        PacksDialog shown = open;
        if (shown != null && shown.getShell() != null && !shown.getShell().isDisposed()) {
            shown.getShell().forceActive();
            return null;
        }
        PacksDialog dialog = new PacksDialog(HandlerUtil.getActiveShell(event));
        dialog.open();
        open = dialog;
        return null;
    }
}
