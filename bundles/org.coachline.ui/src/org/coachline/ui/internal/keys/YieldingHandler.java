/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Carries out those commands of reviewing that Enter and Delete stand for, except in lists that have said by {@link PlainKeys#OWN_ENTER} that
 * these keys mean something there: a command that is not enabled leaves its key to the list. Else both would happen, and a list of which a row
 * was opened would be covered by the details of a moment.
 */
public final class YieldingHandler extends AbstractHandler {

    private final ReviewHandler handler = new ReviewHandler();

    @Override
    public boolean isEnabled() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return focus == null || !Boolean.TRUE.equals(focus.getData(PlainKeys.OWN_ENTER));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        return handler.execute(event);
    }
}
