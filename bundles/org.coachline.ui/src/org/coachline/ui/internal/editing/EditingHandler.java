/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.Map;
import java.util.Objects;

import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a {@link Deed}, which its class's data names, on the review that is open. Enabled, as menus show, only where there is
 * something to do; pressed all the same, its key says what is missing ({@link EditingReasons}).
 */
public final class EditingHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    /** What the ids of these commands begin with. */
    static final String PREFIX = "org.coachline.ui.edit.";

    private Deed deed = Objects.requireNonNull(Deed.ALL.get("split"));

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = Objects.requireNonNull(Deed.ALL.get(String.valueOf(data)));
    }

    @Override
    public void setEnabled(@Nullable Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Deed.Place place = Deed.Place.of(window == null ? null : window.getActivePage());
        setBaseEnabled(place != null && deed.works().test(place));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Deed.Place place = Deed.Place.of(page);
        if (place != null) {
            if (deed.works().test(place)) {
                deed.run().accept(event.getTrigger() instanceof Event asked ? place.at(asked.time) : place);
            } else {
                StatusLine.problem(deed.reason(place));
            }
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(deed == Deed.ALL.get("nudgeByPixel") && Preferences.store().getBoolean(NudgePreferences.BY_PIXEL));
    }
}
