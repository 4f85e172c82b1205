/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.coachline.look.Theme;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes the theme at once, and for the next start. */
public final class ThemeHandler extends AbstractHandler {

    /** What a theme's id begins with; it ends with the id of the look's theme. */
    private static final String PREFIX = "org.coachline.rcp.theme."; //$NON-NLS-1$
    /** The platform makes native menus and fields dark for themes with this word in their id, and high contrast is white on black. */
    private static final String DARK = "dark."; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter("theme"); //$NON-NLS-1$
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(PREFIX + (theme.equals(Theme.HIGH_CONTRAST.id()) ? DARK : "") + theme, true); //$NON-NLS-1$
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }
}
