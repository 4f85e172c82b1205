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
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Changes the theme at once, and for the next start. */
public final class ThemeHandler extends AbstractHandler {

    private static final String COMMAND = "org.coachline.rcp.theme"; //$NON-NLS-1$
    /** What a theme's id begins with; it ends with the id of the look's theme. */
    private static final String PREFIX = "org.coachline.rcp.theme."; //$NON-NLS-1$
    /** The platform makes native menus and fields dark for themes with this word in their id, and high contrast is white on black. */
    private static final String DARK = "dark."; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(PREFIX + (theme.equals(Theme.HIGH_CONTRAST.id()) ? DARK : "") + theme, true); //$NON-NLS-1$
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }

    /** Has the menu mark the theme in force, whatever was chosen last: it may come from another start, or from the preferences. */
    static void markActive() {
        ITheme active = PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme();
        for (Theme each : Theme.values()) {
            if (active != null && active.getId().endsWith('.' + each.id())) {
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND).getState(RadioState.STATE_ID).setValue(each.id());
            }
        }
    }
}
