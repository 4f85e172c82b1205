/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import java.util.Locale;
import java.util.Map;

import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.review.MeasuredLanes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Shows or hides a lane of something measured, which its class's data names; its menu item is ticked while the lane is shown. */
public final class LaneHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

    private MeasuredLanes.Lane lane = MeasuredLanes.Lane.LOUDNESS;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        lane = MeasuredLanes.Lane.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ListeningPreferences.set(lane.preference(), !ListeningPreferences.is(lane.preference()));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(ListeningPreferences.is(lane.preference()));
    }
}
